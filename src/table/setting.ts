import type { Text } from '#model/text.ts';

/** What is wrong in a file of settings, where, and what to do. */
export class BadSetting extends Error {
	override readonly name: string = 'BadSetting';
	readonly words: Text;

	constructor(file: string, place: string, words: Text) {
		super(`${place}: ${words['zh-CN']}`);
		this.words = {
			'zh-CN': `${file} ${place}：${words['zh-CN']}`,
			en: `${file} ${place}: ${words.en}`
		};
	}
}

/** What a text in JSON says. Throws BadSetting. */
export function parsed(file: string, json: string): unknown {
	try {
		return JSON.parse(json) as unknown;
	} catch (error) {
		throw new BadSetting(file, '1', notJson((error as Error).message));
	}
}

const notJson = (message: string): Text => ({
	'zh-CN': `不是有效的 JSON（${message}）；请检查逗号、引号和括号`,
	en: `is not valid JSON (${message}); check its commas, quotation marks and brackets`
});
