import type { ListedFile } from '#model/manifest.ts';
import type { Text } from '#model/text.ts';

/** What is found where a file should be; without end where no more was read than shows that it is too long. */
export type Found = Pick<ListedFile, 'bytes' | 'sha256'>;

/** What is wrong where a file is not what it is listed as; undefined where all is right. */
export function differing(listed: ListedFile, found: Found): Text | undefined {
	if (found.bytes === Infinity) return longer(listed.bytes);
	if (found.bytes !== listed.bytes) return length(listed.bytes, found.bytes);
	return found.sha256 === listed.sha256 ? undefined : content;
}

const length = (due: number, found: number): Text => ({
	'zh-CN': `应为 ${due} 字节，实为 ${found} 字节；文件已改动，请重新发布`,
	en: `should have ${due} bytes and has ${found}: it was changed; publish it again`
});

const longer = (due: number): Text => ({
	'zh-CN': `应为 ${due} 字节，实际更长；文件已改动，请重新发布`,
	en: `should have ${due} bytes and has more: it was changed; publish it again`
});

const content: Text = {
	'zh-CN': '长度相同，内容与清单的 SHA-256 不符；文件已改动，请重新发布',
	en: 'has the right length but not the SHA-256 listed: it was changed; publish it again'
};

/** A listed file that is not there. */
export const missing: Text = {
	'zh-CN': '清单中有，实际没有；请重新发布',
	en: 'is listed but not there; publish it again'
};

/** A file that is there and not listed. */
export const unlisted: Text = {
	'zh-CN': '清单中没有这个文件；请删去，或重新运行 npm run build',
	en: 'is not listed; remove it, or run npm run build again'
};

/** What is no file: a link may lead anywhere. */
export const noFile: Text = {
	'zh-CN': '不是普通文件（链接或设备）；请换成文件本身',
	en: 'is no plain file but a link or device; put the file itself there'
};
