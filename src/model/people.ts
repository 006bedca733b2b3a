import type { Block, Document, Span, Table } from './document.ts';
import { isName, starred } from './person.ts';

/** A place where a person is named; `starred` is how the name may be published, of the same length: of those who are given aid or treated not even the surname. */
export type Person = Span & Readonly<{ name: string; starred: string }>;

const labels =
	'联系人 联络人 负责人 责任人 填报人 填表人 填写人 填制人 制表人 经办人 审核人 审批人 复核人 校对人 法定代表人 法人代表 评价人 评价人员 自评人员 主管领导 分管领导 签名 签字 签章 姓名 会计 出纳 组长 成员'.split(
		' '
	);

/** Labels of those who are given aid, treated or taught. */
const beneficiaries =
	'低保户 低保对象 低保人员 低保家庭 特困人员 五保户 贫困户 脱贫户 困难群众 困难学生 受助学生 受助对象 受助人 资助对象 资助学生 救助对象 补助对象 补贴对象 补助人员 受益人 领取人 享受对象 优抚对象 帮扶对象 慰问对象 残疾人 孤儿 患者 患者姓名 病人 学生 学生姓名 幼儿姓名 户主 户主姓名'.split(
		' '
	);

/** Where the whole of a table is about them, its people are. */
const ofBeneficiaries =
	/低保|特困|五保|贫困|困难|救助|资助|受助|补助对象|补贴对象|优抚|残疾|孤儿|患者|病人|学生|学籍|学号|户主/;

/** What names no one person ends so: 农户、高中生、牧民. */
const manyPeople = /[生户人员者民工童师属家庭众等级岁]$/;

const spaced = (word: string) => [...word].join('[ \\u3000]{0,4}');

/** The same of beneficiaries, with a colon or a cell's border: 学生 and 患者 begin many a sentence. */
const labelledBeneficiaries = new RegExp(
	`(?:${beneficiaries.map(spaced).join('|')})(?:[(（][^()（）\\n]{0,12}[)）])?\\s{0,4}[:：|][\\s:：|]{0,12}`,
	'g'
);

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

/** What a text that names nobody does not have. */
const mentioned = new RegExp([...labels, ...beneficiaries].map(spaced).join('|'));

/** The people whom a document names as contact, in charge, evaluating or signing, or in a list of beneficiaries: beside such a label, or below it in a table. */
export function peopleIn({ text, blocks }: Document): Person[] {
	const people: Person[] = [];
	if (!mentioned.test(text)) return people;
	for (const { index, 0: label } of text.matchAll(labelled)) {
		people.push(...peopleAt(text, index + label.length, false));
	}
	for (const { index, 0: label } of text.matchAll(labelledBeneficiaries)) {
		const named = peopleAt(text, index + label.length, true);
		if (named.length > 1) people.push(...named);
	}
	for (const table of blocks.filter(isTable)) people.push(...peopleBelow(table, text));
	return people;
}

function peopleAt(text: string, start: number, isBeneficiary: boolean): Person[] {
	const people: Person[] = [];
	let [place, rest] = [start, text.slice(start, start + 80)];
	for (;;) {
		const [run = ''] = word.exec(rest) ?? [];
		const name = run.replace(titled, '');
		if (!isName(name) || (isBeneficiary && manyPeople.test(name))) return people;

		people.push({ ...person(name, isBeneficiary), start: place, end: place + name.length });
		const [gap] = between.exec(rest.slice(run.length)) ?? [];
		if (!gap) return people;
		place += run.length + gap.length;
		rest = rest.slice(run.length + gap.length);
	}
}

const person = (name: string, isBeneficiary: boolean) => ({
	name,
	starred: isBeneficiary ? name.replaceAll(/\S/gu, (one) => '*'.repeat(one.length)) : starred(name)
});

function* peopleBelow(table: Table, text: string): Generator<Person> {
	const columns = new Map<number, boolean>();
	const isList = ofBeneficiaries.test(headOf(table, text));
	for (const row of table.rows) {
		for (const { column, start, end } of row) {
			const said = text.slice(start, end);
			const name = said.trim();
			const label = name.replaceAll(/\s/g, '');
			const isBeneficiary = columns.get(column);
			if (beneficiaries.includes(label)) columns.set(column, true);
			else if (labels.includes(label)) columns.set(column, isList && label === '姓名');
			else if (isBeneficiary !== undefined && isName(name)) {
				if (isBeneficiary && manyPeople.test(name)) continue;
				const from = start + said.indexOf(name);
				yield { ...person(name, isBeneficiary), start: from, end: from + name.length };
			}
		}
	}
}

/** The first rows of a table, where its title and the heads of its columns stand. */
const headOf = ({ rows }: Table, text: string) =>
	rows
		.slice(0, 3)
		.flatMap((row) => row.map(({ start, end }) => text.slice(start, end)))
		.join(' ');

const isTable = (block: Block): block is Table => block.kind === 'table';
