/** How an office program counts paragraphs, by the names that Office Open XML gives the ways. */
export type Counting = string;

/** A number as a paragraph's number is written: 三, 叁, ③, iii; in digits where a way does not reach that far. */
export function numeral(n: number, counting: Counting): string {
	const way = ways[counting];
	const written = n > 0 ? way?.(n) : undefined;
	return written ?? String(n);
}

const han = '零一二三四五六七八九';
const formal = '零壹贰叁肆伍陆柒捌玖';

const ways: Readonly<Record<Counting, (n: number) => string | undefined>> = {
	none: () => '',
	decimalZero: (n) => String(n).padStart(2, '0'),
	decimalFullWidth: wide,
	decimalFullWidth2: wide,
	upperLetter: (n) => letter(n).toUpperCase(),
	lowerLetter: letter,
	upperRoman: (n) => roman(n)?.toUpperCase(),
	lowerRoman: roman,
	chineseCounting: (n) => chinese(n, han, '十百千'),
	chineseCountingThousand: (n) => chinese(n, han, '十百千'),
	taiwaneseCounting: (n) => chinese(n, han, '十百千'),
	taiwaneseCountingThousand: (n) => chinese(n, han, '十百千'),
	japaneseCounting: (n) => chinese(n, han, '十百千'),
	chineseLegalSimplified: (n) => chinese(n, formal, '拾佰仟'),
	ideographLegalTraditional: (n) => chinese(n, formal, '拾佰仟'),
	japaneseLegal: (n) => chinese(n, formal, '拾佰仟'),
	ideographDigital: digits,
	taiwaneseDigital: digits,
	japaneseDigitalTenThousand: digits,
	ideographTraditional: (n) => '甲乙丙丁戊己庚辛壬癸'[n - 1],
	ideographZodiac: (n) => '子丑寅卯辰巳午未申酉戌亥'[n - 1],
	decimalEnclosedCircle: (n) => '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'[n - 1],
	decimalEnclosedCircleChinese: (n) => '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'[n - 1],
	decimalEnclosedParen: (n) => '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇'[n - 1],
	decimalEnclosedFullstop: (n) => '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛'[n - 1],
	ideographEnclosedCircle: (n) => '㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉'[n - 1]
};

function wide(n: number) {
	return String(n).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function digits(n: number) {
	return String(n).replace(/\d/g, (digit) => '〇一二三四五六七八九'.charAt(Number(digit)));
}

/** a … z, aa, bb … */
function letter(n: number) {
	return String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.min(20, Math.ceil(n / 26)));
}

function roman(n: number): string | undefined {
	if (n > 3999) return;
	const of = (digit: number, [one, five, ten]: readonly string[]) =>
		[
			'',
			one,
			one! + one,
			one! + one + one,
			one! + five,
			five,
			five! + one,
			five! + one + one,
			five! + one + one + one,
			one! + ten
		][digit];
	return [
		['m', '', ''],
		['c', 'd', 'm'],
		['x', 'l', 'c'],
		['i', 'v', 'x']
	]
		.map((signs, i) => of(Math.floor(n / 10 ** (3 - i)) % 10, signs))
		.join('');
}

/** 十二, 一百零五: as it is spoken, up to 9999. */
function chinese(n: number, figures: string, places: string): string | undefined {
	if (n > 9999) return;
	let written = '';
	for (let place = 3; place >= 0; place--) {
		const figure = Math.floor(n / 10 ** place) % 10;
		if (figure > 0) written += figures.charAt(figure) + (places[place - 1] ?? '');
		else if (written !== '' && n % 10 ** place > 0 && !written.endsWith('零')) written += '零';
	}
	return n < 20 && figures === han ? written.replace(/^一十/, '十') : written;
}
