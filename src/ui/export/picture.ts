import { palettes, fonts } from '#chart/theme.ts';

/** What stands around a picture that leaves its page. */
export type Frame = Readonly<{
	title: string;
	/** The answer, what the picture counts, filters: a paragraph each. */
	above: readonly string[];
	/** Where the figures come from. */
	below: readonly string[];
}>;

const EDGE = 24;

/** Width of a text in ems: Chinese takes one, Latin little more than half. */
const ems = (text: string) => [...text].reduce((sum, c) => sum + (c > '\u2e7f' ? 1 : 0.56), 0);

/** Lines no longer than so many ems. Words are kept together, unless one is longer than a line. */
function broken(text: string, most: number): string[] {
	const lines: string[] = [];
	let line = '';
	const longest = Math.floor(most / 0.56);
	const pieces = text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*|\s+/g) ?? [];
	for (const whole of pieces) {
		for (let at = 0; at < whole.length; at += longest) {
			const piece = whole.slice(at, at + longest);
			if (line && ems(line + piece.trimEnd()) > most) {
				lines.push(line.trimEnd());
				line = '';
			}
			line += piece;
		}
	}
	return line.trim() ? [...lines, line.trimEnd()] : lines;
}

const escaped = (text: string) =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll(/\p{Cc}/gu, ' ');

/** A picture with its title above it and its sources below, on paper: an SVG that stands on its own. */
export function framed(picture: string, width: number, height: number, frame: Frame): string {
	const { ink, quiet, paper } = palettes.light;
	const all: string[] = [];
	let y = EDGE;
	const write = (paragraph: string, size: number, color: string, weight = 400) => {
		for (const line of broken(paragraph, width / size)) {
			y += size * 1.45;
			all.push(
				`<text x="${EDGE}" y="${y.toFixed(1)}" font-size="${size}" font-weight="${weight}" fill="${color}">${escaped(line)}</text>`
			);
		}
	};

	write(frame.title, 18, ink, 600);
	for (const paragraph of frame.above) write(paragraph, 12, quiet);
	y += 16;
	all.push(picture.replace('<svg ', `<svg x="${EDGE}" y="${y.toFixed(1)}" `));
	y += height + 8;
	for (const paragraph of frame.below) write(paragraph, 11, quiet);
	const [w, h] = [width + 2 * EDGE, Math.ceil(y + EDGE)];
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" font-family="${fonts}"><rect width="${w}" height="${h}" fill="${paper}"/>${all.join('')}</svg>`;
}

/** An SVG as PNG, twice as fine as it is shown. */
export async function png(svg: string): Promise<Blob> {
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = image.width * 2;
	canvas.height = image.height * 2;
	const context = canvas.getContext('2d');
	if (!context) throw new Error('The browser gives no canvas');
	context.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve, reject) =>
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png')
	);
}
