import { codePassages } from './code.ts';
import { labelOf } from './label.ts';
import { isTelling, passage, type Passage } from './passage.ts';

/** The texts of a JSON, each with its pointer; a number only where its key says that it is a telephone's or an account's. */
export function* jsonPassages(json: string): Generator<Passage> {
	let content: unknown;
	try {
		content = JSON.parse(json);
	} catch {
		yield* codePassages(json);
		return;
	}
	yield* within(content, '', '');
}

function* within(value: unknown, pointer: string, label: string): Generator<Passage> {
	if (typeof value === 'string') yield* cellPassages(value, label, pointer || '/');
	else if (typeof value === 'number' && label) yield passage(`${label}${value}`, pointer);
	else if (Array.isArray(value)) {
		for (const [i, one] of value.entries()) yield* within(one, `${pointer}/${i}`, label);
	} else if (value !== null && typeof value === 'object') {
		for (const [key, one] of Object.entries(value)) {
			if (isTelling(key)) yield passage(key, pointer || '/');
			yield* within(one, `${pointer}/${key}`, labelOf(key));
		}
	}
}

/** A text that stands under a label; where it is JSON itself, the texts in it. */
export function* cellPassages(text: string, label: string, place: string): Generator<Passage> {
	if (!label && !isTelling(text)) return;
	if (/^\s*[[{]/.test(text) && isJson(text)) {
		for (const { text: inner } of jsonPassages(text)) yield passage(inner, place);
	} else yield passage(label + text, place);
}

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
