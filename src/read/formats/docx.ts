import type { Format } from '#read/format.ts';
import { holds } from '#read/zip.ts';

const docx: Format = {
	id: 'docx',
	name: { 'zh-CN': 'Word 文档', en: 'Word document' },
	endings: ['docx', 'docm'],
	claims: (bytes) => holds(bytes, 'word'),
	read: async (bytes) => (await import('#read/docx/read.ts')).readDocx(bytes)
};

export default docx;
