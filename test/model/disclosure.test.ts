import { expect, test } from 'vitest';
import { disclosed, disclosureIds, disclosureItems } from '#model/disclosure.ts';
import type { Kind } from '#model/report.ts';
import type { Published } from '#model/sight.ts';

type Fact = Published['facts'][number];

const fact = (ordinal: number, measure: Fact['measure'], more: Partial<Fact> = {}): Fact => ({
	ordinal,
	measure,
	scope: 'unit',
	fen: 1_000_000,
	value: null,
	as_written: '1万元',
	approximate: false,
	place: 'narrative',
	confidence: 'phrase',
	start: ordinal * 10,
	...more
});

const report = (kind: Kind, more: Partial<Omit<Published, 'report'>> = {}): Published => ({
	report: {
		report_id: kind,
		kind,
		project_name: kind === 'project' ? '供水改造' : null,
		self_score: null,
		grade: null
	},
	facts: [],
	sections: [],
	indicators: [],
	score_items: [],
	problems: [],
	...more
});

const stateOf = (reports: readonly Published[]) => {
	const found = disclosed(reports);
	return Object.fromEntries(disclosureIds.map((id) => [id, found[id].state]));
};

test('what a report says is there, with its place; what it does not say is not found', () => {
	const found = disclosed([
		report('whole', {
			facts: [fact(1, 'spent'), fact(2, 'basic_spent')],
			sections: [{ ordinal: 4, heading: '三、存在问题', canonical: 'problems', also: 'measures' }]
		})
	]);
	expect(found.spending).toMatchObject({
		state: 'found',
		report_id: 'whole',
		place: { of: 'fact', at: 1, words: '1万元' }
	});
	expect(found.basic.state).toBe('found');
	expect(found.project.state).toBe('absent');
	expect(found.budget.state).toBe('absent');
	expect(found.measures).toMatchObject({ place: { of: 'section', at: 4 } });
	expect(found.score.state).toBe('absent');
});

test('the figure itself is preferred to its budget, the table to the text', () => {
	const { basic } = disclosed([
		report('whole', {
			facts: [
				fact(1, 'basic_budget', { place: 'table' }),
				fact(2, 'basic_spent'),
				fact(3, 'basic_spent', { place: 'table' })
			]
		})
	]);
	expect(basic).toMatchObject({ place: { at: 3 } });
});

test('what only a project or half a year tells is a part, and the report of the unit goes before it', () => {
	const project = report('project', { facts: [fact(1, 'spent', { scope: '供水改造' })] });
	const monitoring = report('monitoring', { facts: [fact(1, 'spent')] });
	const whole = report('whole', { facts: [fact(9, 'spent')] });
	expect(disclosed([monitoring, project]).spending).toMatchObject({
		state: 'part',
		kind: 'project'
	});
	expect(disclosed([monitoring, project, whole]).spending).toMatchObject({
		state: 'found',
		report_id: 'whole'
	});
});

test('money of a named item is not the unit’s', () => {
	expect(
		stateOf([report('whole', { facts: [fact(1, 'spent', { scope: '宣传专项' })] })]).spending
	).toBe('absent');
});

test('a figure that cannot be read is said to be so, unless it is legible elsewhere', () => {
	const blurred = fact(1, 'spent', { fen: null, as_written: '12O.5' });
	expect(stateOf([report('whole', { facts: [blurred] })]).spending).toBe('unreadable');
	expect(stateOf([report('whole', { facts: [blurred, fact(2, 'spent')] })]).spending).toBe('found');
	const legible = report('monitoring', { facts: [fact(1, 'spent')] });
	expect(stateOf([report('whole', { facts: [blurred] }), legible]).spending).toBe('part');
});

test('a year with mid-year monitoring alone is not asked for a score', () => {
	const states = stateOf([report('monitoring')]);
	expect(states.score).toBe('unasked');
	expect(states.application).toBe('unasked');
	expect(states.evaluation).toBe('part');
	expect(states.targets).toBe('absent');
});

test('a statement that there are no problems is a statement', () => {
	const told = report('whole', { problems: [{ kind: 'problem', start: 77 }] });
	expect(disclosed([told]).problems).toMatchObject({ place: { of: 'problem', at: 77 } });
});

test('a year without any report is asked nothing', () => {
	expect(new Set(Object.values(stateOf([])))).toEqual(new Set(['unasked']));
});

test('a figure that the site does not show is not said to be missing', () => {
	const reports = [report('whole', { facts: [fact(1, 'initial_budget')] })];
	const found = disclosed(
		reports,
		(measure) => measure !== 'adjusted_budget' && measure !== 'spent'
	);
	expect(found.spending.state).toBe('unshown');
	expect(found.budget.state).toBe('found');
	expect(found.basic.state).toBe('absent');
});

test.each(disclosureIds)('%s rests on a law or rule', (id) => {
	expect(disclosureItems[id].basis.length).toBeGreaterThan(0);
});
