import { expect } from 'vitest';
import { narrativeFacts } from '#extract/prose/narrative.ts';
import type { Block } from '#model/document.ts';
import { numberOf } from '#model/figure.ts';
import { measures } from '#model/measures.ts';
import type { Canonical, Identity, Kind, Section } from '#model/report.ts';

/** What a report of the water bureau says of itself. */
export const identity = (kind: Kind, unit: string): Identity => ({
	title: '',
	region_name: '青山县',
	region_code: null,
	unit,
	unit_as_written: unit,
	unit_type: null,
	level: null,
	year: 2023,
	period_start: null,
	period_end: null,
	kind,
	project_name: kind === 'project' ? '河道清淤项目' : null,
	report_date: null
});

/** What a text says, as `measure[@scope]=number` in yuan, percent or persons. */
export function said(
	text: string,
	kind: Kind = 'whole',
	canonical: Canonical = 'funds',
	known: readonly string[] = [],
	unit = '青山县水利局'
): string[] {
	const blocks: Block[] = [];
	let at = 0;
	for (const line of text.split('\n')) {
		blocks.push({ kind: 'paragraph', start: at, end: at + line.length });
		at += line.length + 1;
	}
	const section: Section = {
		ordinal: 0,
		depth: 1,
		heading: '一、预算执行情况',
		canonical,
		also: null,
		start: 0,
		end: text.length
	};
	return narrativeFacts({ text, blocks }, [section], identity(kind, unit), known).map((fact) => {
		expect(text.slice(fact.start, fact.end)).toBe(fact.as_written);
		const number = numberOf(fact) ?? Number.NaN;
		const shown = measures[fact.measure].unit === 'money' ? number / 100 : number;
		return `${fact.measure}${fact.scope === 'unit' ? '' : `@${fact.scope}`}=${shown}`;
	});
}
