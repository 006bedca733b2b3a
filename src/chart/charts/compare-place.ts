import { chart } from '#chart/chart.ts';
import { reading } from '#chart/compared.ts';
import { palettes, tooltip, values } from '#chart/theme.ts';
import { lines, say } from '#chart/words.ts';
import { count, counted } from '#model/format.ts';
import type { Locale } from '#model/text.ts';
import {
	conditions,
	grouping,
	LEAST_PEERS,
	members,
	percentile,
	type Condition,
	type Member
} from '#query/compare-peers.ts';
import { comparedBy, type Compared } from '#query/compare.ts';

/** More points than this run together; then evenly chosen ones stand for all. */
const DRAWN = 400;

/** Where a unit stands among its peers in one year: each a point on the strip, the middle half shaded. */
export default (compared: Compared) => {
	const { one, perStaff, at } = compared;
	const measure = comparedBy(one, perStaff).label;
	return chart({
		id: 'compare-place',
		title: {
			'zh-CN': `${measure['zh-CN']}：${at} 年在同类单位中处在哪里？`,
			en: `${measure.en}: where among its peers in ${at}?`
		},
		empty: {
			'zh-CN': `基准单位 ${at} 年没有这类报告，无从比较。`,
			en: `The unit has no report of this kind in ${at}.`
		},
		height: 150,

		query: (asked: Compared) => members(asked),

		note: (rows, locale) => noted(rows, compared, locale),

		summary(rows, locale) {
			const { full } = read(rows, compared, locale);
			const base = baseOf(rows);
			if (base.value === null)
				return {
					'zh-CN': `${base.unit} ${at} 年的报告没有写明这个数字。`,
					en: `${base.unit} does not state this figure for ${at}.`
				}[locale];
			const others = peersOf(rows).map(({ value }) => value);
			const part = percentile(base.value, others);
			const value = full(base.value);
			const n = others.length;
			if (part === undefined)
				return {
					'zh-CN': `同类单位过少（写明这个数字的有 ${n} 个，至少要 ${LEAST_PEERS} 个），不给出百分位；${base.unit}为 ${value}。`,
					en: `Too few peers state it (${n}, and ${LEAST_PEERS} are needed), so no percentile is given; ${base.unit}: ${value}.`
				}[locale];
			const below = others.filter((other) => other < (base.value ?? 0)).length;
			const above = others.filter((other) => other > (base.value ?? 0)).length;
			const equal = n - below - above;
			const rank = count(Math.round(part * 100), locale);
			return {
				'zh-CN': `${base.unit}为 ${value}，百分位 ${rank}（n = ${n}）：比 ${below} 个高，比 ${above} 个低${equal > 0 ? `，与 ${equal} 个相同` : ''}。`,
				en: `${base.unit}: ${value}, percentile ${rank} (n = ${n}): above ${below}, below ${above}${equal > 0 ? `, equal to ${equal}` : ''}.`
			}[locale];
		},

		option(rows, { locale, theme, narrow }) {
			const { accent, ink, line, pale, quiet } = palettes[theme];
			const { short, full, span, axis } = read(rows, compared, locale);
			const base = baseOf(rows);
			const peers = thinned(peersOf(rows));
			const sorted = peersOf(rows).map(({ value }) => value);
			const all = [...sorted, ...(base.value === null ? [] : [base.value])];
			const { min, max } = span(all.length > 0 ? all : [0]);
			return {
				grid: { left: 24, right: 24, top: 44, bottom: 30, outerBoundsMode: 'none' },
				tooltip: {
					...tooltip(theme),
					formatter: ({ data }: { data: { member?: Member } }) =>
						data.member ? lines(data.member.unit, data.member.region, full(data.member.value)) : ''
				},
				xAxis: {
					...values(theme),
					min,
					max,
					splitNumber: narrow ? 3 : 6,
					axisLine: { show: true, lineStyle: { color: line } },
					axisLabel: {
						color: quiet,
						hideOverlap: true,
						formatter: (value: number) =>
							axis === '%' ? `${Math.round(value * 100)}%` : short(value)
					}
				},
				yAxis: { type: 'value', show: false, min: -1, max: 1 },
				series: [
					{
						type: 'scatter',
						symbol: 'circle',
						symbolSize: 9,
						itemStyle: { color: pale, borderColor: quiet, borderWidth: 1, opacity: 0.85 },
						data: peers.map((member, i) => ({
							value: [member.value, spread(i)],
							member,
							...(member.chosen && { itemStyle: { borderColor: accent, borderWidth: 2.5 } })
						})),
						...(sorted.length >= LEAST_PEERS && {
							markArea: {
								silent: true,
								itemStyle: { color: line, opacity: 0.6 },
								data: [[{ xAxis: quantile(sorted, 0.25) }, { xAxis: quantile(sorted, 0.75) }]]
							},
							markLine: {
								silent: true,
								symbol: 'none',
								lineStyle: { color: ink, type: 'dashed', width: 1 },
								label: { show: false },
								data: [{ xAxis: quantile(sorted, 0.5) }]
							}
						})
					},
					{
						type: 'scatter',
						symbol: 'diamond',
						symbolSize: 18,
						z: 4,
						itemStyle: { color: accent, borderColor: palettes[theme].paper, borderWidth: 1.5 },
						data:
							base.value === null
								? []
								: [
										{
											value: [base.value, 0],
											member: base,
											label: {
												show: true,
												position: 'top',
												distance: 30,
												color: ink,
												fontWeight: 'bold',
												fontSize: 13,
												formatter: () => short(base.value ?? 0)
											}
										}
									]
					}
				]
			};
		},

		table(rows, locale) {
			const { head, cell } = read(rows, compared, locale);
			return {
				head: {
					'zh-CN': ['单位', '地区', head],
					en: ['Unit', 'Region', head]
				}[locale],
				rows: rows
					.filter(({ base, peer }) => base || peer)
					.map(({ unit, region, value, report_id }) => ({
						report_id,
						cells: [unit, region, cell(value)]
					}))
			};
		}
	});
};

type Told = Member & { value: number };

const baseOf = (rows: readonly [Member, ...Member[]]) => rows.find(({ base }) => base) ?? rows[0];

/** From the lowest. */
const peersOf = (rows: readonly Member[]) =>
	rows
		.filter((row): row is Told => row.peer && row.value !== null)
		.toSorted((a, b) => a.value - b.value);

const read = (rows: readonly Member[], compared: Compared, locale: Locale) =>
	reading(
		compared,
		locale,
		rows.filter(({ base, peer }) => base || peer).map(({ value }) => value)
	);

/** The value below which a part of some sorted values lies, between two of them in proportion. */
function quantile(sorted: readonly number[], part: number): number {
	const at = (sorted.length - 1) * part;
	const [low, high] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
	return low + (high - low) * (at - Math.floor(at));
}

/** Evenly chosen ones where there are too many to draw. */
const thinned = (peers: readonly Told[]) =>
	peers.length <= DRAWN
		? peers
		: Array.from(
				{ length: DRAWN },
				(_, i) => peers[Math.round((i * (peers.length - 1)) / (DRAWN - 1))]
			).filter((peer) => peer !== undefined);

/** Points of like values above and below each other, always in the same way. */
const spread = (i: number) => (((i * 5) % 7) - 3) / 4.2;

function noted(rows: readonly Member[], compared: Compared, locale: Locale): string {
	const { axis } = read(rows, compared, locale);
	const { peers, met, loosened, untold, strict } = grouping(rows);
	const told = peersOf(rows).length;
	const named = (of: readonly Condition[]) =>
		of.map((one) => conditions[one][locale]).join(locale === 'en' ? '; ' : '；');
	const own = compared.peer.length > 0;
	const alike = rows.filter(({ peer, alike }) => peer && !alike).length;
	const thin = told > DRAWN;
	return say(locale, {
		'zh-CN': [
			`单位：${axis}；菱形为该单位，n = ${told} 个同类单位${peers > told ? `（另有 ${peers - told} 个没有写明）` : ''}，不含该单位；灰底为中间一半，虚线为中位数；相同值各计一半。`,
			thin && `点太多，图中均匀选画 ${DRAWN} 个。`,
			own
				? '同类单位由读者指定。'
				: `同类：报告类型、期间相同${met.length > 0 ? `；${named(met)}` : ''}。`,
			own && alike > 0 && `其中 ${alike} 个的报告类型、期间或来源与它不同。`,
			!own && loosened.length > 0 && `全部条件下只有 ${strict} 个，已放宽：${named(loosened)}。`,
			!own && untold.length > 0 && `报告没有写明，未用的条件：${named(untold)}。`
		],
		en: [
			`In ${axis}; the diamond is the unit, n = ${counted(told, 'peer')}${peers > told ? ` (${peers - told} more do not state it)` : ''} without it; shaded: the middle half, dashed: the median; equal values count half.`,
			thin && `Too many to draw: ${DRAWN}, evenly chosen.`,
			own
				? 'Peers were named by the reader.'
				: `Peers: same kind and period${met.length > 0 ? `; ${named(met)}` : ''}.`,
			own && alike > 0 && `${alike} of them have a report of another kind, period or origin.`,
			!own &&
				loosened.length > 0 &&
				`Only ${strict} meet every condition; given up: ${named(loosened)}.`,
			!own && untold.length > 0 && `Not told by the report and so not asked: ${named(untold)}.`
		]
	});
}
