import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import {
	AriaComponent,
	GridComponent,
	LegendComponent,
	MarkAreaComponent,
	MarkLineComponent,
	TitleComponent,
	TooltipComponent
} from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type SVGPainter from 'zrender/lib/svg/Painter.js';
import type { Picture } from './chart.ts';
import type { Point } from './points.ts';
import { fonts } from './theme.ts';

use([
	AriaComponent,
	BarChart,
	GridComponent,
	LegendComponent,
	LineChart,
	MarkAreaComponent,
	MarkLineComponent,
	ScatterChart,
	SVGRenderer,
	TitleComponent,
	TooltipComponent
]);

/** A picture that lives in a page: it fills its node, whatever size that takes, and shows one option after another. */
export function draw(node: HTMLElement) {
	const chart = init(node, undefined, { renderer: 'svg' });
	/** So that it shrinks with its node where nobody can draw it anew: on paper. */
	const frame = () =>
		node
			.querySelector('svg')
			?.setAttribute('viewBox', `0 0 ${chart.getWidth()} ${chart.getHeight()}`);
	const watch = new ResizeObserver(() => {
		chart.resize();
		frame();
	});
	watch.observe(node);
	node.style.fontVariantNumeric = 'tabular-nums';

	return {
		show: (option: Picture) => chart.setOption(option, { notMerge: true }),
		/** Points at a point as a mouse would, or at none. */
		point(at?: Pick<Point, 'seriesIndex' | 'dataIndex'>) {
			chart.dispatchAction({ type: 'downplay' });
			if (!at) return chart.dispatchAction({ type: 'hideTip' });
			const { seriesIndex, dataIndex } = at;
			chart.dispatchAction({ type: 'highlight', seriesIndex, dataIndex });
			chart.dispatchAction({ type: 'showTip', seriesIndex, dataIndex });
		},
		/** Calls back with the unit or report of a point that is clicked. */
		clicked(go: (about: Readonly<{ unit_id?: string; report_id?: string }>) => void) {
			chart.on('click', ({ data }) => {
				if (typeof data === 'object' && data !== null) go(data as { unit_id?: string });
			});
		},
		dispose() {
			watch.disconnect();
			chart.dispose();
		}
	};
}

/** The same picture as a string, free of whatever depends on what was drawn before: what a page shows before any script has run. */
export function svg(option: Picture, width: number, height: number): string {
	const chart = init(null, undefined, { renderer: 'svg', ssr: true, width, height });
	try {
		chart.setOption(option);
		const painter = chart.getZr().painter as SVGPainter;
		return painter
			.renderToString({ useViewBox: true, cssEmphasis: false })
			.replaceAll(/ (?:ecmeta_\w+|pointer-events)="[^"]*"/g, '')
			.replaceAll(/\bzr\d+-(?=c\d)/g, '')
			.replaceAll(`font-family:${fonts};`, '')
			.replace(
				'<svg ',
				`<svg role="img" style="font-family:${fonts};font-variant-numeric:tabular-nums" `
			)
			.replace('>', () => `><title>${escaped(option.aria.label.description)}</title>`);
	} finally {
		chart.dispose();
	}
}

const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
