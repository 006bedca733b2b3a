import { expect, test } from 'vitest';
import { read } from '#read/read.ts';

test('a text file gives its words unchanged, and its blocks', async () => {
	const words =
		'标题\r\n\r\n项目\t预算数\t执行数\r\n修缮\t10\t9.5\r\n\r\n　　全年执行９.５万元。\r\n';
	const { text, blocks } = await read({
		name: '自评.txt',
		bytes: new TextEncoder().encode(`\ufeff${words}`)
	});
	expect(text).toBe(words.replaceAll('\r', ''));
	expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph']);
});
