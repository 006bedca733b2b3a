import { localReview } from '#audit/basis.ts';
import type { Offence, Rule, Subject } from '#audit/rule.ts';
import type { Passage } from '#audit/sentences.ts';
import { quoted } from '#audit/wording.ts';
import { otherProjects } from '#audit/projects.ts';
import { numberOf } from '#model/figure.ts';
import { UNIT } from '#model/report.ts';

/** A count and the list of what is counted: 内设3个股室，分别是办公室、业务股和财务股. */
const counted =
	/(\d{1,2}|[一二两三四五六七八九十])((?:个|项|家|类|名|大)[^,。;:\d、()]{1,10})[,:(]?(?:分别[是为]|即|:)([^。;:]{3,160})/g;

const digits = '零一二三四五六七八九十';

/** A list of things that hold up spending: 主要原因是甲经费和乙经费涉及…. */
const named = /原因是([^,。;]{4,60}?)(?:涉及|因|由于|尚未|未|需|受|进度|还在|正在)/g;

const item = /[^、和及与]{2,20}(?:经费|项目|资金|专项|工程|费)/g;

export default {
	id: 'stated-count',
	code: 'R24',
	severity: 'low',
	title: {
		pass: { 'zh-CN': '写明的个数与所列相符', en: 'The count fits the list' },
		fail: { 'zh-CN': '写明的个数与所列不符', en: 'The count does not fit the list' }
	},
	why: {
		'zh-CN': '少列的那一个，读者不知道是漏写，还是多算。',
		en: 'One cannot tell whether an item was left out or counted too many.'
	},
	basis: [localReview],
	formula: {
		'zh-CN':
			'“N个……，分别是（即、：）甲、乙和丙”所列个数不等于N；进度滞后的项目写明N个，而原因句只点名两个以上、不足N个；项目报告写明实施项目N个，而列有预算的只有两个以上、不足N个（说到其他、主要项目的除外）。名称中的“和、及”可能不是分隔，两种读法都不等于N才算；“N个方面……：一是……；二是……”接连写到第几是，不等于N；有“等”、括号，或用逗号分隔的不判断。',
		en: 'N things, namely A, B and C, where the list does not have N; N lagging projects where the sentence of the reason names two or more, but fewer; a project report on N projects that gives fewer (but two or more) a budget and speaks of no others. An “and” may belong to a name: only where neither reading gives N. “In N respects: first, second …” that does not go up to N. Silent on “etc.”, brackets and lists with commas.'
	},
	doubts: {
		'zh-CN': '名称本身含顿号的会误报。',
		en: 'Names with enumeration commas in them trip it.'
	},

	check: (subject) => [
		...subject.sentences.matching(counted).flatMap(miscounted),
		...subject.sentences.matching(points).flatMap((passage) => unpointed(passage, subject)),
		...lagging(subject),
		...unlisted(subject)
	]
} satisfies Rule;

function miscounted(passage: Passage): Offence[] {
	const [, number = '', thing = '', tail = ''] = passage.match;
	const list = tail.split(',')[0] ?? '';
	const stated = /\d/.test(number) ? Number(number) : number === '两' ? 2 : digits.indexOf(number);
	const separators = list.split('、').length - 1;
	if (stated < 2 || separators < 1 || /等|[()（）“”]|其中/.test(list) || thing.includes('等'))
		return [];
	if (list.length < tail.length && separators < 2) return [];

	const least = separators + 1;
	const most = least + (list.match(/和|及|与/g)?.length ?? 0);
	if (stated >= least && stated <= most) return [];
	return [offence(stated, most, number + thing, [passage])];
}

/** 存在三个方面的问题:一是…;二是…: points that are announced and then told one by one. */
const points = /([两二三四五六])(个(?:方面|问题|环节|层面))[^,。;:\d]{0,8}:一是/g;

/** Another way to go on than 三是, so that the points cannot be counted. */
const otherwise = /此外|另外|同时|最后|其次|再次|还有|以及/;

function unpointed(passage: Passage, { sentences: { all } }: Subject): Offence[] {
	const { sentence, match } = passage;
	const at = all.indexOf(sentence);
	const rest = all.slice(at, at + most).filter(({ section }) => section === sentence.section);
	const [, told = ''] = rest
		.map(({ text }) => text)
		.join('')
		.split(match[0]);
	const own = told.split('一是')[0] ?? '';
	const last = Array.from(own.matchAll(/([二三四五六七八])是/g), ([, digit = '']) =>
		digits.indexOf(digit)
	);
	const stated = match[1] === '两' ? 2 : digits.indexOf(match[1] ?? '');
	const isCounted = last.length > 0 && last.every((ordinal, i) => ordinal === i + 2);
	if (!isCounted || last.length + 1 === stated || otherwise.test(own)) return [];
	return [offence(stated, last.length + 1, `${match[1]}${match[2]}`, [passage])];
}

/** So many sentences after the announcement the points are told. */
const most = 12;

/** The lagging projects that a report counts, and those that it names as the cause. */
function lagging({ statements, sentences }: Subject): Offence[] {
	return statements.scopes.flatMap((scope) => {
		const [fact, ...more] = statements.of('slow_project_count', scope).readings;
		const stated = fact && numberOf(fact);
		if (!fact || stated === undefined || more.length > 0) return [];

		const [cause] = sentences
			.matching(named)
			.filter(({ start }) => start > fact.start && start - fact.end < nearby);
		const names = (cause?.match[1] ?? '').match(item) ?? [];
		if (!cause || names.length < 2 || names.length >= stated || /等/.test(cause.match[0]))
			return [];
		return [offence(stated, names.length, quoted(fact), [fact, cause])];
	});
}

/** 实施财政项目5个: how many projects a report is about. */
const projects =
	/(?:共|实施|安排)[^,。;\d]{0,8}项目(\d{1,2})个|(?:共|实施|安排)[^,。;\d]{0,4}(\d{1,2})个[^,。;\d]{0,4}项目/g;

const budgets = ['initial_budget', 'adjusted_budget', 'project_budget'] as const;

/** The projects that a report on several counts, and those that it gives a budget. */
function unlisted({ report: { identity }, statements, sentences }: Subject): Offence[] {
	const counts = sentences.matching(projects);
	const [count] = counts;
	const number = ({ match }: Passage) => Number(match[1] ?? match[2]);
	if (identity.kind !== 'project' || !count || counts.some((one) => number(one) !== number(count)))
		return [];

	const listed = statements.scopes.filter(
		(scope) =>
			scope !== UNIT && budgets.some((one) => statements.of(one, scope).readings.length > 0)
	);
	if (listed.length < 2 || listed.length >= number(count)) return [];
	if (sentences.matching(otherProjects).length > 0) return [];
	return [offence(number(count), listed.length, count.match[0], [count])];
}

/** The cause stands within so many characters of the count. */
const nearby = 200;

function offence(
	stated: number,
	listed: number,
	words: string,
	evidence: Offence['evidence']
): Offence {
	return {
		severity: 'low',
		message: {
			'zh-CN': `写明“${words}”，列出的是${listed}个，相差${Math.abs(stated - listed)}个。`,
			en: `“${words}” are stated, but ${listed} are named: ${Math.abs(stated - listed)} apart.`
		},
		evidence,
		parameters: { reported: stated, recomputed: listed, difference: stated - listed }
	};
}
