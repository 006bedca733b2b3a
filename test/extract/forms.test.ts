import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { indicators } from '#extract/indicators/indicators.ts';
import { scores } from '#extract/scores/scores.ts';
import { tableFacts } from '#extract/forms/tableAmounts.ts';
import type { Document } from '#model/document.ts';
import { read } from '#read/read.ts';
import { covered, documentOf, listed, rewritten, told, type Form, type Rows } from './form.ts';

const names = readdirSync('test/extract/forms')
	.filter((name) => !name.endsWith('.test.ts'))
	.map((name) => basename(name, '.ts'));

const wide = (words: string) =>
	words.replace(/[!-~]/g, (one) => String.fromCodePoint((one.codePointAt(0) ?? 0) + 0xfee0));

const spaced = (words: string) => words.replace(/(?<=\S)(?=[^\n])/g, ' ');

/** A text file with the form's tables written as rows of it. */
const file =
	(layout: (rows: Rows) => string) =>
	async ({ blocks }: Form) =>
		read({
			name: 'form.txt',
			bytes: new TextEncoder().encode(
				blocks.map((block) => (typeof block === 'string' ? `${block}\n` : layout(block))).join('')
			)
		});

const joined = (rows: Rows, left: string, between: string, right: string) =>
	rows
		.map((row) => left + row.map((words) => words.replace(/\n/g, '')).join(between) + right)
		.join('\n') + '\n\n';

/** The same form in the ways that files have it. */
const variants: Record<string, (form: Form) => Document | Promise<Document>> = {
	'with merged cells': ({ blocks }) => documentOf(blocks),
	'with empty cells instead of merged ones': ({ blocks }) => documentOf(blocks, { merged: false }),
	'in full width': ({ blocks }) => documentOf(rewritten(blocks, wide)),
	'with spaces inside words and numbers': ({ blocks }) => documentOf(rewritten(blocks, spaced)),
	'between bars': file((rows) => joined(covered(rows, 'empty'), '| ', ' | ', ' |')),
	'between tabs': file((rows) => joined(covered(rows, 'empty'), '', '\t', '')),
	'between tabs, merged cells repeated': file((rows) =>
		joined(covered(rows, 'repeated'), '', '\t', '')
	),
	'a cell a line': file((rows) =>
		covered(rows, 'dropped')
			.map((row) => `${row.map((words) => `\t${words}\n`).join('')}\n`)
			.join('')
	)
};

describe.each(names)('the form %s', async (name) => {
	const { default: form } = (await import(`./forms/${name}.ts`)) as { default: Form };

	describe.each(Object.entries(variants))('%s', async (_, write) => {
		const document = await write(form);

		test('states its figures, and no other', () => {
			expect(told(tableFacts(document, form.scope))).toEqual(form.facts);
		});

		test('quotes every figure from its place', () => {
			for (const { start, end, as_written } of tableFacts(document, form.scope))
				expect(document.text.slice(start, end)).toBe(as_written);
		});

		test('lists its indicators', () => {
			expect(listed(indicators(document))).toEqual(form.indicators);
		});

		test('states its scores', () => {
			const { self_scores, grades, score_items } = scores(document);
			expect(self_scores[0]?.value ?? null).toBe(form.self_score);
			expect(grades[0]?.value ?? null).toBe(form.grade);
			expect(score_items.map(({ name, weight, score }) => [name, weight, score])).toEqual(
				form.score_items
			);
		});
	});
});
