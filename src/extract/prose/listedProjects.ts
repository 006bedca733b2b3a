import { readingOf } from '#extract/lines.ts';
import { chineseNumber } from '#extract/numbers.ts';
import type { Document } from '#model/document.ts';
import { isName } from './subject.ts';

/** The names of the projects that a text counts and lists: 自评项目共3个,分别为河道清淤、堤防加固、水文监测. */
export function listedProjects(document: Document): string[] {
	return readingOf(document).lines.flatMap(({ text, inTable }) =>
		inTable || !text.includes('项目') ? [] : listsIn(text).flat()
	);
}

function listsIn(text: string): string[][] {
	return Array.from(text.matchAll(list), ([, before = '', after = '', listed = '']) => {
		const names = listed
			.split(/[、;,]|(?<=项目|经费|工程|资金)[和及与]/)
			.map((name) => name.replace(/^(?:[和及与]|以及|[一二三四五六七八九]是|\d[.)])+/, ''));
		const isAll = names.length === chineseNumber(before || after) && names.every(isName);
		return isAll ? names : [];
	});
}

const count = String.raw`([一二两三四五六七八九十]|\d{1,2})个`;

/** The count of projects, and the names that follow it up to the end of the sentence. */
const list = new RegExp(
	String.raw`(?:${count}[^,。;:\d]{0,8}项目|项目[^,。;:\d]{0,8}${count})[^。;:、\d]{0,10}(?:分别[为是]|包括|即|:)([^。:\d]{4,240})(?=。|$)`,
	'g'
);
