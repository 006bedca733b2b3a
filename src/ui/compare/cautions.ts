import { counted, money, percentLabel } from '#model/format.ts';
import { kinds as allKinds } from '#model/report.ts';
import { locales, type Locale, type Text } from '#model/text.ts';
import type { Kin } from '#query/compare-kin.ts';
import type { Cell } from '#query/compare.ts';
import { kinds, levels } from '#ui/names.ts';

/** A budget that changes by more than this part of itself is of another size, not of another year. */
export const JUMP = 0.5;

/** Why figures that stand side by side may not be comparable. */
export type Caution = Readonly<{
	id:
		| 'kind'
		| 'period'
		| 'type'
		| 'level'
		| 'origin'
		| 'jump'
		| 'renamed'
		| 'several'
		| 'conflict'
		| 'high';
	words: Text;
}>;

/** What to know before comparing some units and years: the gravest first. */
export function cautions(cells: readonly Cell[], kin: readonly Kin[]): Caution[] {
	return [
		...kindsDiffer(cells),
		...periodsDiffer(cells),
		...originsDiffer(cells),
		...jumps(cells),
		...kin.map(renamed),
		...bodiesDiffer(cells),
		...marked('several', cells, ({ reports }) => reports > 1, several),
		...marked('conflict', cells, ({ conflicts }) => conflicts > 0, conflict),
		...marked('high', cells, ({ high }) => high > 0, high)
	];
}

const both = (words: (locale: Locale) => string): Text =>
	Object.fromEntries(locales.map((locale) => [locale, words(locale)])) as Text;

const listed = (parts: readonly string[], locale: Locale) =>
	parts.join(locale === 'en' ? ', ' : '、');

const distinct = <T>(values: readonly T[]) => [...new Set(values)];

const bracketed = (text: string, locale: Locale) =>
	locale === 'en' ? ` (${text})` : `（${text}）`;

/** `甲局 2022、2023；乙局 2021` */
const where = (cells: readonly Cell[], locale: Locale) =>
	[...Map.groupBy(cells, ({ unit_id }) => unit_id).values()]
		.map(
			(own) =>
				`${own[0]?.unit} ${listed(
					own.map(({ year }) => `${year}`),
					locale
				)}`
		)
		.join(locale === 'en' ? '; ' : '；');

function kindsDiffer(cells: readonly Cell[]): Caution[] {
	const found = allKinds.filter((kind) => cells.some((cell) => cell.kind === kind));
	if (found.length < 2) return [];
	const each = (locale: Locale) =>
		found
			.map(
				(kind) =>
					kinds[kind][locale] +
					bracketed(
						where(
							cells.filter((cell) => cell.kind === kind),
							locale
						),
						locale
					)
			)
			.join(locale === 'en' ? '; ' : '；');
	return [
		{
			id: 'kind',
			words: {
				'zh-CN': `报告类型不同，项目的钱只是单位的一部分，半年不等于全年：${each('zh-CN')}。`,
				en: `Other kinds of report: a project is part of its unit, half a year is no year: ${each('en')}.`
			}
		}
	];
}

function periodsDiffer(cells: readonly Cell[]): Caution[] {
	const months = distinct(cells.map(({ months }) => months)).toSorted(
		(a, b) => (a ?? 0) - (b ?? 0)
	);
	if (months.length < 2) return [];
	const each = (locale: Locale) =>
		months
			.map((n) => {
				const of = where(
					cells.filter((cell) => cell.months === n),
					locale
				);
				const label = {
					'zh-CN': n ? `${n} 个月` : '期间未写明',
					en: n ? `${n} months` : 'not stated'
				};
				return label[locale] + bracketed(of, locale);
			})
			.join(locale === 'en' ? '; ' : '；');
	return [
		{
			id: 'period',
			words: {
				'zh-CN': `期间长短不同，金额和执行率不宜直接比：${each('zh-CN')}。`,
				en: `Periods differ, so amounts and rates do not compare: ${each('en')}.`
			}
		}
	];
}

function originsDiffer(cells: readonly Cell[]): Caution[] {
	if (distinct(cells.map(({ demo }) => demo)).length < 2) return [];
	return [
		{
			id: 'origin',
			words: {
				'zh-CN': '公开发布的报告与演示数据放在了一起；演示单位的数字是虚构的。',
				en: 'Published reports stand beside demonstration data, whose figures are invented.'
			}
		}
	];
}

/** From one report of a unit to its next one of the same kind and period. */
function jumps(cells: readonly Cell[]): Caution[] {
	const runs = Map.groupBy(cells, ({ unit_id, kind, months }) => `${unit_id} ${kind} ${months}`);
	return [...runs.values()].flatMap((run) =>
		run.flatMap((now, i) => {
			const before = run[i - 1];
			const pair = before && budgets(before, now);
			if (!pair || pair[0] <= 0) return [];
			const change = pair[1] / pair[0] - 1;
			if (Math.abs(change) <= JUMP) return [];
			const sign = change > 0 ? '+' : '−';
			const part = (locale: Locale) => `${sign}${percentLabel(Math.abs(change), locale)}`;
			const amounts = (locale: Locale) => pair.map((fen) => money(fen, locale)).join(' → ');
			const years = `${before.year} → ${now.year}`;
			return {
				id: 'jump' as const,
				words: {
					'zh-CN': `${now.unit} ${years} 预算变动超过一半（${amounts('zh-CN')}，${part('zh-CN')}），两年不宜直接比。`,
					en: `${now.unit} ${years}: the budget changed by more than half (${amounts('en')}, ${part('en')}); the two years hardly compare.`
				}
			};
		})
	);
}

/** The budgets of two years on the same footing: full-year where both state it, initial otherwise. */
function budgets(a: Cell, b: Cell): readonly [number, number] | undefined {
	if (a.adjusted_stated !== null && b.adjusted_stated !== null)
		return [a.adjusted_stated, b.adjusted_stated];
	if (a.initial_stated !== null && b.initial_stated !== null)
		return [a.initial_stated, b.initial_stated];
	return undefined;
}

function renamed({ unit, kin, kin_first, kin_last }: Kin): Caution {
	const years = kin_first === kin_last ? `${kin_first}` : `${kin_first}–${kin_last}`;
	return {
		id: 'renamed',
		words: {
			'zh-CN': `${unit}可能更名或有机构合并：同一地区同类的${kin}只有 ${years} 年的报告，与它前后相接。请核对后再比历年。`,
			en: `${unit} may have been renamed or merged: ${kin}, of the same type and region, has reports for ${years} only, just where those of the former end or begin. Check before comparing years.`
		}
	};
}

function bodiesDiffer(cells: readonly Cell[]): Caution[] {
	const types = distinct(cells.map(({ unit_type }) => unit_type));
	const found = distinct(cells.map(({ level }) => level));
	const named = (locale: Locale) =>
		listed(
			found.map((level) => (level ? levels[level as keyof typeof levels][locale] : '—')),
			locale
		);
	return [
		...(types.length < 2
			? []
			: [
					{
						id: 'type' as const,
						words: {
							'zh-CN': `单位类型不同（${listed(types, 'zh-CN')}），支出结构本来就不一样。`,
							en: `Units of different types (${listed(types, 'en')}) spend on different things.`
						}
					}
				]),
		...(found.length < 2
			? []
			: [
					{
						id: 'level' as const,
						words: both(
							(locale) =>
								({
									'zh-CN': `单位层级不同（${named('zh-CN')}）。`,
									en: `Units of different levels (${named('en')}).`
								})[locale]
						)
					}
				])
	];
}

function marked(
	id: Caution['id'],
	cells: readonly Cell[],
	is: (cell: Cell) => boolean,
	words: (cells: readonly Cell[]) => Text
): Caution[] {
	const found = cells.filter(is);
	return found.length > 0 ? [{ id, words: words(found) }] : [];
}

const several = (cells: readonly Cell[]): Text => ({
	'zh-CN': `当年有多份报告，为几份之和：${where(cells, 'zh-CN')}。`,
	en: `Several reports of a year taken together: ${where(cells, 'en')}.`
});

const conflict = (cells: readonly Cell[]): Text => ({
	'zh-CN': `报告自己的数字前后不一，取用次序见“口径与规则”：${where(cells, 'zh-CN')}。`,
	en: `The report contradicts itself; which statement is used is told under Definitions: ${where(cells, 'en')}.`
});

const high = (cells: readonly Cell[]): Text => ({
	'zh-CN': `报告有高风险问题，数字先复核再比：${where(cells, 'zh-CN')}。`,
	en: `Reports with findings of high severity, to be checked before comparing: ${where(cells, 'en')} (${counted(cells.length, 'report')}).`
});
