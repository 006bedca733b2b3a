import { budgetLaw57, budgetRegulation53, localReview } from '#audit/basis.ts';
import { comparable } from '#audit/comparable.ts';
import { difference } from '#audit/difference.ts';
import type { Offence, Rule, Subject } from '#audit/rule.ts';
import { distinct } from '#audit/statements.ts';
import { amountOf, matches, round, sum } from '#audit/tolerance.ts';
import { whose, quoted, scorePoints, sentence, term } from '#audit/wording.ts';
import { mainScope, numberOf } from '#model/figure.ts';
import { measures } from '#model/measures.ts';
import { UNIT, type Fact } from '#model/report.ts';

export default {
	id: 'one-measure-two-values',
	code: 'R04',
	severity: 'high',
	lighter: {
		'zh-CN': '相差六成以上（比率25个百分点以上）而不是错位的为低：可能是两种口径',
		en: 'low where the numbers are over 60 % (rates over 25 points) apart and no digit is shifted: they may mean two things'
	},
	title: {
		pass: {
			'zh-CN': '同一指标在文字中前后一致',
			en: 'A measure has one value throughout the narrative'
		},
		fail: {
			'zh-CN': '同一指标在文字中前后不一',
			en: 'A measure has two values in the narrative'
		}
	},
	why: {
		'zh-CN': '同一个数前后写得不一样，读者无从知道哪一个是真的，复核时要先请单位说明。',
		en: 'When one figure is given twice differently nobody knows which is true; the unit has to explain before anything else is checked.'
	},
	basis: [budgetLaw57, budgetRegulation53, localReview],
	formula: {
		'zh-CN':
			'同一范围、同一指标在文字部分的两个数（元与万元换算后）相差不小于两数末位一半之和；自评总分前后不同亦同。比率按所称基数分别比较。约数、读不出的数不比；追加、满意度、项目个数、分项可有多个数，不比；三个以上的数中一个是其余之和的，视为合计与分次，不报；列有多个项目的报告不比总分。相差六成以上（比率25个百分点以上）、又不是小数点或单位错位的为低，其余为高。',
		en: 'Two numbers of one measure and scope in the narrative (yuan and 10,000 yuan brought together) differ by no less than the sum of their half-ulps; likewise two total scores. Rates are compared on the same base. Silent on approximate and unreadable figures, on measures that may have several values (supplements, satisfaction, counts of projects, named items), where one of three or more numbers is the sum of the others, and on total scores where several projects are named. Low where they are over 60 % (rates over 25 points) apart and no digit or unit is shifted, else high.'
	},
	doubts: {
		'zh-CN': '两句说的其实是不同口径（如财政拨款支出与全部支出）而未写明时会误报。',
		en: 'It errs where two sentences mean different things (fiscal and total spending, say) without saying so.'
	},

	check: (subject) => [
		...subject.statements.all.flatMap((statement) =>
			comparable(statement).flatMap((facts) =>
				contradiction(distinct(facts.filter(({ place }) => place === 'narrative')))
			)
		),
		...scores(subject)
	]
} satisfies Rule;

function contradiction(values: readonly Fact[]): Offence[] {
	const [first, ...others] = values;
	const [second] = others.toSorted((a, b) => distance(b, first) - distance(a, first));
	if (!first || !second || isTotalOfOthers(values)) return [];

	const { measure, scope } = first;
	const { words, parameters } = difference(first, second);
	const written = values.map(quoted);
	return [
		{
			severity: isFarApart(first, second) ? 'low' : 'high',
			message: {
				'zh-CN': `${whose(scope, 'zh-CN')}${term(measure)['zh-CN']}在文字中先后写作${written.join('、')}，相差${words['zh-CN']}。`,
				en: sentence(
					`${whose(scope, 'en')}${term(measure).en}: written as ${written.join(' and ')} in the narrative, ${words.en} apart.`
				)
			},
			evidence: values,
			parameters: {
				measure,
				scope,
				reported: valueOf(first),
				other: valueOf(second),
				...parameters
			}
		}
	];
}

/** Times by which two numbers of one measure may differ before they rather speak of two things. */
const far = 1.6;

/** Points by which two rates may. */
const farInPoints = 25;

/** So far apart that a slip explains it only where a digit or the unit was shifted: else the sentences may mean two things. */
function isFarApart(a: Fact, b: Fact): boolean {
	const [least = 0, most = 0] = [Math.abs(valueOf(a)), Math.abs(valueOf(b))].toSorted(
		(x, y) => x - y
	);
	if (measures[a.measure].unit === 'percent') return most - least > farInPoints;
	if (most <= far * least) return false;
	const shift = Math.log10(most / least);
	return !(shift > 0.9 && Math.abs(shift - Math.round(shift)) < 0.01);
}

const valueOf = (fact: Fact | undefined) => (fact && numberOf(fact)) ?? NaN;

const distance = (a: Fact, b: Fact | undefined) => Math.abs(valueOf(a) - valueOf(b));

/** A total and the instalments that it came in. */
const isTotalOfOthers = (values: readonly Fact[]) =>
	values.length > 2 &&
	values.some((total) => {
		const instalments = values.filter((value) => value !== total);
		return matches(amountOf(total), sum(instalments.map(amountOf)));
	});

function scores({ report: { identity, self_scores }, statements }: Subject): Offence[] {
	const [first, ...others] = self_scores;
	const second = others.find(({ value }) => value !== first?.value);
	const projects = statements.scopes.filter((scope) => scope !== UNIT);
	const several = projects.some((scope) => scope !== mainScope(identity));
	if (!first || !second || several) return [];

	const points = round(first.value - second.value);
	return [
		{
			severity: 'high',
			message: {
				'zh-CN': `自评得分先后写作${first.value}分、${second.value}分，相差${scorePoints(points)['zh-CN']}。`,
				en: `The self score is given as ${first.value} and as ${second.value}, ${scorePoints(points).en} apart.`
			},
			evidence: [first, second],
			parameters: { reported: first.value, other: second.value, points }
		}
	];
}
