import { Command, Option } from 'commander';
import { locales, type Locale, type Text } from '#model/text.ts';

/** A command of the shell, its help in the language asked for: description, `--lang` and `--help`. */
export const command = (name: string, about: Text, locale: Locale) =>
	new Command(name)
		.description(about[locale])
		.addOption(language(locale))
		.helpOption('-h, --help', words.help[locale])
		.configureHelp({
			styleTitle: (title) => titles[title]?.[locale] ?? title,
			optionDescription: ({ description }) => description,
			argumentDescription: ({ description }) => description
		})
		.configureOutput({ writeErr: () => undefined })
		.exitOverride();

const language = (locale: Locale) =>
	new Option('--lang <lang>', words.language[locale]).choices(locales).default('zh-CN');

/** The language that a command line asks for, before anything else of it is understood. */
export function localeOf(argv: readonly string[]): Locale {
	const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
	const asked = argv[at]?.split('=')[1] ?? argv[at + 1];
	return (at >= 0 && locales.find((locale) => locale === asked)) || 'zh-CN';
}

const words = {
	help: { 'zh-CN': '显示帮助', en: 'show this help' },
	language: {
		'zh-CN': '提示信息的语言：zh-CN（默认）或 en',
		en: 'language of the messages: zh-CN (the default) or en'
	}
} as const satisfies Record<string, Text>;

const titles: Readonly<Record<string, Text>> = {
	'Usage:': { 'zh-CN': '用法：', en: 'Usage:' },
	'Arguments:': { 'zh-CN': '参数：', en: 'Arguments:' },
	'Options:': { 'zh-CN': '选项：', en: 'Options:' },
	'Commands:': { 'zh-CN': '命令：', en: 'Commands:' }
};
