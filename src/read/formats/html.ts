import type { Format } from '#read/format.ts';

const html: Format = {
	id: 'html',
	name: { 'zh-CN': '网页', en: 'Web page' },
	endings: ['html', 'htm', 'xhtml', 'shtml'],
	claims: (bytes) =>
		/^(\xef\xbb\xbf)?\s*(<\?xml[^>]{0,200}>\s*)?(<!--[^>]{0,500}-->\s*)?<(!doctype\s+html|html|head|body|meta)\b/i.test(
			String.fromCharCode(...bytes.subarray(0, 1024))
		),
	read: async (bytes) => (await import('#read/html/read.ts')).readHtml(bytes)
};

export default html;
