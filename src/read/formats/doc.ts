import { isCompound } from '#read/doc/compound.ts';
import type { Format } from '#read/format.ts';

const doc: Format = {
	id: 'doc',
	name: { 'zh-CN': '旧版 Word、WPS 文档', en: 'Old Word or WPS document' },
	endings: ['doc', 'dot', 'wps', 'wpt'],
	claims: isCompound,
	read: async (bytes) => (await import('#read/doc/read.ts')).readDoc(bytes)
};

export default doc;
