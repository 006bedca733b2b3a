import { decode } from '#read/decode.ts';
import type { Format } from '#read/format.ts';
import { documentOf } from '#read/plain.ts';

const text: Format = {
	id: 'text',
	name: { 'zh-CN': '纯文本', en: 'Plain text' },
	endings: ['txt', 'text', 'md'],
	claims: () => false,
	read: (bytes) => documentOf(decode(bytes))
};

export default text;
