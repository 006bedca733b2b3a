import type { Document, Span, Table } from '#model/document.ts';
import { Folded } from '#model/folded.ts';
import { bare } from '#extract/forms/grid.ts';

/** Where forms of single projects stand in a report: from the title, or the name of the project, to the next title. */
export function projectForms({ text, blocks }: Document): Span[] {
	const forms: { start: number; end: number }[] = [];
	let open: { start: number; end: number } | undefined;
	let titled = false;
	for (const [index, block] of blocks.entries()) {
		const { start, end } = block;
		const words =
			block.kind === 'paragraph' && end - start <= 80 ? new Folded(text, start, end).text : '';
		const title = titleIn(words, index);
		const named = /^项目名称:./.test(words) && !(open && titled);
		const begins =
			title === 'project' ||
			named ||
			(!open && block.kind === 'table' && namesProject(text, block));
		// A line that names the project heads its form alone, a title what is written below it too.
		if (begins || title === 'whole' || (!titled && chapter.test(words))) open = undefined;
		if (begins) titled = title === 'project';
		if (begins) forms.push((open = { start, end }));
		else if (open) open.end = end;
	}
	return forms;
}

const chapter = /^[一二三四五六七八九十]{1,3}、/;

/** What a short line is the title of; a report on a project is one of several where another stands before it. */
function titleIn(words: string, index: number): 'project' | 'whole' | undefined {
	if (index > 12 && /项目(?:支出)?绩效(?:自评|评价)报告$/.test(words) && !/整体/.test(words))
		return 'project';
	if (/项目.{0,12}(?:自评|评价|监控|自查)(?:情况|指标)?表(?:\(.*\))?$/.test(words))
		return /汇总|整体/.test(words) ? 'whole' : 'project';
	return /(?:报告|表)(?:\(.*\))?$|^附件?[\d一二三四五六七八九十]+$/.test(words)
		? 'whole'
		: undefined;
}

/** Whether one of the first rows of a table gives the name of its project. */
const namesProject = (text: string, { rows }: Table) =>
	rows.slice(0, 3).some(([label, name]) => {
		const words = label ? bare(new Folded(text, label.start, label.end).text) : '';
		return (
			words === '项目名称' &&
			name !== undefined &&
			!/名称|预算|金额/.test(text.slice(name.start, name.end))
		);
	});
