import type { Block, Document, Span, Table } from './document.ts';
import { isName } from './person.ts';

/** A place where a person is named. */
export type Person = Span & Readonly<{ name: string }>;

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
export function peopleIn({ text, blocks }: Document): Person[] {
	const people: Person[] = [];
	for (const { index, 0: label } of text.matchAll(labelled)) {
		people.push(...peopleAt(text, index + label.length));
	}
	for (const table of blocks.filter(isTable)) people.push(...peopleBelow(table, text));
	return people;
}

function peopleAt(text: string, start: number): Person[] {
	const people: Person[] = [];
	let [place, rest] = [start, text.slice(start, start + 80)];
	for (;;) {
		const [run = ''] = word.exec(rest) ?? [];
		const name = run.replace(titled, '');
		if (!isName(name)) return people;

		people.push({ name, start: place, end: place + name.length });
		const [gap] = between.exec(rest.slice(run.length)) ?? [];
		if (!gap) return people;
		place += run.length + gap.length;
		rest = rest.slice(run.length + gap.length);
	}
}

function* peopleBelow(table: Table, text: string): Generator<Person> {
	const columns = new Set<number>();
	for (const row of table.rows) {
		for (const { column, start, end } of row) {
			const said = text.slice(start, end);
			const name = said.trim();
			if (labels.includes(name.replaceAll(/\s/g, ''))) columns.add(column);
			else if (columns.has(column) && isName(name)) {
				const from = start + said.indexOf(name);
				yield { name, start: from, end: from + name.length };
			}
		}
	}
}

const isTable = (block: Block): block is Table => block.kind === 'table';
