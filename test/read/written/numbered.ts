import { docxOf, paragraph, table } from '../writers/docx.ts';

const level = (at: number, counting: string, text: string) =>
	`<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${counting}"/><w:lvlText w:val="${text}"/></w:lvl>`;

const numbering = `<w:abstractNum w:abstractNumId="7"><w:multiLevelType w:val="multilevel"/>${[
	level(0, 'chineseCountingThousand', '%1、'),
	level(1, 'chineseCounting', '（%2）'),
	level(2, 'decimal', '%3.'),
	level(3, 'decimalEnclosedCircle', '%4')
].join('')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;

const item = (text: string, at: number, list = 1) =>
	paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);

const styles = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/><w:basedOn w:val="Normal"/></w:style>`;

const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const who = 'w:author="a" w:date="2020-01-01T00:00:00Z"';

const body = [
	paragraph('目录'),
	paragraph('一、部门概况\t1', '<w:pStyle w:val="TOC1"/>'),
	item('部门概况', 0),
	item('主要职能。', 1),
	item('机构设置。', 1),
	item('2023年末有编制12人。', 2),
	item('其中行政编制5人。', 3),
	paragraph('预算执行', '<w:pStyle w:val="1"/>'),
	item('收入。', 1),
	item('概况', 0, 2),
	`<w:p>${run('支出')}<w:del w:id="1" ${who}><w:r><w:delText>98</w:delText></w:r></w:del><w:ins w:id="2" ${who}>${run('89')}</w:ins>${run('万元')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>旧稿</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r>${run('。')}<w:r><w:sym w:font="Wingdings 2" w:char="F052"/></w:r></w:p>`,
	`<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="5000"/></w:tblGrid>
	<w:tr><w:tc>${paragraph('资金')}</w:tc><w:tc>${table([
		['预算', '12.5'],
		['支出', '11.2']
	])}<w:p/></w:tc></w:tr><w:tr><w:tc>${paragraph('备注')}</w:tc><w:tc>${paragraph('无')}</w:tc></w:tr></w:tbl>`,
	paragraph('完')
].join('');

/** A document with all that Word does besides writing: numbers, contents, changes, hidden text, a note, a table in a table. */
export const numbered = docxOf(body, {
	numbering,
	styles,
	footnotes: `<w:footnote w:id="2">${paragraph('不含上级资金。')}</w:footnote>`
});
