import { about, conventions, title, type Dataset } from '#model/dataset.ts';
import { addresses, addressOf, descriptions, fileOf, formNames, forms } from '#model/downloads.ts';
import { tableNames } from '#model/named.ts';
import { locales, type Locale, type Text } from '#model/text.ts';

/** What a reader of the downloaded files must know, in both languages. */
export const readme = (dataset: Dataset): string =>
	locales.map((locale) => part(dataset, locale)).join('\n---\n\n');

function part({ site, tables, shown }: Dataset, locale: Locale): string {
	const say = (text: Text) => text[locale];
	const list = (points: readonly string[]) => points.map((point) => `- ${point}\n`).join('');
	const { licence, contact, address } = site;
	const ways = [contact.mail, contact.url].filter((way) => way !== undefined);
	const chapters: (readonly [Text, string])[] = [
		[
			words.files,
			list([
				...forms.map(
					(form) => `\`${fileOf('<table>', form)}\` ${formNames[form]}${say(words.each)}`
				),
				...descriptions.map(({ file, what }) => `\`${file}\` ${say(what)}`)
			])
		],
		[words.reading, list(conventions.map(say))],
		[
			words.tables,
			`| | ${say(words.table)} | ${say(words.rows)} |\n|---|---|---|\n${shown
				.map(({ name }) => `| \`${name}\` | ${say(tableNames[name])} | ${tables[name].length} |\n`)
				.join('')}`
		],
		[
			words.addresses,
			`${say(words.addressesAre)}\n\n${list(
				addresses.map(
					({ of, id, ...what }) => `\`${address ?? ''}${addressOf(of, id)}\` ${say(what)}`
				)
			)}`
		],
		[words.whole, `${say(words.wholeIs)}\n`],
		[words.licence, `${licence.name}: <${licence.url}>\n`],
		...(ways.length > 0 ? [[words.mistakes, list(ways.map((way) => `<${way}>`))] as const] : [])
	];
	return [
		`# ${say(title(site))}\n\n${say(about(tables))}\n`,
		...chapters.map(([name, text]) => `## ${say(name)}\n\n${text}`)
	].join('\n');
}

const words = {
	files: { 'zh-CN': '文件', en: 'Files' },
	each: { 'zh-CN': '，每张表一个', en: ', one for each table' },
	reading: { 'zh-CN': '读法', en: 'How to read it' },
	tables: { 'zh-CN': '表', en: 'Tables' },
	table: { 'zh-CN': '名称', en: 'Name' },
	rows: { 'zh-CN': '行数', en: 'Rows' },
	addresses: { 'zh-CN': '固定地址', en: 'Addresses that stay' },
	addressesAre: {
		'zh-CN': '网站上每份报告、每个单位、每个地区各有一个 JSON 文件，地址不变：',
		en: 'On the site every report, unit and region has a JSON file whose address stays:'
	},
	whole: { 'zh-CN': '核对', en: 'Checking it' },
	wholeIs: {
		'zh-CN':
			'网站的 manifest.json 列出每个文件的字节数和 SHA-256；用 jijian verify <网址或文件夹> 逐个核对。datapackage.json 中有每个 CSV 的 SHA-256。同样的报告总是生成同样的字节，没有生成日期。',
		en: 'manifest.json on the site lists every file with its bytes and SHA-256; jijian verify <address or folder> checks them one by one. datapackage.json has the SHA-256 of every CSV. The same reports always give the same bytes; there is no date of making.'
	},
	licence: { 'zh-CN': '许可', en: 'Licence' },
	mistakes: { 'zh-CN': '报告错误', en: 'Reporting mistakes' }
} as const satisfies Record<string, Text>;
