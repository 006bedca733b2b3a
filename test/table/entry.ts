import type { Fact, Identity, Indicator, Report } from '#model/report.ts';
import { UNIT } from '#model/report.ts';
import { tables as columns, type TableName, type Tables } from '#model/tables.ts';
import { layOut, type Entry, type Provenance } from '#table/lay-out.ts';
import { tabulate, type ReportRows } from '#table/tabulate.ts';
import { reference } from '../reference.ts';

const identity: Identity = {
	title: '宁县网络和舆情应急中心2021年度部门整体支出绩效自评报告',
	region_name: '宁县',
	region_code: '621026',
	unit: '宁县网络和舆情应急中心',
	unit_as_written: '宁县网络和舆情应急中心',
	unit_type: '网信(事业单位)',
	level: 'county',
	year: 2021,
	period_start: '2021-01-01',
	period_end: '2021-12-31',
	kind: 'whole',
	project_name: null,
	report_date: null
};

const nothing: Report = {
	identity,
	sections: [],
	facts: [],
	indicators: [],
	score_items: [],
	self_scores: [],
	grades: [],
	problems: [],
	unclassified: []
};

/** A fact of the unit in 万元, unless told otherwise. */
export const fact = (measure: Fact['measure'], amount: number, more: Partial<Fact> = {}): Fact => ({
	measure,
	scope: UNIT,
	fen: Math.round(amount * 1e6),
	value: null,
	unit: '万元',
	as_written: `${amount}万元`,
	approximate: false,
	base: null,
	section: null,
	place: 'narrative',
	confidence: 'phrase',
	restated: [],
	start: 0,
	end: 1,
	...more
});

/** A leaf of the indicator tree. */
export const indicator = (more: Partial<Indicator>): Indicator => ({
	ordinal: 1,
	level1: '产出指标',
	level2: '数量指标',
	name: '举办培训',
	target: null,
	actual: null,
	weight: null,
	score: null,
	start: 0,
	end: 1,
	...more
});

/** A report file that went through read, extract and audit. */
export type Given = Entry & Provenance;

/** A report file of a county's unit that says what is given, and nothing else. */
export function entry(
	file: string,
	told: Partial<Omit<Report, 'identity'>> & { identity?: Partial<Identity> } = {},
	more: Partial<Given> = {}
): Given {
	return {
		source_file: file,
		sha256: [...file]
			.reduce((hex, letter) => hex + letter.charCodeAt(0).toString(16), '')
			.padEnd(64, '0'),
		origin: 'published',
		source: null,
		document: { text: '', blocks: [] },
		report: { ...nothing, ...told, identity: { ...identity, ...told.identity } },
		verdicts: [],
		alarms: [],
		...more
	};
}

/** The tables of some report files, all of which must have a place in them. */
export function tabulated(entries: readonly Given[], corrections = '', responses = '') {
	const cards = entries.map((given) => {
		const laid = layOut(given);
		if ('lost' in laid) throw new Error(laid.lost.en);
		const { source_file, sha256, origin, source } = given;
		return { source_file, sha256, origin, source, claim: laid.claim, unit: laid.unit, laid };
	});
	const { region, unit, notices, problems, reports } = tabulate(
		cards,
		({ laid }) => laid,
		() => new Map(),
		reference,
		{ corrections, responses },
		new Set(['R01', 'R04'])
	);
	const tables: Tables = {
		...(Object.fromEntries(names.map((name) => [name, []])) as unknown as Tables),
		region,
		unit
	};
	for (const { rows } of reports()) {
		for (const name of Object.keys(rows) as (keyof ReportRows)[]) {
			(tables[name] as unknown[]).push(...rows[name]);
		}
	}
	return { tables, notices, problems: problems.corrections, unanswerable: problems.responses };
}

const names = Object.keys(columns) as TableName[];
