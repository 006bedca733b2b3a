import type { Blocks } from './blocks.ts';

/** A report as plain text: a row a line, with tabs between its cells, and nothing where a merged cell goes on. */
export const text = (blocks: Blocks): string =>
	blocks
		.map((block) =>
			typeof block === 'string'
				? block
				: block
						.map((row) => row.map((words) => (/^[\^<]$/.test(words) ? '' : words)).join('\t'))
						.join('\n')
		)
		.join('\n\n');
