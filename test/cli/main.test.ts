import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '#cli/commands/index.ts';
import { shellOf } from '#cli/shell.ts';
import { folderOf, jijian } from './jijian.ts';

const names = commands.map((command) => command(shellOf('en')).name());

test('every file of commands is in the list', async () => {
	const files = (await readdir('src/cli/commands')).filter((file) => file !== 'index.ts');
	expect(names.map((name) => `${name}.ts`).sort()).toEqual(files.sort());
});

test.each(commands.map((command, i) => [names[i], command] as const))(
	'%s explains itself in both languages',
	(name, command) => {
		const zh = command(shellOf('zh-CN')).helpInformation();
		const en = command(shellOf('en')).helpInformation();
		expect(zh).toMatch(new RegExp(`^用法： ${name} .*\\n\\n.*\\p{Script=Han}`, 'u'));
		expect(en).toMatch(new RegExp(`^Usage: ${name} .*\\n\\n\\w`));
		expect(en).not.toMatch(/\p{Script=Han}/u);
	}
);

test.each([
	[['dance'], '没有这个命令：dance；请用 --help 查看用法\n'],
	[['text'], '缺少参数：file；请用 --help 查看用法\n'],
	[['text', 'a', '--loud', '--lang', 'en'], 'there is no such option: --loud; see --help\n']
])('a command line that will not do gets one line: %j', async (words, line) => {
	expect(await jijian('.', ...words)).toEqual({ code: 1, stdout: '', stderr: line });
});

test('the demo reports are written, the same ones every time', async () => {
	const folder = await folderOf({});
	expect((await jijian(folder, 'demo')).code).toBe(0);
	const written = await readdir(join(folder, 'data/reports/demo'));
	expect(written.length).toBeGreaterThan(0);

	const again = await folderOf({});
	await jijian(again, 'demo', 'elsewhere');
	expect(await readdir(join(again, 'elsewhere'))).toEqual(written);
});
