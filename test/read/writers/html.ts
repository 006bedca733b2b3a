import { escaped, seats, type Blocks } from './blocks.ts';

/** A report as the content of a page. */
export const html = (blocks: Blocks): string =>
	blocks
		.map((block) =>
			typeof block === 'string'
				? `<p>${lines(block)}</p>`
				: `<table border="1">${seats(block)
						.map((row) => `<tr>${row.map(cell).join('')}</tr>`)
						.join('')}</table>`
		)
		.join('\n');

const lines = (words: string) =>
	escaped(words)
		.replaceAll('\n', '<br>')
		.replace(/ {2,}/g, (gap) => '&nbsp;'.repeat(gap.length));

const cell = ({ words, columns, rows }: { words: string; columns: number; rows: number }) =>
	`<td colspan="${columns}" rowspan="${rows}">${lines(words)}</td>`;
