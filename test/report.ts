import { sentencesOf } from '#audit/sentences.ts';
import { statements } from '#audit/statements.ts';
import type { Offence, Rule, Subject } from '#audit/rule.ts';
import { measures, type MeasureId } from '#model/measures.ts';
import { fenPer, toFen, type MoneyUnit } from '#model/money.ts';
import type { Paragraph, Span } from '#model/document.ts';
import type { Thresholds } from '#model/thresholds.ts';
import {
	UNIT,
	type Canonical,
	type Fact,
	type Grade,
	type Identity,
	type Indicator,
	type Section
} from '#model/report.ts';

import { reference } from './reference.ts';

type More = Partial<Pick<Fact, 'scope' | 'base' | 'approximate'>>;
type Said = Omit<Fact, 'start' | 'end'>;
type Scored = readonly [name: string, weight: number | null, score: number | null];
type Judged = readonly [
	...Scored,
	more?: Partial<Pick<Indicator, 'level1' | 'level2' | 'target' | 'actual'>>
];

/** What a report in a test says; all else it leaves unsaid. */
export type Given = Readonly<{
	identity?: Partial<Identity>;
	facts?: readonly Said[];
	score_items?: readonly Scored[];
	indicators?: readonly Judged[];
	self_scores?: readonly number[];
	grades?: readonly Grade[];
	/** A sentence that states no fact. */
	beside?: string;
	/** Sections after all that, each a heading with the paragraphs under it (one a line). */
	sections?: readonly (readonly [canonical: Canonical, heading: string, body: string])[];
	/** Limits other than the country's. */
	thresholds?: Partial<Thresholds>;
}>;

/** A number in the narrative, with its unit: `said('spent', '98.69万元')`. */
export function said(measure: MeasureId, as_written: string, more: More = {}): Said {
	const [, number = '', unit = ''] = /^(-?[\d.]*)(.*)$/.exec(as_written) ?? [];
	return { ...stated(measure, as_written, number, unit), ...more, place: 'narrative' };
}

/** A number in a table whose head has the unit: `cell('spent', '96', '万元')`. */
export const cell = (
	measure: MeasureId,
	as_written: string,
	unit: string,
	more: More = {}
): Said => ({
	...stated(measure, as_written, as_written, unit),
	...more,
	place: 'table'
});

function stated(measure: MeasureId, as_written: string, number: string, unit: string): Said {
	const money = measures[measure].unit === 'money';
	const legible = /\d/.test(number);
	return {
		measure,
		scope: UNIT,
		fen: money && unit in fenPer ? (toFen(number, unit as MoneyUnit) ?? null) : null,
		value: !money && legible ? Number(number) : null,
		unit,
		as_written,
		approximate: false,
		base: measures[measure].unit === 'percent' ? 'unnamed' : null,
		section: null,
		place: 'narrative',
		confidence: 'phrase',
		restated: []
	};
}

const silent: Identity = {
	title: '',
	region_name: null,
	region_code: null,
	unit: null,
	unit_as_written: null,
	unit_type: null,
	level: null,
	year: null,
	period_start: null,
	period_end: null,
	kind: 'whole',
	project_name: null,
	report_date: null
};

/** A report that states just what is given, in a text made up for it, so that every place can be quoted. */
export function subject(given: Given): Subject {
	let text = '';
	const write = (before: string, written: string, after = '。'): Span => {
		const start = text.length + before.length;
		text += before + written + after;
		return { start, end: start + written.length };
	};
	const scored = ([name, weight, score]: Scored) => ({
		name,
		weight,
		score,
		...write('', `${name}（${weight ?? ''}分）得${score ?? ''}分`)
	});

	const facts = (given.facts ?? []).map((fact) => ({
		...fact,
		...write(measures[fact.measure]['zh-CN'], fact.as_written)
	}));
	const report = {
		identity: { ...silent, ...given.identity },
		sections: [],
		facts,
		score_items: (given.score_items ?? []).map(scored),
		indicators: (given.indicators ?? []).map(([name, weight, score, more], ordinal): Indicator => ({
			level1: null,
			level2: null,
			target: null,
			actual: null,
			...more,
			ordinal,
			...scored([name, weight, score])
		})),
		self_scores: (given.self_scores ?? []).map((value) => ({
			value,
			...write('自评得分', `${value}分`)
		})),
		grades: (given.grades ?? []).map((value) => ({ value, ...write('等级为', `“${value}”`) })),
		problems: [],
		unclassified: []
	};
	text += given.beside ?? '';
	const sections = (given.sections ?? []).map(([canonical, heading, body], ordinal): Section => {
		const { start } = write('\n', heading, '\n');
		const { end } = write('', body, '');
		return { ordinal, depth: 1, heading, canonical, also: null, start, end };
	});
	const blocks = paragraphs(text);
	return {
		report: { ...report, sections },
		text,
		blocks,
		sentences: sentencesOf(text, blocks, sections),
		statements: statements(facts),
		thresholds: { ...reference.thresholds.national, ...given.thresholds }
	};
}

const paragraphs = (text: string): Paragraph[] =>
	[...text.matchAll(/.+/g)].map(({ 0: line, index }) => ({
		kind: 'paragraph',
		start: index,
		end: index + line.length
	}));

/** What a rule finds in such a report, with the passages that it shows. */
export function offences({ check }: Pick<Rule, 'check'>, given: Given) {
	const one = subject(given);
	return check(one).map((offence) => ({ ...offence, quotes: quotes(one, offence) }));
}

const quotes = ({ text }: Subject, { evidence }: Offence) =>
	evidence.map(({ start, end }) => text.slice(start, end));
