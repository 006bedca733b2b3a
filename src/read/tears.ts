/** Whether a break between two lines tears a word, a number or a phrase apart. */
export type Tears = (before: string, after: string) => boolean;

/** As far as the words of a document are looked at to learn which characters stand together. */
const learnt = 200_000;

/**
 * Judges the breaks of a text: by marks and characters that end or begin nothing, by numbers, and by whether the three
 * characters around the break stand together elsewhere in the same text (新闻和信|息进行: 信息进).
 */
export function tearsOf(text: string): Tears {
	let known: Set<string> | undefined;
	let everywhere: boolean | undefined;
	return (before, after) => {
		if (/[，、,（(《“‘]$/.test(before) || /^[，。、；：！？）)》”’,.;%％]/.test(after)) return true;
		if (!isSentence(before)) return false;
		if ((everywhere ??= breaksSentences(text.slice(0, learnt)))) return true;
		if (/^\d[\d.,]*\s?[万亿]?(?:元|[%％分名人])/.test(after)) return true;
		if (/[\d.]$/.test(before) && /^([\d.]|[万亿百千]?元|[万亿])/.test(after)) return true;
		if (/(和|与|及|或|的|对|将|把|被|为|在|向|从|按|以|其|各|并|而)$/.test(before)) return true;
		if (/^(的|了|们|者|率|度|额|息|目(?!前|标)|员|化|等)/.test(after)) return true;
		if (!/[，。；、,;：]/.test(after)) return false;

		known ??= threesOf(text.slice(0, learnt));
		return (
			known.has(before.slice(-2) + after.slice(0, 1)) ||
			known.has(before.slice(-1) + after.slice(0, 2))
		);
	};
}

/** Whether most lines of prose end in the middle of a sentence, however wide they are, so that none ends by its author's will. */
function breaksSentences(text: string): boolean {
	const lines = text.split('\n').map((line) => line.trim());
	const prose = lines.filter(
		(line) => !/[\t|｜]/.test(line) && /[，；。,;]/.test(line.slice(4, -2))
	);
	const broken = prose.filter((line) => !/[。；：！？!?;:…][”’"）)》」]*$/.test(line));
	return broken.length > 4 && broken.length * 2 > prose.length;
}

/** Not a title: it has a pause, or more characters than a title. */
const isSentence = (words: string) => /[，。；,;]/.test(words) || words.length > 50;

function threesOf(text: string): Set<string> {
	const threes = new Set<string>();
	for (let i = 0; i + 3 <= text.length; i++) threes.add(text.slice(i, i + 3));
	return threes;
}
