import type { Format } from '#read/format.ts';

const pdf: Format = {
	id: 'pdf',
	name: { 'zh-CN': 'PDF', en: 'PDF' },
	endings: ['pdf'],
	claims: (bytes) => String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-'),
	read: async (bytes) => (await import('#read/pdf/read.ts')).readPdf(bytes)
};

export default pdf;
