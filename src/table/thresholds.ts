import * as v from 'valibot';
import type { Text } from '#model/text.ts';
import { limits, type LimitId, type ThresholdBook, type Thresholds } from '#model/thresholds.ts';
import { BadSetting, parsed } from './setting.ts';

const FILE = 'thresholds.json';

const entries = Object.fromEntries(
	Object.entries(limits).map(([id, { least, most }]) => [
		id,
		v.pipe(v.number(), v.minValue(least), v.maxValue(most))
	])
) as unknown as Record<LimitId, v.GenericSchema<number>>;

/** The limits that a text in JSON holds, for the regions of `codes`. Throws BadSetting at the first thing wrong; then none of them holds. */
export function thresholds(json: string, codes: ReadonlySet<string>): ThresholdBook {
	const book = v.strictObject({
		national: v.strictObject(entries),
		regions: v.record(
			v.pipe(
				v.string(),
				v.check((code) => codes.has(code))
			),
			v.partial(v.strictObject(entries)) as v.GenericSchema<Partial<Thresholds>>
		)
	});
	const { success, output, issues } = v.safeParse(book, parsed(FILE, json));
	if (success) return output;

	const [{ path, input }] = issues;
	const keys = path?.map(({ key }) => String(key)) ?? [];
	throw new BadSetting(FILE, keys.join('.') || '1', complaint(keys, input));
}

function complaint(keys: readonly string[], input: unknown): Text {
	const [part, id] = [keys[0] ?? '', keys.at(-1) ?? ''];
	if (keys.length > 0 && part !== 'national' && part !== 'regions') return unknownPart;
	if (part === 'regions' && keys.length === 2) return unknownRegion(id);
	if (keys.length < 2) return missingPart;
	if (!(id in limits)) return unknownLimit(id);
	if (input === undefined) return missingLimit;
	const { least, most } = limits[id as LimitId];
	return outside(least, most);
}

const unknownPart: Text = {
	'zh-CN': '没有这一部分；只能有 national 和 regions',
	en: 'there is no such part; only national and regions'
};

const missingPart: Text = {
	'zh-CN': '应是带 national 和 regions 两部分的对象；请补全',
	en: 'must be an object with the parts national and regions; complete it'
};

const unknownRegion = (code: string): Text => ({
	'zh-CN': `没有行政区划代码“${code}”；请用 data/regions.csv 中的六位代码`,
	en: `there is no region "${code}"; take a six-digit code of data/regions.csv`
});

const unknownLimit = (id: string): Text => ({
	'zh-CN': `没有阈值“${id}”；可用的有 ${Object.keys(limits).join('、')}`,
	en: `there is no limit "${id}"; there are ${Object.keys(limits).join(', ')}`
});

const missingLimit: Text = {
	'zh-CN': '缺少全国默认值；请补上',
	en: 'the national value is missing; add it'
};

const outside = (least: number, most: number): Text => ({
	'zh-CN': `应是 ${least} 到 ${most} 之间的数；请改正`,
	en: `must be a number from ${least} to ${most}; correct it`
});
