import type { Text } from '#model/text.ts';

/** The words of the page of the data. */
export const words = {
	title: { 'zh-CN': '数据', en: 'Data' },
	summary: {
		'zh-CN': '本站的全部数据都可以下载，也可以把自己的数据放进来看。',
		en: 'All data of this site can be downloaded, and your own can be looked at here.'
	},
	downloads: { 'zh-CN': '下载全部数据', en: 'Download the whole data set' },
	byTable: { 'zh-CN': '一张一张地下载', en: 'Table by table' },
	table: { 'zh-CN': '表', en: 'Table' },
	rows: { 'zh-CN': '行数', en: 'Rows' },
	about: { 'zh-CN': '说明文件', en: 'Descriptions' },
	reading: { 'zh-CN': '怎样读这些数据', en: 'How to read the data' },
	licence: { 'zh-CN': '许可：', en: 'Licence: ' },
	addresses: { 'zh-CN': '固定地址', en: 'Addresses that stay' },
	addressesAre: {
		'zh-CN': '每份报告、每个单位、每个地区各有一个 JSON 文件，地址不变，例如：',
		en: 'Every report, unit and region has a JSON file whose address stays, for example:'
	},
	whole: { 'zh-CN': '核对文件是否完整', en: 'Checking that files are whole' },
	manifest: {
		'zh-CN': '列出本站每个文件的字节数和 SHA-256。用下面的命令逐个核对整个网站，有一个字节不同也能查出：',
		en: 'lists every file of this site with its bytes and SHA-256. This command checks the whole site by it and finds a single byte that differs:'
	},
	same: {
		'zh-CN':
			'同样的报告总是生成同样的文件，逐字节相同，因此文件里没有生成日期。（在 Linux 上如此；在其他系统上生成的 DuckDB 数据库，行相同，字节可能不同。）',
		en: 'The same reports always make the same files, byte for byte, so no date of making is in them. (This is so on Linux; a DuckDB database that is made elsewhere has the same rows and perhaps other bytes.)'
	}
} as const satisfies Record<string, Text>;

/** The size of a file at a glance. */
export const size = (bytes: number): string =>
	bytes < 1000
		? `${bytes} B`
		: bytes < 999_500
			? `${Math.round(bytes / 1000)} kB`
			: `${(bytes / 1e6).toFixed(1)} MB`;
