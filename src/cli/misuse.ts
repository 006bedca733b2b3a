import type { CommanderError } from 'commander';
import type { Text } from '#model/text.ts';

/** What was wrong with the command line, and where help is. */
export function misused({ code, message }: CommanderError): Text {
	const [, name = ''] = /'([^']*)'/.exec(message) ?? [];
	const said = misuse[code] ?? { 'zh-CN': '命令行有误', en: 'the command line is wrong' };
	return {
		'zh-CN': `${said['zh-CN']}${name && `：${name}`}；请用 --help 查看用法`,
		en: `${said.en}${name && `: ${name}`}; see --help`
	};
}

const misuse: Readonly<Record<string, Text>> = {
	'commander.unknownCommand': { 'zh-CN': '没有这个命令', en: 'there is no such command' },
	'commander.unknownOption': { 'zh-CN': '没有这个选项', en: 'there is no such option' },
	'commander.missingArgument': { 'zh-CN': '缺少参数', en: 'an argument is missing' },
	'commander.excessArguments': { 'zh-CN': '参数过多', en: 'there are too many arguments' },
	'commander.optionMissingArgument': { 'zh-CN': '选项缺少值', en: 'the option needs a value' },
	'commander.invalidArgument': {
		'zh-CN': '选项的值不对',
		en: 'the value of the option will not do'
	}
};
