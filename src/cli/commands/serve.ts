import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { command } from '#cli/command.ts';
import { serveSite } from '#cli/hosting/server.ts';
import type { Shell } from '#cli/shell.ts';

/** `jijian serve BUILD`: shows a built site on this machine, with the headers that our settings give it on a server. */
export const serve = (shell: Shell) =>
	command('serve', about, shell.locale)
		.argument('[build]', words.build[shell.locale], 'build')
		.option('--port <port>', words.port[shell.locale], '4173')
		.action(async (build: string, { port }: { port: string }) => {
			if (!(await isThere(join(build, 'index.html')))) return shell.complain(absent, build);
			if (!/^\d{1,5}$/.test(port)) return shell.complain(noPort, port);
			try {
				const { address } = await serveSite(build, Number(port));
				shell.say(serving(address));
			} catch (error) {
				const { code } = error as NodeJS.ErrnoException;
				if (code !== 'EADDRINUSE') throw error;
				shell.complain(taken, port);
			}
		});

const isThere = (file: string) =>
	access(file).then(
		() => true,
		() => false
	);

const about = {
	'zh-CN': '在本机打开做好的网站，响应头与随站附带的服务器设置一致',
	en: 'show a built site on this machine, with the headers of the server settings that come with it'
};

const words = {
	build: {
		'zh-CN': '网站所在的文件夹（默认 build）',
		en: 'the folder of the site (default: build)'
	},
	port: { 'zh-CN': '端口（默认 4173）', en: 'the port (default: 4173)' }
};

const absent = {
	'zh-CN': '这里没有做好的网站；请先运行 npm run build',
	en: 'holds no built site; run npm run build first'
};

const noPort = { 'zh-CN': '不是端口号；请给出 0 至 65535', en: 'is no port; give 0 to 65535' };

const taken = {
	'zh-CN': '端口已被占用；请用 --port 另选一个',
	en: 'the port is taken; choose another one with --port'
};

const serving = (address: string) => ({
	'zh-CN': `网站已在 ${address}/ 打开；按 Ctrl+C 结束`,
	en: `the site is at ${address}/; Ctrl+C ends it`
});
