import { project, stated, total, type Execution } from '#audit/base.ts';
import { deviationForm, wholeUnitFormulas2013 } from '#audit/basis.ts';
import { isExplained } from '#audit/reasons.ts';
import type { Offence, Rule, Subject } from '#audit/rule.ts';
import type { Statements } from '#audit/statements.ts';
import { isOutOfScale, percentOf, percentRange, sum, type Amount } from '#audit/tolerance.ts';
import { made, percent, sentence, yuan } from '#audit/wording.ts';
import type { Severity } from '#model/finding.ts';
import { UNIT } from '#model/report.ts';

const change =
	/追加|调整|调增|调减|增加|新增|追减|核减|压减|收回|变动|上级(?:专项|补助|转移)|增幅/g;

/** 追加20万元,用于增人增资; 追加20万元,系省级下达的资金. */
const purpose =
	/(?:追加|调增|调减|压减)[^。;]{0,30}\d[^。;]{0,12}(?:用于|主要为|系(?!统|数)|(?:上级|中央|省级?|市级?)[^,。;]{0,4}下达)/g;

/** 追加防汛抗旱应急资金20万元 */
const named = /追加(?:了|下达|安排)?([^,。;:\d]{4,40})\d/g;

/** Words that do not say what money is for. */
const generic =
	/基本|项目|支出|预算|资金|经费|财政|拨款|指标|部门|单位|本级|一般|公共|调增|调减|增加|减少|负|专项|收入|人民币|年度|年中|数额|金额|共计|合计|累计|净|额|数|及|和|的|为|约|等|[()]/g;

export default {
	id: 'adjustment-rate',
	code: 'R29',
	severity: 'medium',
	lighter: {
		'zh-CN': '由调整预算与年初预算相减得出、或单个项目增加不到一倍的为低',
		en: 'low where the change is only the difference of the two budgets, or of a single project that did not double'
	},
	title: {
		pass: {
			'zh-CN': '预算调整不大，或说明了原因',
			en: 'The budget was changed little, or there is a reason'
		},
		fail: {
			'zh-CN': '预算调整幅度大，没有说明原因',
			en: 'A large change of the budget without a reason'
		}
	},
	why: {
		'zh-CN': '年中大幅追加或调减而不说原因，说明年初预算不实，也是预算约束不严。',
		en: 'A large change in the year without a reason means that the initial budget was not real.'
	},
	basis: [wholeUnitFormulas2013, deviationForm],
	formula: {
		'zh-CN':
			'|追加（调减）|÷年初预算 ＞10%（项目支出和单个项目30%），含各数末位的取舍，且全文没有一句说到追加、调整而给出原因或用途。未写追加金额的，用调整预算－上年结转－年初预算。年初预算为0、缺数、有约数或一数多值的，变动为年初预算100倍以上（见R43）的，不判断。',
		en: '|supplementary| ÷ initial budget > 10 % (30 % for project spending and single projects), with what rounding leaves open, and no sentence on a change gives a cause or a purpose. Without a stated change: adjusted − carried over − initial. Silent on an initial budget of 0, missing, approximate or conflicting figures, and on a change above 100 times the initial budget (R43).'
	},
	doubts: {
		'zh-CN': '上级专项下达引起的追加属正常；原因写在附件中的会误报。',
		en: 'Grants from above are no fault; a reason in an attachment is not seen.'
	},
	explainedBy: ['P01', 'P05'],
	limits: ['adjusted_unit', 'adjusted_project'],

	check: (subject) => {
		const offences = subject.statements.scopes.flatMap((scope) =>
			[total, project].flatMap((execution) => adjusted(subject, execution, scope))
		);
		return offences.length > 0 && isAccountedFor(subject) ? [] : offences;
	}
} satisfies Rule;

/** A cause is given, or what the additional money was for. */
const isAccountedFor = ({ sentences }: Subject) =>
	isExplained(sentences, change) ||
	sentences.matching(purpose).length > 0 ||
	sentences.matching(named).some(({ match }) => (match[1] ?? '').replace(generic, '').length >= 4);

function adjusted(
	{ report, statements, thresholds }: Subject,
	execution: Execution,
	scope: string
): Offence[] {
	const [initial, ...more] = stated(statements, execution.initial, scope);
	if (!initial || more.length > 0 || initial.fen <= 0) return [];
	const change = changeOf(statements, execution, scope, initial);
	if (!change) return [];

	const single = execution === project || report.identity.kind === 'project' || scope !== UNIT;
	const limit = single ? thresholds.adjusted_project : thresholds.adjusted_unit;
	const size = { ...change.by, fen: Math.abs(change.by.fen) };
	if (percentRange(size, initial)[0] <= limit || isOutOfScale(size, initial)) return [];

	const doubled = single && percentRange(size, initial)[0] > 100;
	const grave = (change.isStated && scope === UNIT) || doubled;
	return [offence(change, initial, limit, grave ? 'medium' : 'low')];
}

/** By how much a budget was changed, and the figure that says so. */
type Change = Readonly<{ by: Amount; figure: Amount; isStated: boolean }>;

/** The change that is stated, else the one that follows from the two budgets; that may be carry-over where none is stated. */
function changeOf(
	statements: Statements,
	execution: Execution,
	scope: string,
	initial: Amount
): Change | undefined {
	const [supplement, ...others] = stated(statements, execution.supplementary, scope);
	if (supplement)
		return others.length > 0 ? undefined : { by: supplement, figure: supplement, isStated: true };

	const [adjusted, ...more] = stated(statements, execution.adjusted, scope);
	const carried = stated(statements, execution.carried, scope);
	if (!adjusted || more.length > 0 || carried.length > 1) return;
	const all = sum([adjusted, ...carried]);
	const over = sum([initial, ...carried]).fen;
	return {
		by: { ...all, fen: adjusted.fen - over, slack: all.slack + initial.slack },
		figure: adjusted,
		isStated: false
	};
}

function offence(
	{ by, figure }: Change,
	initial: Amount,
	limit: number,
	severity: Severity
): Offence {
	const rate = percentOf({ ...by, fen: Math.abs(by.fen) }, initial);
	const [zh, en] = by.fen < 0 ? ['减少', 'less'] : ['增加', 'more'];
	return {
		severity,
		message: {
			'zh-CN': `${made(initial, 'zh-CN')}，${made(figure, 'zh-CN')}，${zh}${yuan(by.fen, 'zh-CN')}，为年初预算的${percent(rate)}（超过${limit}%），未说明原因。`,
			en: sentence(
				`${made(initial, 'en')}, ${made(figure, 'en')}: ${yuan(by.fen, 'en')} ${en}, ${percent(rate)} of the initial budget (above ${limit} %), and no reason is given.`
			)
		},
		evidence: [...by.facts, ...initial.facts],
		parameters: {
			measure: initial.facts[0]?.measure ?? '',
			scope: initial.facts[0]?.scope ?? '',
			initial: initial.fen,
			difference: by.fen,
			percent: rate
		}
	};
}
