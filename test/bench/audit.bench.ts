import { availableParallelism } from 'node:os';
import { briefOf } from '#audit/brief.ts';
import { alarms } from '#audit/alarm.ts';
import { audit } from '#audit/audit.ts';
import { compare, type Filed } from '#audit/portfolio.ts';
import { rules } from '#audit/rules/index.ts';
import { sentencesOf } from '#audit/sentences.ts';
import { statements } from '#audit/statements.ts';
import { thresholdsOf } from '#audit/thresholds.ts';
import { extract } from '#extract/extract.ts';
import { read } from '#pipeline.ts';
import { reportId, unitId, type Identified } from '#table/identify.ts';
import { reference } from '../reference.ts';
import { reports } from './corpus.ts';
import { median, tell } from './measure.ts';

// What it takes to audit extracted reports: all rules on each, and the rules that compare them. The demo panel's reports, each as often as it takes; for comparing, each time as another county's.
const count = 20_000;
const panel = 343;
const bar = 10;
const rounds = 5;

const encoder = new TextEncoder();
const extracted = await Promise.all(
	[...reports(panel)].map(async ({ name, text }) => {
		const document = await read({ name, bytes: encoder.encode(text) });
		const report = extract(document, reference);
		const thresholds = thresholdsOf(reference.thresholds, report.identity.region_code);
		return { document, report, thresholds };
	})
);

/** Milliseconds of a processor that a piece of work takes. */
function used(work: () => void): number {
	const before = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

const each = () => {
	for (const { document, report, thresholds } of extracted) {
		audit({ report, ...document, thresholds });
		alarms(report, thresholds);
	}
};
each();
const perReport = median(Array.from({ length: rounds }, () => used(each))) / panel;

const filed = Array.from({ length: count }, (_, i): Filed => {
	const { document, report } = extracted[i % panel] as (typeof extracted)[number];
	const identity = report.identity as Identified;
	const home = `${Math.floor(i / panel)}-`;
	return {
		...briefOf(document, report),
		report_id: home + reportId(identity),
		unit_id: home + unitId(identity),
		unit: home + identity.unit,
		unit_type: identity.unit_type,
		region_code: identity.region_code
	};
});
const comparing = median(
	Array.from({ length: 3 }, () => used(() => void compare(filed, reference.thresholds)))
);

const cores = availableParallelism();
const seconds = (perReport * count) / cores / 1000 + comparing / 1000;
tell('processor time a report, all its rules', `${perReport.toFixed(2)} ms`);
tell(`comparing ${count} reports`, `${(comparing / 1000).toFixed(1)} s`);
tell(
	`${count} reports audited and compared, ${cores} cores with nothing else to do`,
	`${seconds.toFixed(1)} s`,
	{ text: `at most ${bar} s`, holds: seconds <= bar }
);

const subjects = extracted.map(({ document, report, thresholds }) => ({
	...document,
	report,
	thresholds,
	sentences: sentencesOf(document.text, document.blocks, report.sections),
	statements: statements(report.facts)
}));
const slowest = rules
	.map(({ code, check }) => ({
		code,
		taken: used(() => subjects.forEach((subject) => check(subject)))
	}))
	.toSorted((a, b) => b.taken - a.taken)
	.slice(0, 5);
for (const { code, taken } of slowest)
	tell(`${code}, one of the five slowest: a report`, `${(taken / panel).toFixed(3)} ms`);
