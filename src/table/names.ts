import type { Block, Document, Table } from '#model/document.ts';
import { isName } from './person.ts';

const labels =
	'联系人 联络人 负责人 责任人 填报人 填表人 填写人 填制人 制表人 经办人 审核人 审批人 复核人 校对人 法定代表人 法人代表 评价人 评价人员 自评人员 主管领导 分管领导 签名 签字 签章 姓名 会计 出纳 组长 成员'.split(
		' '
	);

const spaced = (word: string) => [...word].join('[ \\u3000]{0,4}');

/** A label of people, a remark in brackets, and whatever parts it from what follows: a colon, space, a cell's border. */
const labelled = new RegExp(
	`(?:${labels.map(spaced).join('|')})(?:[(（][^()（）\\n]{0,12}[)）])?[\\s:：|]{1,12}`,
	'g'
);

const word =
	/^([\p{Script=Han}](?:[ \u3000]{1,2}[\p{Script=Han}]{1,2}(?!\p{Script=Han})|[\p{Script=Han}]{1,7}))/u;
const between = /^[ \u3000、，,/]{1,4}/;

/** Ranks and posts that follow a name without a space. */
export const title =
	'副?(?:局长|主任|科长|股长|处长|部长|院长|校长|园长|站长|所长|镇长|乡长|县长|市长|区长|书记|组长|同志|会计|出纳)';
const titled = new RegExp(`${title}$`);

/** The people whom a document names as contact, in charge, evaluating or signing: beside such a label, or below it in a table. */
export function namesIn({ text, blocks }: Document): string[] {
	const names = new Set<string>();
	for (const { index, 0: label } of text.matchAll(labelled)) {
		for (const name of namesAt(text, index + label.length)) names.add(name);
	}
	for (const table of blocks.filter(isTable)) {
		for (const name of namesBelow(table, text)) names.add(name);
	}
	return [...names];
}

function namesAt(text: string, start: number): string[] {
	const names: string[] = [];
	let rest = text.slice(start, start + 80);
	for (;;) {
		const [run = ''] = word.exec(rest) ?? [];
		const name = run.replace(titled, '');
		if (!isName(name)) return names;

		names.push(name);
		const [gap] = between.exec(rest.slice(run.length)) ?? [];
		if (!gap) return names;
		rest = rest.slice(run.length + gap.length);
	}
}

function* namesBelow(table: Table, text: string) {
	const people = new Set<number>();
	for (const row of table.rows) {
		for (const cell of row) {
			const said = text.slice(cell.start, cell.end).trim();
			if (labels.includes(said.replaceAll(/\s/g, ''))) people.add(cell.column);
			else if (people.has(cell.column) && isName(said)) yield said;
		}
	}
}

const isTable = (block: Block): block is Table => block.kind === 'table';
