#!/usr/bin/env node
import { CommanderError } from 'commander';
import { command, localeOf } from './command.ts';
import { commands } from './commands/index.ts';
import { wordsOf } from './failure.ts';
import { misused } from './misuse.ts';
import { shellOf } from './shell.ts';

const about = {
	'zh-CN': '绩鉴：读取预算绩效自评报告，核对、比较并公开',
	en: 'Jijian: reads budget performance self-evaluation reports, checks and compares them'
};

const argv = process.argv.slice(2);
const locale = localeOf(argv);
const shell = shellOf(locale);

const program = command('jijian', about, locale).helpCommand(false);
for (const register of commands) program.addCommand(register(shell));

process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
	if (code === 'EPIPE') process.exit();
});

try {
	await program.parseAsync(argv, { from: 'user' });
} catch (error) {
	if (!(error instanceof CommanderError))
		shell.complain(wordsOf(error), (error as NodeJS.ErrnoException).path);
	else if (error.code === 'commander.help') program.outputHelp();
	else if (error.exitCode !== 0) shell.complain(misused(error));
}
