import { BarChart, ScatterChart } from 'echarts/charts';
import {
	AriaComponent,
	GridComponent,
	LegendComponent,
	MarkAreaComponent,
	MarkLineComponent,
	TitleComponent,
	TooltipComponent
} from 'echarts/components';
import { init, use, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([
	AriaComponent,
	BarChart,
	GridComponent,
	LegendComponent,
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
	const watch = new ResizeObserver(() => chart.resize());
	watch.observe(node);
	node.style.fontVariantNumeric = 'tabular-nums';

	return {
		show: (option: EChartsCoreOption) => chart.setOption(option, { notMerge: true }),
		dispose() {
			watch.disconnect();
			chart.dispose();
		}
	};
}

/** The same picture as a string: what a prerendered page shows before any script has run. */
export function svg(option: EChartsCoreOption, width: number, height: number): string {
	const chart = init(null, undefined, { renderer: 'svg', ssr: true, width, height });
	try {
		chart.setOption(option);
		return chart.renderToSVGString({ useViewBox: true });
	} finally {
		chart.dispose();
	}
}
