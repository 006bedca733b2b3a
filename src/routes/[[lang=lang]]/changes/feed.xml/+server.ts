import { createHash } from 'node:crypto';
import { reasons, type Reason } from '#model/edition.ts';
import { measures } from '#model/measures.ts';
import { UNIT } from '#model/report.ts';
import type { Locale } from '#model/text.ts';
import { figureText, type ToldEdition } from '#ui/changes/changes.ts';
import { words } from '#ui/changes/words.ts';
import { site } from '../../../data.server.ts';
import { editions } from '../../../editions.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

/** More figures than these are left to the page. */
const MOST = 100;

export const prerender = true;

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The editions as an Atom feed (RFC 4287), the latest first. Its links start from the site's address, or where that is not settled from where the feed is found. */
export const GET: RequestHandler = ({ params }) => {
	const locale: Locale = params.lang ?? 'zh-CN';
	const [home, own] = params.lang ? ['../../', 'en/changes/'] : ['../', 'changes/'];
	const recorded = editions.filter(({ date }) => date !== null);
	const lines = [
		'<?xml version="1.0" encoding="utf-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}" xml:base="${escaped(site.address ?? home)}">`,
		`<title>${escaped(`${site.name[locale]} · ${words.title[locale]}`)}</title>`,
		`<id>${idOf(`feed ${locale}`)}</id>`,
		`<updated>${timeOf(recorded[0]?.date ?? '1970-01-01')}</updated>`,
		`<author><name>${escaped(site.name[locale])}</name></author>`,
		`<link rel="self" type="application/atom+xml" href="${own}feed.xml"/>`,
		`<link rel="alternate" type="text/html" href="${own}"/>`,
		...recorded.map((edition) => entry(edition, locale, own)),
		'</feed>'
	];
	return new Response(`${lines.join('\n')}\n`, {
		headers: { 'content-type': 'application/atom+xml' }
	});
};

function entry({ date, changes }: ToldEdition, locale: Locale, page: string): string {
	const day = date ?? '';
	const counts = (Object.keys(reasons) as Reason[]).flatMap((why) => {
		const n = changes.filter((change) => change.why === why).length;
		return n > 0 ? [words.counted(why, n)[locale]] : [];
	});
	const figures = changes
		.filter(({ why }) => why !== 'published')
		.flatMap(({ unit, year, figures }) =>
			figures.map(({ measure, scope, old, now, why }) => {
				const of = `${scope === UNIT ? '' : `${scope} · `}${measures[measure][locale]}`;
				const values = [old, now].map((value) => figureText(measure, value, locale)).join(' → ');
				return `${unit} ${year ?? ''} ${of}: ${values} (${reasons[why][locale]})`;
			})
		);
	return [
		'<entry>',
		`<title>${escaped(words.edition(day)[locale])}</title>`,
		`<id>${idOf(`${day} ${locale}`)}</id>`,
		`<updated>${timeOf(day)}</updated>`,
		`<link rel="alternate" type="text/html" href="${page}#${day}"/>`,
		`<content type="text">${escaped([...counts, ...figures.slice(0, MOST)].join('\n'))}</content>`,
		'</entry>'
	].join('\n');
}

const timeOf = (date: string) => `${date}T00:00:00Z`;

/** The same for the same words, on every machine. */
function idOf(words: string): string {
	const hash = createHash('sha256').update(`${site.name['zh-CN']} ${words}`).digest('hex');
	return `urn:uuid:${[hash.slice(0, 8), hash.slice(8, 12), hash.slice(12, 16), hash.slice(16, 20), hash.slice(20, 32)].join('-')}`;
}

const escaped = (text: string) =>
	text
		.replace(/[^\P{Cc}\n\t]/gu, '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('"', '&quot;');
