import type { Text } from '#model/text.ts';

/** What to tell a person of anything that was thrown: its own words, or what the system said. */
export function wordsOf(error: unknown): Text {
	if (error instanceof Error && 'words' in error) return error.words as Text;

	const { code = '', message = String(error) } = error as NodeJS.ErrnoException;
	const known = byCode[code];
	if (known) return known;
	return {
		'zh-CN': `意外错误（${message}）；请把这一行和文件一起报告给开发者`,
		en: `unexpected error (${message}); please report this line together with the file`
	};
}

const byCode: Readonly<Record<string, Text>> = {
	ENOENT: {
		'zh-CN': '没有这个文件或文件夹；请检查路径',
		en: 'there is no such file or folder; check the path'
	},
	EACCES: { 'zh-CN': '没有读写权限；请检查权限', en: 'permission denied; check the permissions' },
	EISDIR: { 'zh-CN': '这是文件夹；请给出文件', en: 'is a folder; name a file' },
	ENOTDIR: { 'zh-CN': '这不是文件夹；请给出文件夹', en: 'is not a folder; name a folder' },
	ENOSPC: { 'zh-CN': '磁盘已满；请腾出空间', en: 'the disk is full; make room on it' },
	ERR_FS_FILE_TOO_LARGE: {
		'zh-CN': '文件超过 2 GB；请拆分后再试',
		en: 'is larger than 2 GB; split it'
	}
};
