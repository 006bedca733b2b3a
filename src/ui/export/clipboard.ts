import type { Locale } from '#model/text.ts';
import { headOf, valueOf, type Sheet } from './sheet.ts';

const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The cells of a table, its head first, as they are pasted: rates in percent, what is not stated empty. */
function cells({ columns, rows }: Sheet, locale: Locale): string[][] {
	return [
		columns.map((column) => headOf(column, locale)),
		...rows.map((row) =>
			row.map((value, i) => {
				const unit = columns[i]?.unit ?? 'text';
				if (value === null) return '';
				if (unit === 'ratio' && typeof value === 'number')
					return `${Number((value * 100).toFixed(4))}%`;
				return String(valueOf(value, unit, locale));
			})
		)
	];
}

/** A table as text with tabs. */
export const tsv = (sheet: Sheet, locale: Locale): string =>
	cells(sheet, locale)
		.map((row) => row.map((cell) => cell.replaceAll(/[\t\r\n]+/g, ' ')).join('\t'))
		.join('\n');

/** A table as HTML, for word processors. */
export const html = (sheet: Sheet, locale: Locale): string => {
	const [head = [], ...rows] = cells(sheet, locale);
	const row = (cells: readonly string[], tag: 'td' | 'th') =>
		`<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
	return `<table><thead>${row(head, 'th')}</thead><tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
};

/** Puts a table on the clipboard. Where the page may not (plain http), the browser's old way copies the text; false where that fails too. */
export async function copyTable(sheet: Sheet, locale: Locale): Promise<boolean> {
	const [text, rich] = [tsv(sheet, locale), html(sheet, locale)];
	try {
		await navigator.clipboard.write([
			new ClipboardItem({
				'text/plain': new Blob([text], { type: 'text/plain' }),
				'text/html': new Blob([rich], { type: 'text/html' })
			})
		]);
		return true;
	} catch {
		return copyText(text, rich);
	}
}

/** Puts a text on the clipboard, by the old way where there is no other. */
export async function copyWords(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return copyText(text);
	}
}

function copyText(text: string, rich?: string): boolean {
	const put = (event: ClipboardEvent) => {
		event.clipboardData?.setData('text/plain', text);
		if (rich) event.clipboardData?.setData('text/html', rich);
		event.preventDefault();
	};
	document.addEventListener('copy', put);
	try {
		return document.execCommand('copy');
	} catch {
		return false;
	} finally {
		document.removeEventListener('copy', put);
	}
}
