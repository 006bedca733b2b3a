import type { EChartsCoreOption } from 'echarts/core';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

type Palette = Readonly<{
	ink: string;
	/** Secondary words: axis labels, notes in the picture. */
	quiet: string;
	line: string;
	/** What the picture is about. */
	accent: string;
	/** The other part of a whole; apart from the accent by lightness, so that it survives grey print and colour blindness. */
	pale: string;
	/** An area that asks for a second look. */
	alert: string;
	paper: string;
}>;

export const palettes: Readonly<Record<Theme, Palette>> = {
	light: {
		ink: '#1b2430',
		quiet: '#586474',
		line: '#dde2e8',
		accent: '#1f5a96',
		pale: '#9dbfdf',
		alert: '#b4480f',
		paper: '#ffffff'
	},
	dark: {
		ink: '#e8ecf1',
		quiet: '#a3afbd',
		line: '#333d49',
		accent: '#7db4ea',
		pale: '#3a5f85',
		alert: '#f0a06a',
		paper: '#161b22'
	}
};

/** What a reader's system has for both scripts; written without quotes, so that it can stand in an attribute. */
export const fonts =
	'system-ui, PingFang SC, Microsoft YaHei, Noto Sans CJK SC, Source Han Sans SC, sans-serif';

/** What all pictures share; nothing moves. */
export const base = (theme: Theme): EChartsCoreOption => ({
	animation: false,
	backgroundColor: 'transparent',
	textStyle: { fontFamily: fonts, fontSize: 12, color: palettes[theme].ink },
	tooltip: tooltip(theme)
});

/** What is said where the reader points. It is drawn as text, so that a name out of the data never becomes HTML. */
export const tooltip = (theme: Theme) => ({
	renderMode: 'richText' as const,
	confine: true,
	backgroundColor: palettes[theme].paper,
	borderColor: palettes[theme].line,
	textStyle: { fontFamily: fonts, fontSize: 13, color: palettes[theme].ink }
});

/** The axis that names things. */
export const categories = (theme: Theme) => ({
	type: 'category' as const,
	axisTick: { show: false },
	axisLine: { lineStyle: { color: palettes[theme].line } },
	axisLabel: { color: palettes[theme].ink, interval: 0 }
});

/** The axis that measures. */
export const values = (theme: Theme) => ({
	type: 'value' as const,
	axisLine: { show: false },
	axisTick: { show: false },
	splitLine: { lineStyle: { color: palettes[theme].line } },
	axisLabel: { color: palettes[theme].quiet, hideOverlap: true }
});
