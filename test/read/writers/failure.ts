import { UnreadableFile } from '#model/document.ts';

/** What an attempt to read fails with, in both languages; the test fails where it does not. */
export async function failure(attempt: Promise<unknown>): Promise<string> {
	try {
		await attempt;
	} catch (error) {
		if (error instanceof UnreadableFile) return `${error.words['zh-CN']}\n${error.words.en}`;
		throw error;
	}
	throw new Error('it was read, though it should not have been');
}
