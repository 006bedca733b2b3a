import { headOf } from '#audit/head.ts';
import { budgetRegulation53, localReview } from '#audit/basis.ts';
import type { Offence, Rule, Subject } from '#audit/rule.ts';
import type { Severity } from '#model/finding.ts';
import type { Text } from '#model/text.ts';

const year = /(?:19|20)\d\d|二[〇零○]/;

/** A form has its year in a short line of its own near the title. */
const [topLines, shortLine] = [12, 24];

export default {
	id: 'period-and-date',
	code: 'R38',
	severity: 'low',
	lighter: { 'zh-CN': '报告日期较晚的为提示', en: 'info for a late date' },
	title: {
		pass: {
			'zh-CN': '标题、期间和日期完整合理',
			en: 'Title, period and date are complete and make sense'
		},
		fail: {
			'zh-CN': '标题缺年度，或报告日期不合理',
			en: 'The title has no year, or the date does not make sense'
		}
	},
	why: {
		'zh-CN': '标题没有年度，公开后无法辨认；日期早于期末，说明期间还没有结束就作了结论。',
		en: 'Without a year in its title nobody can tell which report it is; one dated before its period ended concluded too early.'
	},
	basis: [budgetRegulation53, localReview],
	formula: {
		'zh-CN':
			'标题中、标题附近的短行中都没有年份，为低；监控期间的最后一月与各处“截至某月底”的资金数都不同，为低；报告日期早于评价期间的最后一天，为低；年度自评的日期晚于次年几个月末（见阈值），为提示。没有日期、期间的不判断。',
		en: 'Low where neither the title nor a short line near it has a year, the figures of a monitoring report are nowhere as of the last month of its period, or the report is dated before its period ended; info where a yearly report is dated after so many months of the next year (see the limit). Silent without date or period.'
	},
	doubts: {
		'zh-CN': '年份写在标题上方文件名或封面的会误报；日期可能是公开日期。',
		en: 'A year on a cover above the title trips it; the date may be that of publication.'
	},
	limits: ['late_months'],

	check: (subject) => [
		...untitled(subject),
		...elsewhen(subject),
		...early(subject),
		...late(subject)
	]
} satisfies Rule;

function untitled(subject: Subject): Offence[] {
	const { title } = subject.report.identity;
	if (title === '' || year.test(title.normalize('NFKC').replace(/\s/g, ''))) return [];
	const top = subject.sentences.all.slice(0, topLines);
	if (top.some(({ text }) => text.length <= shortLine && year.test(text))) return [];
	return offence(subject, 'low', {
		'zh-CN': `标题“${title}”没有写明年度。`,
		en: `The title “${title}” has no year.`
	});
}

/** Up to when the figures of a monitoring report are. */
const upTo =
	/截[至止]到?(?:20\d\d年)?(\d{1,2})月(?:底|末|份|3[01]日|2[89]日)[^。;!?\n]{0,30}?(?:支出|执行|拨付|到位)/g;

function elsewhen({ report, sentences }: Subject): Offence[] {
	const { kind, period_end } = report.identity;
	if (kind !== 'monitoring' || period_end === null) return [];
	const month = Number(period_end.slice(5, 7));
	const told = sentences.matching(upTo);
	const [first] = told;
	if (!first || told.some(({ match }) => Number(match[1]) === month)) return [];
	return [
		{
			severity: 'low',
			message: {
				'zh-CN': `监控期间到${month}月，而资金数截至${first.match[1]}月。`,
				en: `The period monitored ends in month ${month}, but the figures are as of month ${first.match[1]}.`
			},
			evidence: told,
			parameters: { period: month, figures: Number(first.match[1]) }
		}
	];
}

function early(subject: Subject): Offence[] {
	const { report_date: date, period_end: end } = subject.report.identity;
	if (!date || !end || date >= end) return [];
	return offence(subject, 'low', {
		'zh-CN': `报告日期${date}早于评价期间的最后一天${end}。`,
		en: `The report is dated ${date}, before its period ended (${end}).`
	});
}

function late(subject: Subject): Offence[] {
	const { report_date: date, year, kind } = subject.report.identity;
	if (!date || year === null || kind === 'monitoring') return [];
	const months = (Number(date.slice(0, 4)) - year - 1) * 12 + Number(date.slice(5, 7));
	const due = subject.thresholds.late_months;
	if (months <= due) return [];
	return offence(subject, 'info', {
		'zh-CN': `${year}年度报告的日期为${date}，晚于次年${due}月底。`,
		en: `The report of ${year} is dated ${date}, later than month ${due} of the next year.`
	});
}

function offence(subject: Subject, severity: Severity, message: Text): Offence[] {
	const head = headOf(subject);
	return head ? [{ severity, message, evidence: [head], parameters: {} }] : [];
}
