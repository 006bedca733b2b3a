import { format, isDateFormat } from 'numfmt';

/** The patterns behind the numbers that stand for formats, as a Chinese Excel shows them. */
const builtIn: Readonly<Record<number, string>> = {
	1: '0',
	2: '0.00',
	3: '#,##0',
	4: '#,##0.00',
	9: '0%',
	10: '0.00%',
	11: '0.00E+00',
	12: '# ?/?',
	13: '# ??/??',
	14: 'yyyy/m/d',
	15: 'd-mmm-yy',
	16: 'd-mmm',
	17: 'mmm-yy',
	18: 'h:mm AM/PM',
	19: 'h:mm:ss AM/PM',
	20: 'h:mm',
	21: 'h:mm:ss',
	22: 'yyyy/m/d h:mm',
	31: 'yyyy"年"m"月"d"日"',
	37: '#,##0;-#,##0',
	38: '#,##0;-#,##0',
	39: '#,##0.00;-#,##0.00',
	40: '#,##0.00;-#,##0.00',
	41: '#,##0;-#,##0;"-";@',
	42: '#,##0;-#,##0;"-";@',
	43: '#,##0.00;-#,##0.00;"-"??;@',
	44: '#,##0.00;-#,##0.00;"-"??;@',
	45: 'mm:ss',
	46: '[h]:mm:ss',
	47: 'mm:ss.0',
	48: '##0.0E+0',
	49: '@',
	...Object.fromEntries([27, 36, 50, 52, 57].map((id) => [id, 'yyyy"年"m"月"'])),
	...Object.fromEntries([28, 29, 51, 53, 54, 58].map((id) => [id, 'm"月"d"日"']))
};

/** The pattern of a format, by its number or by what the workbook says of that number. */
export const patternOf = (id: number, custom: ReadonlyMap<number, string>): string =>
	// In Chinese Excel `!` stands for the backslash: 0!.0, shows ten thousands.
	custom.get(id)?.replace(/!(.)/g, '\\$1') ?? builtIn[id] ?? 'General';

/** A number as its cell shows it. A negative one says so, also where the cell only shows it in red or in brackets. */
export function displayed(value: number, pattern: string, is1904: boolean): string {
	const shown = pattern === 'General' ? general(value) : formatted(value, pattern, is1904);
	if (value >= 0 || /[-−]/.test(shown) || !/[1-9]/.test(shown)) return shown;
	return `-${shown.replace(/^[(（]|[)）]$/g, '')}`;
}

/** Without the noise of binary fractions, and without the powers of ten that only a narrow column brings about. */
const general = (value: number): string => String(Number(value.toPrecision(15)));

/** Days between the beginnings of time of old Macintoshes and of all others. */
const since1904 = 1462;

function formatted(value: number, pattern: string, is1904: boolean): string {
	try {
		const shift = is1904 && isDateFormat(pattern) ? since1904 : 0;
		return format(pattern, value + shift, { locale: 'zh-CN' }).trim();
	} catch {
		return general(value);
	}
}
