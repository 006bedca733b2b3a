import { Parser } from 'htmlparser2';
import type { Cell, Table } from '#model/document.ts';
import { codePassages } from './code.ts';
import { jsonPassages } from './json.ts';
import { isTelling, placesIn, type Passage } from './passage.ts';

/** Elements that stand inside a line. */
const inline = new Set(
	'a abbr b bdi bdo cite code data dfn em i kbd mark q s samp small span strong sub sup time tspan u var wbr t r'.split(
		' '
	)
);

/** What a page shows, as text with its tables; what its attributes, comments and scripts say, each for itself. */
export function* pagePassages(markup: string, xmlMode = false): Generator<Passage> {
	const places = placesIn(markup);
	const { text, blocks, source, aside, scripts } = parsed(markup, xmlMode);
	yield {
		text,
		blocks,
		at: (offset) => {
			const piece = source.findLast(({ to }) => to <= offset);
			return places((piece?.from ?? 0) + (offset - (piece?.to ?? 0)));
		}
	};
	for (const { said, index } of aside) yield { text: said, at: () => places(index) };
	for (const { said, index, type } of scripts) {
		const at = (offset: number) => places(index + offset);
		if (!/json/.test(type)) yield* codePassages(said, at);
		else for (const { text } of jsonPassages(said)) yield { text, at: () => places(index) };
	}
}

type Said = { said: string; index: number };

function parsed(markup: string, xmlMode: boolean) {
	let text = '';
	const source: { to: number; from: number }[] = [];
	const blocks: Table[] = [];
	const aside: Said[] = [];
	const scripts: (Said & { type: string })[] = [];
	const open: { start: number; rows: Cell[][] }[] = [];
	let script: (Said & { type: string }) | undefined;
	let cell: { start: number; column: number } | undefined;

	const parser = new Parser(
		{
			onopentag(name, attributes) {
				const index = parser.startIndex;
				for (const said of Object.values(attributes))
					if (isTelling(said)) aside.push({ said, index });
				if (!xmlMode && (name === 'script' || name === 'style')) {
					script = { said: '', index: parser.endIndex + 1, type: attributes.type ?? '' };
					return;
				}
				const row = open.at(-1)?.rows.at(-1);
				if (name === 'table') open.push({ start: text.length, rows: [] });
				else if (name === 'tr') open.at(-1)?.rows.push([]);
				if (name === 'td' || name === 'th') {
					text += row && row.length > 0 ? ' | ' : '\n';
					const last = row?.at(-1);
					cell = { start: text.length, column: last ? last.column + last.columns : 0 };
				} else if (!inline.has(name)) text += '\n';
			},
			ontext(said) {
				if (script) return void (script.said += said);
				source.push({ to: text.length, from: parser.startIndex });
				text += said;
			},
			oncomment(said) {
				if (isTelling(said)) aside.push({ said, index: parser.startIndex });
			},
			onprocessinginstruction: (_, said) => aside.push({ said, index: parser.startIndex }),
			onclosetag(name) {
				if (script) {
					scripts.push(script);
					script = undefined;
				} else if (cell && (name === 'td' || name === 'th')) {
					open
						.at(-1)
						?.rows.at(-1)
						?.push({ ...cell, end: text.length, columns: 1, rows: 1 });
					cell = undefined;
				} else if (name === 'table') {
					const table = open.pop();
					if (table) blocks.push({ kind: 'table', ...table, end: text.length, columns: 1 });
				}
				if (!inline.has(name) && name !== 'td' && name !== 'th') text += '\n';
			}
		},
		{ xmlMode, decodeEntities: true, recognizeCDATA: true }
	);
	parser.end(markup);
	return { text, blocks, source, aside, scripts };
}
