import { tick } from 'svelte';
import { live } from '#ui/live.svelte.ts';

/** What a page that stands alone has no use for. */
const useless =
	'script, link, noscript, iframe, template, meta[http-equiv], header nav, .screen, button, input, select, textarea, [hidden]';

/** A page as it was sent or is shown: its text, the rules of its styles, and the address that its links start from. */
export type Page = Readonly<{ html: string; css: string; address: string }>;

const style = /<style\b[^>]*>([^]*?)<\/style>/g;

/** The page that is shown, once it is answered, with the tables that are made when they are opened. */
export async function shown(): Promise<Page> {
	await live.quiet();
	const folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
	await Promise.all(folded.map(unfolded));
	await tick();
	const html = document.documentElement.outerHTML;
	for (const details of folded) details.open = false;
	const css = [...document.styleSheets]
		.filter(({ disabled }) => !disabled)
		.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
		.join('\n');
	return { html, css, address: location.href };
}

const unfolded = (details: HTMLDetailsElement) =>
	new Promise((heard) => {
		details.addEventListener('toggle', heard, { once: true });
		details.open = true;
	});

/** Another page of the site. */
export async function fetched(address: string): Promise<Page> {
	const found = await fetch(address);
	if (!found.ok) throw new Error(address);
	const html = await found.text();
	return { html, css: Array.from(html.matchAll(style), ([, css]) => css).join('\n'), address };
}

/**
 * A page as one file that needs nothing else and runs nothing: its styles and pictures are in it, and its links lead to
 * where they led. Throws where a picture cannot be had.
 */
export async function offline({ html, css, address }: Page, notes: readonly string[]) {
	// Styles are put in as text: in a document that scripts make, the site's own policy would refuse them.
	const copy = new DOMParser().parseFromString(html.replace(style, ''), 'text/html');
	for (const element of copy.querySelectorAll(useless)) element.remove();
	for (const details of copy.querySelectorAll('details')) details.open = true;
	for (const link of copy.querySelectorAll<HTMLAnchorElement>('a[href]')) {
		const href = link.getAttribute('href') ?? '';
		if (!href.startsWith('#')) link.setAttribute('href', new URL(href, address).href);
	}
	for (const source of copy.querySelectorAll('picture source')) source.remove();
	for (const image of copy.querySelectorAll('img')) {
		const found = await fetch(new URL(image.getAttribute('src') ?? '', address));
		if (!found.ok) throw new Error(found.url);
		image.setAttribute('src', await dataAddress(await found.blob()));
	}
	const told = notes.map((note) => {
		const line = copy.createElement('p');
		line.className = 'small quiet';
		line.textContent = note;
		return line;
	});
	copy.querySelector('main')?.prepend(...told);
	return {
		title: copy.title,
		html: `<!doctype html>\n${copy.documentElement.outerHTML.replace('</head>', () => `${policy}<style>${css.replaceAll('</', '<\\/')}</style></head>`)}\n`
	};
}

const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">`;

const dataAddress = (content: Blob) =>
	new Promise<string>((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(reader.result as string);
		reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
		reader.readAsDataURL(content);
	});
