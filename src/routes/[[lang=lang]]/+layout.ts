import type { Locale } from '#model/text.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = ({ params, data }) => {
	const locale: Locale = params.lang ?? 'zh-CN';
	return { ...data, locale };
};
