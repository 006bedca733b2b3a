import * as v from 'valibot';
import { measureIds } from '#model/measures.ts';
import { shownFindings, type Site } from '#model/site.ts';
import type { Text } from '#model/text.ts';
import { BadSetting, parsed } from './setting.ts';

const FILE = 'site.json';

/** What a site can speak of: the codes of regions, and the reports in the tables. */
export type Known = Readonly<{ regions: ReadonlySet<string>; reports: ReadonlySet<string> }>;

const filled = v.pipe(v.string(), v.trim(), v.nonEmpty());
const web = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s/"'<>]+\/?[^\s"'<>]*$/));
const mail = v.pipe(v.string(), v.regex(/^[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}$/));
const picture = v.pipe(v.string(), v.regex(/^(?:[\w-]+\/){0,8}[\w-]+\.(?:svg|png|jpe?g|webp)$/));

const among = (words: ReadonlySet<string>) =>
	v.pipe(
		v.string(),
		v.check((word) => words.has(word))
	);

/** Everything, or what a list names. */
const allOr = <T>(one: v.GenericSchema<T>) =>
	v.lazy((input): v.GenericSchema<'all' | T[]> =>
		Array.isArray(input) ? v.array(one) : v.literal('all')
	);

/** The settings of a site that a text in JSON holds. Throws BadSetting at the first thing wrong. */
export function site(json: string, { regions, reports }: Known): Site {
	const settings = v.strictObject({
		name: v.strictObject({ 'zh-CN': filled, en: filled }),
		logo: v.nullable(picture),
		region: v.nullable(among(regions)),
		address: v.nullable(
			v.pipe(
				web,
				v.transform((address) => address.replace(/\/*$/, '/'))
			)
		),
		contact: v.pipe(
			v.strictObject({ mail: v.exactOptional(mail), url: v.exactOptional(web) }),
			v.check(({ mail, url }) => Boolean(mail ?? url))
		),
		licence: v.strictObject({ name: filled, url: web }),
		findings: v.picklist(shownFindings),
		measures: allOr(v.picklist(measureIds)),
		listed: allOr(among(reports)),
		withheld: v.array(v.strictObject({ report_id: among(reports), reason: filled }))
	});
	const { success, output, issues } = v.safeParse(settings, parsed(FILE, json));
	if (success) return output;

	const [{ path, input, expected }] = issues;
	const keys = path?.map(({ key }) => String(key)) ?? [];
	throw new BadSetting(FILE, keys.join('.') || '1', complaint(keys, input, expected));
}

function complaint(keys: readonly string[], input: unknown, expected: string | null): Text {
	const [part = '', second = ''] = keys;
	if (expected === 'never') return unknownKey(keys.at(-1) ?? '');
	if (input === undefined) return missing;
	const said = typeof input === 'string' ? input : JSON.stringify(input);
	if (part === 'region') return noRegion(said);
	if (part === 'measures' && keys.length > 1) return noMeasure(said);
	if ((part === 'listed' || keys[2] === 'report_id') && keys.length > 1) return noReport(said);
	return forms[`${part}.${second}`] ?? forms[part] ?? notFilled;
}

const unknownKey = (key: string): Text => ({
	'zh-CN': `没有设置项“${key}”；请删去或改正`,
	en: `there is no setting "${key}"; remove or correct it`
});

const missing: Text = { 'zh-CN': '缺少这一项；请补上', en: 'is missing; add it' };

const notFilled: Text = { 'zh-CN': '应是不为空的文字；请填写', en: 'must be a text; fill it in' };

const noRegion = (code: string): Text => ({
	'zh-CN': `没有行政区划代码“${code}”；请用 data/regions.csv 中的六位代码或 null`,
	en: `there is no region "${code}"; take a six-digit code of data/regions.csv, or null`
});

const noMeasure = (id: string): Text => ({
	'zh-CN': `没有指标“${id}”；请用 data/normalised/fact.csv 中 measure 一列的写法，或 "all"`,
	en: `there is no measure "${id}"; write it as in the column measure of data/normalised/fact.csv, or "all"`
});

const noReport = (id: string): Text => ({
	'zh-CN': `没有报告“${id}”；请用 data/normalised/report.csv 中的 report_id`,
	en: `there is no report "${id}"; take a report_id of data/normalised/report.csv`
});

const list: Text = {
	'zh-CN': '应是 "all" 或一列编号；请改正',
	en: 'must be "all" or a list of ids; correct it'
};

const url: Text = {
	'zh-CN': '应是以 http:// 或 https:// 开头的网址；请改正',
	en: 'must be an address that begins with http:// or https://; correct it'
};

const forms: Readonly<Record<string, Text>> = {
	logo: {
		'zh-CN': '应是 static 文件夹下的图片，如 icon.svg，或 null；请改正',
		en: 'must be a picture in the folder static, such as icon.svg, or null; correct it'
	},
	address: url,
	'contact.url': url,
	'contact.mail': { 'zh-CN': '应是电子邮箱；请改正', en: 'must be an e-mail address; correct it' },
	contact: {
		'zh-CN': '至少要有 mail 或 url 一项，供读者反映错误；请补上',
		en: 'needs mail or url at least, where readers report mistakes; add one'
	},
	'licence.url': url,
	findings: {
		'zh-CN': '应是 "none"（不公开问题）或 "answered"（只公开单位已说明或已确认的）；请改正',
		en: 'must be "none" (no findings) or "answered" (those that units explained or confirmed); correct it'
	},
	measures: list,
	listed: list,
	withheld: {
		'zh-CN': '应是一列 {"report_id": …, "reason": …}；没有就写 []',
		en: 'must be a list of {"report_id": …, "reason": …}; write [] for none'
	}
};
