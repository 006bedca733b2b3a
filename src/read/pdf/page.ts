import type { PDFPageProxy, OPS as Codes } from 'pdfjs-dist';
import type { Page, Rule } from './marks.ts';
import type { Matrix } from './matrix.ts';
import { Pen, type Font, type Sign } from './pen.ts';
import { rulesOf } from './rules.ts';

/** What is printed on a page, seen as most of its characters are read. `OPS` are pdf.js's names of commands. */
export async function pageOf(page: PDFPageProxy, OPS: typeof Codes): Promise<Page> {
	const commands = await page.getOperatorList();
	const { seen, quarters } = seenWith(page, commands, page.rotate, OPS);
	const quarter = quarters.indexOf(Math.max(...quarters));
	const upright =
		quarter === 0 ? seen : seenWith(page, commands, page.rotate + 90 * quarter, OPS).seen;
	page.cleanup();
	return upright;
}

/** Its characters and rules, seen with the page turned, and how many of the characters ask for so many quarter turns more. */
function seenWith(
	page: PDFPageProxy,
	{ fnArray, argsArray }: Awaited<ReturnType<PDFPageProxy['getOperatorList']>>,
	rotation: number,
	OPS: typeof Codes
): { seen: Page; quarters: readonly number[] } {
	const { width, height, transform } = page.getViewport({ scale: 1, rotation });
	const pen = new Pen(transform as unknown as Matrix);
	const rules: Rule[] = [];
	for (const [i, code] of fnArray.entries()) {
		const values = (argsArray[i] ?? []) as readonly unknown[];
		if (code === OPS.constructPath) {
			const [paint, paths] = values as [number, readonly (ArrayLike<number> | null)[]];
			const isStroked = [OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke].includes(
				paint
			);
			const isFilled = [OPS.fill, OPS.eoFill].includes(paint);
			if (paths[0] && (isStroked || isFilled))
				for (const rule of rulesOf(paths[0], pen.setting.matrix, isFilled)) rules.push(rule);
		} else follow(pen, code, values, page, OPS);
	}
	return { seen: { width, height, glyphs: pen.glyphs, rules }, quarters: pen.quarters };
}

function follow(
	pen: Pen,
	code: number,
	values: readonly unknown[],
	page: PDFPageProxy,
	OPS: typeof Codes
) {
	const numbers = values as readonly number[];
	const [first = 0, second = 0] = numbers;
	const { setting } = pen;
	switch (code) {
		case OPS.save:
			return pen.save();
		case OPS.restore:
		case OPS.paintFormXObjectEnd:
			return pen.restore();
		case OPS.transform:
			return pen.transform(numbers as unknown as Matrix);
		case OPS.paintFormXObjectBegin:
			pen.save();
			if (values[0]) pen.transform(values[0] as Matrix);
			return;
		case OPS.beginText:
			return pen.begin();
		case OPS.setTextMatrix:
			return pen.begin(values[0] as Matrix);
		case OPS.setFont:
			return pen.setFont(fontOf(page, values[0] as string), second);
		case OPS.setGState:
			for (const [key, value] of values[0] as [string, [string, number]][])
				if (key === 'Font') pen.setFont(fontOf(page, value[0]), value[1]);
			return;
		case OPS.moveText:
			return pen.move(first, second);
		case OPS.setLeadingMoveText:
			setting.leading = -second;
			return pen.move(first, second);
		case OPS.nextLine:
			return pen.move(0, -setting.leading);
		case OPS.setLeading:
			setting.leading = first;
			return;
		case OPS.setCharSpacing:
			setting.charSpacing = first;
			return;
		case OPS.setWordSpacing:
			setting.wordSpacing = first;
			return;
		case OPS.setHScale:
			setting.scale = first / 100;
			return;
		case OPS.setTextRise:
			setting.rise = first;
			return;
		case OPS.showText:
			return pen.show(values[0] as (Sign | number)[]);
	}
}

const fontOf = (page: PDFPageProxy, name: string): Font =>
	(page.commonObjs.has(name) ? page.commonObjs.get(name) : {}) as Font;
