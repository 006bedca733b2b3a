import type { Locale } from '#model/text.ts';

/** Sentences one after another; those that do not apply are false. */
export const say = (
	locale: Locale,
	sentences: Readonly<Record<Locale, readonly (string | false)[]>>
): string => sentences[locale].filter(Boolean).join(locale === 'en' ? ' ' : '');

/** Lines of a tooltip. A brace would begin a style of its own and is made wide. */
export const lines = (...text: readonly (string | false)[]): string =>
	text.filter(Boolean).join('\n').replaceAll('{', '\uff5b').replaceAll('}', '\uff5d');
