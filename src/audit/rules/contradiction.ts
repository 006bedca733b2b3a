import { total } from '#audit/base.ts';
import { localReview, projectEvaluation2020 } from '#audit/basis.ts';
import { executionRate } from '#audit/execution.ts';
import type { Offence, Rule, Subject } from '#audit/rule.ts';
import { isExact } from '#audit/statements.ts';
import type { Passage, Sentence } from '#audit/sentences.ts';
import { percent, quoted } from '#audit/wording.ts';
import { mainScope, numberOf } from '#model/figure.ts';
import { UNIT, type Canonical } from '#model/report.ts';

/** An execution rate that is said to be full; more than all is overspending. */
const isFull = (rate: number) => rate >= 99 && rate <= 100.5;

const slow =
	/(?:预算)?(?:执行|支出)进度(?:还|仍|较为|比较|相对|较|偏|有所|过于)?(?:缓慢|慢|滞后|迟缓|不理想)/g;

/** Slow for a part of the year or of the projects is no contradiction to all spent in the end. */
const partly =
	/[上下]半年|季度|季末|月份|前期|年初(?!预算)|年中|年底|年末|不均衡|不平衡|序时|阶段|个别|部分|有的|少数|一些|当年.{0,4}初|\d月|项目支出进度|项目执行进度/;

const praised =
	/(?:绩效)?(?:目标|指标)(?:的)?(?:设定|设置|体系|编制|填报|申报|设立)?(?:清晰准确|全面完整|科学合理|清晰明确|明确具体|合理明确|细化量化)/g;

const hedged =
	/进一步|不断|确保|力求|努力|应当?|需要?|要求|必须|做到|提高|提升|完善|将|拟|是否|争取|原则|旨在|以便/;

const blamed =
	/(?:绩效)?(?:目标|指标)(?:的)?(?:设定|设置|体系|编制|填报|申报|设立|编报)?(?:还|仍|尚|存在)?(?:不够|不尽|欠)(?:全面|细化|量化|科学|明确|完整|清晰|合理|准确|具体)|(?:绩效)?(?:目标|指标)[^,。;]{0,4}量化(?:程度)?(?:不够|不足|不高)/g;

const allDone =
	/(?:各项|所有|全部)(?:年度|重点|绩效|工作|目标|指标|任务)*(?:目标|指标|任务)(?:均已|均|已|全部|都已|都)(?:按期|按时|如期|圆满|顺利|高质量)*(?:完成|实现|达标)/g;

/** A plan and what was done of it, in one breath: 计划12条,完成10条; 计划修建12座,因雨仅完成5座. */
const planned =
	/计划\p{Script=Han}{0,4}(\d+(?:\.\d+)?)(\p{Script=Han}{1,3}),(?:[^\d,。;]{0,24}(?=[只仅]))?(?:实际)?(?:只|仅)?完成(?:了)?(\d+(?:\.\d+)?)\2/gu;

const noProblem =
	/^(?:\(?[一1]\)?[、.]?)?(?:存在(?:的)?(?:主要)?问题[:：]?)?(?:无|暂无|没有|不存在)(?:问题|存在问题)?[。;]?$/;

export default {
	id: 'contradiction',
	code: 'R25',
	severity: 'medium',
	title: {
		pass: { 'zh-CN': '前后说法一致', en: 'The report does not contradict itself in words' },
		fail: { 'zh-CN': '前后说法矛盾', en: 'The report contradicts itself in words' }
	},
	why: {
		'zh-CN': '结论说好、问题说差，两处至少有一处是套话，读者不知道该信哪一处。',
		en: 'Praise in one section and the opposite in another: one of the two is a set phrase.'
	},
	basis: [projectEvaluation2020, localReview],
	formula: {
		'zh-CN':
			'只看四种明确的矛盾：执行率≥99%而问题部分说执行进度缓慢（说明是部分时段、部分项目的除外）；前文说指标全面完整、科学合理，问题部分说不够全面、量化不够；前文说各项任务全部完成，另处写“计划N，完成M”而M＜N；问题部分只写“无”而全年执行率＜80%。',
		en: 'Four clear cases only: an execution rate from 99 % with slow execution among the problems (unless for a part of the year or the projects); indicators praised as complete and sound, and blamed as incomplete or not quantified among the problems; all tasks said to be done, and elsewhere “planned N, done M” with M < N; no problems at all with less than 80 % of the year’s budget spent.'
	},
	doubts: {
		'zh-CN': '问题部分指的是以前年度或下属单位时会误报。',
		en: 'Problems of earlier years or of subordinate units trip it.'
	},
	limits: ['execution_low'],

	check: (subject) => [
		...fullButSlow(subject),
		...praisedButBlamed(subject),
		...doneButShort(subject),
		...soundButUnspent(subject)
	]
} satisfies Rule;

const inProblems = ({ sentence: { section } }: Passage) =>
	section?.canonical === 'problems' || section?.also === 'problems';

function fullButSlow({ report, statements, sentences }: Subject): Offence[] {
	const scopes = [...new Set([mainScope(report.identity), UNIT])];
	const rates = scopes
		.flatMap((scope) => statements.of(total.rate, scope).facts)
		.filter((fact) => isExact(fact) && fact.base !== 'disbursed');
	const [rate] = rates;
	const [problem] = sentences
		.matching(slow)
		.filter((passage) => inProblems(passage) && !partly.test(passage.sentence.text));
	if (!rate || !problem || report.identity.kind === 'monitoring') return [];
	if (!rates.every((fact) => isFull(numberOf(fact) ?? 0))) return [];

	return [
		offence(
			{ 'zh-CN': `执行率写作${quoted(rate)}`, en: `An execution rate of ${quoted(rate)}` },
			problem,
			[rate, problem]
		)
	];
}

const settled: readonly Canonical[] = ['problems', 'measures', 'application'];

function praisedButBlamed({ sentences }: Subject): Offence[] {
	const [claim] = sentences
		.matching(praised)
		.filter(({ sentence }) => !isIn(sentence, settled) && !hedged.test(sentence.text));
	const [problem] = sentences.matching(blamed).filter(inProblems);
	return claim && problem ? [offence(words(claim), problem, [claim, problem])] : [];
}

function doneButShort({ sentences }: Subject): Offence[] {
	const [claim] = sentences
		.matching(allDone)
		.filter(({ sentence }) => !isIn(sentence, settled) && !hedged.test(sentence.text));
	const [short] = sentences
		.matching(planned)
		.filter(({ match }) => Number(match[3]) < Number(match[1]));
	return claim && short ? [offence(words(claim), short, [claim, short])] : [];
}

function soundButUnspent({ report, statements, sentences, thresholds }: Subject): Offence[] {
	const { kind } = report.identity;
	const rate = executionRate(statements, total, mainScope(report.identity), kind);
	if (!rate || kind === 'monitoring' || rate.most >= thresholds.execution_low) return [];

	const said = sentences.all.filter(
		(one) => one.section?.canonical === 'problems' && one.start !== one.section.start
	);
	const [only, ...more] = said;
	if (!only || more.length > 0 || !noProblem.test(only.text)) return [];
	return [
		{
			severity: 'medium',
			message: {
				'zh-CN': `问题部分写作“${only.text}”，而${rate.words['zh-CN']}，不到${percent(thresholds.execution_low)}。`,
				en: `The problems are given as “${only.text}”, but ${rate.words.en}, below ${percent(thresholds.execution_low)}.`
			},
			evidence: [only, ...rate.facts],
			parameters: { recomputed: rate.percent }
		}
	];
}

const isIn = ({ section }: Sentence, canonical: readonly Canonical[]) =>
	section !== null &&
	(canonical.includes(section.canonical) ||
		(section.also !== null && canonical.includes(section.also)));

const words = ({ match: [said] }: Passage) => ({
	'zh-CN': `前文说“${said}”`,
	en: `“${said}” is said`
});

function offence(
	claim: Readonly<{ 'zh-CN': string; en: string }>,
	problem: Passage,
	evidence: Offence['evidence']
): Offence {
	const [said] = problem.match;
	return {
		severity: 'medium',
		message: {
			'zh-CN': `${claim['zh-CN']}，另处又说“${said}”，两处矛盾。`,
			en: `${claim.en}, and elsewhere “${said}”: the two contradict each other.`
		},
		evidence,
		parameters: { said }
	};
}
