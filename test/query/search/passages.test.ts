import { expect, test } from 'vitest';
import { everything } from '#query/filter.ts';
import { passages } from '#query/search/passages.ts';
import { indexed } from './indexed.ts';

const text = `某局自评报告
一、概况
全年预算1,234.5万元。支出
超出预算，另有说明。
项目|预算|1,234.5
二、问题
预算编制不细。预算调整多。`;

async function found(query: string[], texts = [text]) {
	const { reports, text } = await indexed(texts.map((text) => ({ text })));
	const [first] = await reports(query, everything);
	return first ? passages(await text(first.report), first) : [];
}

const shown = (sections: Awaited<ReturnType<typeof found>>) =>
	sections.map(({ ordinal, heading, passages }) => [
		ordinal,
		heading,
		passages.map(({ excerpt }) =>
			excerpt.map(({ words, marked }) => (marked ? `[${words}]` : words)).join('')
		)
	]);

test('what is found stands in its section, sentence by sentence, with its words marked', async () => {
	expect(shown(await found(['预算']))).toEqual([
		[
			1,
			'一、概况',
			['全年[预算]1,234.5万元。支出', '超出[预算]，另有说明。', '项目|[预算]|1,234.5']
		],
		[2, '二、问题', ['[预算]编制不细。[预算]调整多。', '[预算]编制不细。[预算]调整多。']]
	]);
});

test('a figure is found with or without its commas, and stands before the first heading too', async () => {
	expect(shown(await found(['1234.5']))[0]?.[2]).toEqual([
		'全年预算[1,234.5]万元。支出',
		'项目|预算|[1,234.5]'
	]);
	expect(shown(await found(['局自评']))).toEqual([[undefined, '报告0', ['某[局自评]报告']]]);
});

test('a passage has the place of its sentence or row', async () => {
	const places = (await found(['预算'])).flatMap(({ passages }) =>
		passages.map(({ start }) => start)
	);
	expect(places).toEqual(
		['全年预算', '超出预算', '项目|', '预算编制', '预算调整'].map((words) => text.indexOf(words))
	);
});

test('of a long sentence the part is shown where the words are', async () => {
	const long = `${'甲'.repeat(200)}结余资金${'乙'.repeat(200)}`;
	const [section] = await found(['结余资金'], [long]);
	const [passage] = section?.passages ?? [];
	expect(passage?.excerpt.map(({ marked }) => marked)).toEqual([false, false, true, false, false]);
	expect(passage?.excerpt.map(({ words }) => words).join('').length).toBeLessThan(120);
});

test('words that reach over the end of a line are found and marked', async () => {
	expect(shown(await found(['支出超出']))[0]?.[2]).toEqual(['全年预算1,234.5万元。[支出 超出]']);
});
