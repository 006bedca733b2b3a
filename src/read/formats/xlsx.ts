import type { Format } from '#read/format.ts';
import { holds } from '#read/zip.ts';

const xlsx: Format = {
	id: 'xlsx',
	name: { 'zh-CN': 'Excel 工作簿', en: 'Excel workbook' },
	endings: ['xlsx', 'xlsm'],
	claims: (bytes) => holds(bytes, 'xl'),
	read: async (bytes) => (await import('#read/xlsx/read.ts')).readXlsx(bytes)
};

export default xlsx;
