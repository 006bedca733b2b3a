import { access, readFile } from 'node:fs/promises';
import { profiles, type Profile, type Site } from '#model/site.ts';
import type { Tables } from '#model/tables.ts';
import type { Text } from '#model/text.ts';
import { site } from './site.ts';
import { BadFile } from './store.server.ts';

const settings = 'data/site.json';

/** For whom the environment asks to build: JIJIAN_PROFILE, internal where it says nothing. */
export function profileAsked(asked = process.env.JIJIAN_PROFILE ?? ''): Profile {
	const profile = profiles.find((profile) => profile === (asked || 'internal'));
	if (!profile) throw new BadFile(noProfile(asked));
	return profile;
}

/** The settings of the site in this folder, and for whom it is built. Without settings only an internal one can be. */
export async function readSite(
	{ report }: Pick<Tables, 'report'>,
	regions: readonly Readonly<{ code: string }>[]
): Promise<Readonly<{ site: Site; profile: Profile }>> {
	const profile = profileAsked();
	const json = await readFile(settings, 'utf8').catch((error: NodeJS.ErrnoException) => {
		if (error.code !== 'ENOENT') throw error;
	});
	if (json === undefined) {
		if (profile === 'public') throw new BadFile(absent);
		return { site: unsettled, profile };
	}
	const settled = site(json, {
		regions: new Set(regions.map(({ code }) => code)),
		reports: new Set(report.map(({ report_id }) => report_id))
	});
	if (settled.logo) await found(settled.logo);
	return { site: settled, profile };
}

const found = (logo: string) =>
	access(`static/${logo}`).catch((cause: unknown) => {
		throw new BadFile(noLogo(logo), { cause });
	});

const unsettled: Site = {
	name: { 'zh-CN': '绩鉴', en: 'Jijian' },
	logo: null,
	region: null,
	address: null,
	contact: {},
	licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
	findings: 'none',
	measures: 'all',
	listed: 'all',
	withheld: []
};

const noProfile = (asked: string): Text => ({
	'zh-CN': `JIJIAN_PROFILE：没有“${asked}”这种发布范围；请用 internal（内部，默认）或 public（公开）`,
	en: `JIJIAN_PROFILE: there is no profile "${asked}"; take internal (the default) or public`
});

const absent: Text = {
	'zh-CN': `${settings}：没有这个文件；公开发布前请先写明网站设置`,
	en: `${settings}: there is no such file; settle the site there before it is published`
};

const noLogo = (logo: string): Text => ({
	'zh-CN': `${settings} logo：没有图片 static/${logo}；请放入图片或写 null`,
	en: `${settings} logo: there is no picture static/${logo}; put it there or write null`
});
