import * as v from 'valibot';
import type { ListedFile } from '#model/manifest.ts';
import type { Text } from '#model/text.ts';

/** What is wrong with a file, or with what a list says of it. */
export type Fault = Readonly<{ name: string; words: Text }>;

/** What a list of files holds that can be checked, and what cannot. */
export type Listing = Readonly<{ files: readonly ListedFile[]; faults: readonly Fault[] }>;

/** A name that stays in the folder that it is looked for in, on every system. */
const stays = (name: string) =>
	!/[\\\p{Cc}]|^[A-Za-z]:/u.test(name) &&
	name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');

const entry = v.object({
	name: v.pipe(v.string(), v.check(stays)),
	bytes: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
	sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
});

/** The files that a text in JSON lists; each entry that is none is a fault. Undefined where it is no list of files at all. */
export function listing(json: string): Listing | undefined {
	const list = listIn(json);
	if (!list) return;

	const files: ListedFile[] = [];
	const faults: Fault[] = [];
	const seen = new Set<string>();
	list.forEach((one, i) => {
		const { success, output, issues } = v.safeParse(entry, one);
		const [issue] = issues ?? [];
		const place = `files[${i}]`;
		if (!success)
			faults.push({ name: place, words: wrong(v.getDotPath(issue as v.BaseIssue<unknown>) ?? '') });
		else if (seen.has(output.name)) faults.push({ name: place, words: twice(output.name) });
		else files.push(output);
		if (success) seen.add(output.name);
	});
	return { files, faults };
}

function listIn(json: string): readonly unknown[] | undefined {
	try {
		const { success, output } = v.safeParse(
			v.object({ files: v.array(v.unknown()) }),
			JSON.parse(json)
		);
		return success ? output.files : undefined;
	} catch {
		return undefined;
	}
}

const wrong = (key: string): Text => forms[key] ?? forms.entry;

const forms: Readonly<Record<string, Text>> & Readonly<{ entry: Text }> = {
	entry: {
		'zh-CN': '应有 name、bytes、sha256 三项；请重新运行 npm run build',
		en: 'must have name, bytes and sha256; run npm run build again'
	},
	name: {
		'zh-CN': 'name 应是网站文件夹之内的相对路径；不予读取',
		en: 'name must be a path within the folder of the site; nothing is read there'
	},
	bytes: {
		'zh-CN': 'bytes 应是不小于 0 的整数；请重新运行 npm run build',
		en: 'bytes must be an integer from 0; run npm run build again'
	},
	sha256: {
		'zh-CN': 'sha256 应是 64 位小写十六进制；请重新运行 npm run build',
		en: 'sha256 must be 64 lower-case hexadecimal digits; run npm run build again'
	}
};

const twice = (name: string): Text => ({
	'zh-CN': `“${name}”已在前面列出；请重新运行 npm run build`,
	en: `"${name}" is listed before; run npm run build again`
});
