import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from '#model/manifest.ts';
import type { Profile } from '#model/site.ts';
import type { Text } from '#model/text.ts';
import { profileAsked } from '#table/site.server.ts';
import { command } from '#cli/command.ts';
import { compressSite } from '#cli/publish/compress.ts';
import { writeSearch } from '#cli/publish/search.ts';
import { givenHere } from '#cli/publish/given.ts';
import { writeHosting } from '#cli/publish/hosting.ts';
import { writeManifest } from '#cli/publish/manifest.ts';
import { isRedacted } from '#cli/publish/redaction.ts';
import type { Shell } from '#cli/shell.ts';

/** `jijian publish`: makes of the pages that were built a site that can be put on a server. */
export const publish = (shell: Shell) =>
	command('publish', about, shell.locale)
		.argument('<build>', words.build[shell.locale])
		.action(async (build: string) => {
			const profile = await profileOf(build);
			if (profile !== profileAsked()) return shell.complain(otherProfile(profile), build);
			await writeSearch(build, shell);
			if (profile === 'public' && !(await isRedacted(build, await givenHere(), shell))) {
				await rm(refused(build), { recursive: true, force: true });
				await rename(build, refused(build));
				return shell.complain(notPublished(refused(build)), build);
			}
			await writeHosting(build);
			await compressSite(build, shell);
			await writeManifest(build, shell);
			shell.say(done(profile), build);
		});

/** Where a site is put that must not be published: nothing takes it for the one to copy to a server. */
const refused = (build: string) => `${build.replace(/\/+$/, '')}.refused`;

/** For whom the data in a build are. */
async function profileOf(build: string): Promise<Profile> {
	const json = await readFile(join(build, 'data/manifest.json'), 'utf8');
	return (JSON.parse(json) as Manifest).profile;
}

const about = {
	'zh-CN': '把 vite build 的结果做成可以上线的网站；公开版先通过脱敏检查',
	en: 'make of what vite build wrote a site for a server; a public one passes the redaction check first'
};

const words = {
	build: { 'zh-CN': '网站所在的文件夹，如 build', en: 'the folder of the site, such as build' }
};

const otherProfile = (profile: Profile): Text => ({
	'zh-CN': `其中的数据属于 ${profile} 版，与 JIJIAN_PROFILE 不符；请重新运行 npm run build`,
	en: `holds data of the profile ${profile}, not of the one JIJIAN_PROFILE names; run npm run build again`
});

const notPublished = (folder: string): Text => ({
	'zh-CN': `未通过脱敏检查，不可发布，已移到 ${folder}；请按上面各行处理后重新运行 npm run build`,
	en: `did not pass the redaction check and must not be published; it was moved to ${folder}. See to the lines above and run npm run build again`
});

const done = (profile: Profile): Text => ({
	'zh-CN': profile === 'public' ? '公开版已就绪' : '内部版已就绪，不可对外发布',
	en: profile === 'public' ? 'ready for the public' : 'ready, for internal use only'
});
