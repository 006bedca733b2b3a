import { createHash } from 'node:crypto';
import { command } from '#cli/command.ts';
import { wordsOf } from '#cli/failure.ts';
import type { Shell } from '#cli/shell.ts';
import { addressSite, isAddress, onlyListed } from '#cli/verify/address.ts';
import { folderSite } from '#cli/verify/folder.ts';
import { listing, type Fault } from '#cli/verify/listing.ts';
import type { Site } from '#cli/verify/site.ts';
import type { Text } from '#model/text.ts';

/** Faults that are told one by one; beyond them they are counted. */
const TOLD = 100;

/** `jijian verify BUILD|URL`: whether a published site is, to the byte, what its manifest lists. */
export const verify = (shell: Shell) =>
	command('verify', about, shell.locale)
		.argument('<site>', words.site[shell.locale])
		.action(async (where: string) => {
			const site = isAddress(where) ? addressSite(where) : folderSite(where);
			const bytes = await manifestOf(site, shell);
			const list = bytes && listing(new TextDecoder().decode(bytes));
			if (!bytes) return;
			if (!list) return shell.complain(noList, site.place);

			const { files, faults } = list;
			const { tell, told } = teller(shell);
			for (const fault of faults) tell(fault);
			const unserved = await check(site, files, tell, shell);
			for (const fault of await site.beside(files)) tell(fault);

			if (isAddress(where)) shell.say(onlyListed);
			if (unserved > 0) shell.say(keptBack(unserved));
			if (told() > 0) return shell.complain(differs(told(), files.length + faults.length));
			const sha256 = createHash('sha256').update(bytes).digest('hex');
			await shell.print(same(files.length - unserved, sha256)[shell.locale]);
		});

async function manifestOf(site: Site, shell: Shell): Promise<Uint8Array | undefined> {
	try {
		return await site.manifest();
	} catch (error) {
		const absent = (error as NodeJS.ErrnoException).code === 'ENOENT';
		shell.complain(absent ? noManifest : wordsOf(error), site.place);
		return undefined;
	}
}

/** Looks at all files; tells how many the server keeps to itself. */
async function check(
	site: Site,
	files: Parameters<Site['check']>[0],
	tell: (fault: Fault) => void,
	shell: Shell
): Promise<number> {
	let done = 0;
	let unserved = 0;
	for await (const { name, words, unserved: kept } of site.check(files)) {
		shell.progress(checking, ++done, files.length);
		if (kept) unserved++;
		if (words) tell({ name, words });
	}
	return unserved;
}

function teller(shell: Shell) {
	let told = 0;
	return {
		told: () => told,
		tell: ({ name, words }: Fault) => {
			told++;
			if (told <= TOLD) shell.complain(words, name);
			else if (told === TOLD + 1) shell.say(more);
		}
	};
}

const about = {
	'zh-CN':
		'按网站根目录的 manifest.json 逐个核对文件的字节数和 SHA-256：缺少的、改动的、多出的各列一行，有即以退出码 1 结束',
	en: 'check every file of a site by the bytes and SHA-256 in the manifest.json at its root: a line for each that is missing, changed or not listed, and exit code 1 where there is any'
};

const words = {
	site: {
		'zh-CN': '网站的文件夹（如 build）或网址（如 https://example.org/jixiao/）',
		en: 'the folder of a site, such as build, or its address, such as https://example.org/jixiao/'
	}
};

const checking = { 'zh-CN': '正在核对文件', en: 'checking files' };

const noManifest: Text = {
	'zh-CN': '没有这个文件；请给出 npm run build 生成的网站，或重新运行它',
	en: 'there is no such file; name a site that npm run build made, or run it again'
};

const noList: Text = {
	'zh-CN':
		'不是文件清单（应为 {"files": [{"name", "bytes", "sha256"}, …]}）；请重新运行 npm run build',
	en: 'is no list of files, which is {"files": [{"name", "bytes", "sha256"}, …]}; run npm run build again'
};

const more: Text = { 'zh-CN': '……其余不再逐条列出', en: '… the others are not listed one by one' };

const keptBack = (files: number): Text => ({
	'zh-CN': `${files} 个服务器自用的设置文件不对外提供，未核对`,
	en: `${files} files are settings that the server keeps to itself; they were not checked`
});

const differs = (faults: number, files: number): Text => ({
	'zh-CN': `与清单不符：${faults} 处（清单共 ${files} 项）`,
	en: `not as listed: ${faults} (the list has ${files} entries)`
});

const same = (files: number, sha256: string): Text => ({
	'zh-CN': `${files} 个文件与清单完全一致；清单的 SHA-256 为 ${sha256}\n`,
	en: `${files} files are as listed, to the byte; the SHA-256 of the list is ${sha256}\n`
});
