import { commonIndicators2013, localReview } from '#audit/basis.ts';
import type { Rule, Subject } from '#audit/rule.ts';
import { isExact } from '#audit/statements.ts';
import { round } from '#audit/tolerance.ts';
import { named, percent } from '#audit/wording.ts';
import type { MeasureId } from '#model/measures.ts';
import { UNIT, type Fact } from '#model/report.ts';

/** People beside the posts are counted in: such a count says nothing of the quota. */
const beside =
	/(?:含|包括|其中|[(])[^。;!?]{0,40}?(?:编外|临聘|聘用|招聘|劳务|派遣|合同|公益性?岗|离退休|退休|借调|挂职|特岗|协[警管]|辅警)/;

export default {
	id: 'staff-over-quota',
	code: 'R30',
	severity: 'medium',
	title: {
		pass: { 'zh-CN': '在职人员未超编制', en: 'Staff in post keep within the quota' },
		fail: { 'zh-CN': '在职人员超过编制', en: 'More staff in post than the quota' }
	},
	why: {
		'zh-CN': '人员经费按编制核定；超编或写错人数，人员支出和人均数都不可靠。',
		en: 'Personnel money is granted by posts: over the quota, or with a wrong count, neither it nor any figure per head can be relied on.'
	},
	basis: [commonIndicators2013, localReview],
	formula: {
		'zh-CN':
			'在职人员控制率＝实有人数÷编制人数，大于100%即报。编制有多个数时取各数之和（可能是分类编制），实有有多个数时取最小数。实有人数中含编外、聘用、退休等人员的，同句另有其他类别编制而没有合计的，有约数的，缺一项的，不判断。',
		en: 'Staff in post ÷ quota above 100 %. Several quotas are added up (they may be kinds of posts); of several counts of staff the smallest is taken. Silent where the count takes in people outside the posts, where the sentence has another kind of posts without a sum, on approximate counts, and where one of the two is not stated.'
	},
	doubts: {
		'zh-CN': '经批准的军转安置、挂编等超编情形会误报；请核对编制文件。',
		en: 'Approved exceptions (demobilised officers, posts held elsewhere) trip it: check the establishment papers.'
	},

	check: (subject) => {
		const quotas = counts(subject, 'staff_quota');
		const [staff] = counts(subject, 'staff_actual').sort((a, b) => value(a) - value(b));
		const quota = quotas.reduce((sum, fact) => sum + value(fact), 0);
		const [first] = quotas;
		if (!staff || !first || quota <= 0 || value(staff) <= quota) return [];
		if (countsOthers(subject, staff) || hasOtherKinds(subject, quotas)) return [];

		const rate = round((100 * value(staff)) / quota);
		const over = value(staff) - quota;
		return [
			{
				severity: 'medium',
				message: {
					'zh-CN': `${named(staff, 'zh-CN')}，多于${quotas.map((fact) => named(fact, 'zh-CN')).join('＋')}，超出${over}人，在职人员控制率为${percent(rate)}。`,
					en: `There are ${value(staff)} staff in post for a quota of ${quota}: ${over} too many, ${percent(rate)} of the quota.`
				},
				evidence: [staff, ...quotas],
				parameters: { reported: value(staff), limit: quota, difference: over, percent: rate }
			}
		];
	}
} satisfies Rule;

/** The different exact counts; none where any is only rough. */
function counts({ statements }: Subject, measure: MeasureId): Fact[] {
	const { facts, readings, vague } = statements.of(measure, UNIT);
	return vague || !facts.every(isExact) ? [] : [...readings];
}

const value = (fact: Fact) => fact.value ?? NaN;

/** Whether a quota stands beside one of another kind of posts that was not read: 行政编制4名、事业编制3名. */
const hasOtherKinds = ({ sentences }: Subject, quotas: readonly Fact[]) =>
	sentences
		.matching(/(?:行政|事业|工勤|机关|总)(?:人员)?编制/g)
		.some(
			({ sentence }) =>
				quotas.some(({ start, end }) => sentence.start <= start && end <= sentence.end) &&
				(sentence.text.match(/(?:行政|事业|工勤)(?:人员)?编制/g) ?? []).length > quotas.length &&
				!/其中/.test(sentence.text)
		);

const countsOthers = ({ sentences }: Subject, { start, end }: Fact) =>
	sentences.all.some(
		(sentence) => sentence.start <= start && end <= sentence.end && beside.test(sentence.text)
	);
