import { localReview } from '#audit/basis.ts';
import { misnumbered, numberedLines, type Misnumbered } from '#audit/numbering.ts';
import type { Offence, Rule, Subject } from '#audit/rule.ts';
import type { Sentence } from '#audit/sentences.ts';
import type { Span } from '#model/document.ts';

/** A paragraph, in folded characters, that is too long to come twice by chance. */
const longParagraph = 60;

/** Slips of the hand that no reading can mean otherwise. */
const slip = /[,、;][,。、;]|。[,。、;]|的的|了了(?!解)|万万元|元元(?!件)|%%/g;

export default {
	id: 'structure',
	code: 'R37',
	severity: 'low',
	lighter: {
		'zh-CN': '重复段落、文字差错为提示',
		en: 'info for repeated paragraphs and slips of the hand'
	},
	title: {
		pass: {
			'zh-CN': '标题编号连续，文字无明显差错',
			en: 'Headings are numbered through, and the text is clean'
		},
		fail: {
			'zh-CN': '标题编号混乱或文字有差错',
			en: 'Headings are misnumbered, or the text has slips'
		}
	},
	why: {
		'zh-CN': '编号跳跃、段落重复，多是拼接旧稿留下的，内容往往也没有核对。',
		en: 'Jumping numbers and repeated paragraphs come of pasting old texts together, whose contents were not checked either.'
	},
	basis: [localReview],
	formula: {
		'zh-CN':
			'段首编号按层次连续：同一层次跳号（如三、之后是六、）或中途改用另一种编号（如一、之后是2、），为低；60字以上的段落一字不差地出现两次，或有连用标点、叠字等差错，为提示。表格内的编号不判断；从1重新起头的不算。',
		en: 'Numbers at the beginning of paragraphs run on at each depth: a jump (三、 then 六、) or another style in the middle (一、 then 2、) is low. A paragraph of 60 characters or more that comes twice word for word, or doubled marks and characters, are info. Numbers in tables do not count, nor those that begin again from 1.'
	},
	doubts: {
		'zh-CN': '摘录、附件合订的文本会误报。',
		en: 'Excerpts, and texts bound together with their attachments, trip it.'
	},

	check: (subject) => [...numbers(subject), ...repeated(subject), ...slips(subject)]
} satisfies Rule;

function numbers(subject: Subject): Offence[] {
	const wrong = misnumbered(numberedLines(subject));
	const [first] = wrong;
	if (!first) return [];
	return [
		{
			severity: 'low',
			message: {
				'zh-CN': `编号不连续${wrong.length}处，如“${told(first, 0)}”之后是“${told(first, 1)}”。`,
				en: `Numbers break off in ${wrong.length} place${wrong.length > 1 ? 's' : ''}: “${told(first, 0)}” is followed by “${told(first, 1)}”.`
			},
			evidence: wrong.flat(),
			parameters: { places: wrong.length }
		}
	];
}

const told = (wrong: Misnumbered, which: 0 | 1) => wrong[which].text.slice(0, 20);

function repeated({ blocks, sentences }: Subject): Offence[] {
	const said = new Map<string, Span>();
	const twice: Span[] = [];
	for (const [block, text] of paragraphs(blocks, sentences.all)) {
		if (text.length < longParagraph) continue;
		const before = said.get(text);
		if (before) twice.push(before, block);
		else said.set(text, block);
	}
	const [first] = twice;
	if (!first) return [];
	return [
		{
			severity: 'info',
			message: {
				'zh-CN': `有${twice.length / 2}个段落与前文一字不差。`,
				en: `${twice.length / 2} paragraphs are word for word the same as an earlier one.`
			},
			evidence: twice,
			parameters: { paragraphs: twice.length / 2 }
		}
	];
}

/** The paragraphs outside tables with their folded text. */
function* paragraphs(
	blocks: Subject['blocks'],
	sentences: readonly Sentence[]
): Generator<readonly [Span, string]> {
	let next = 0;
	for (const block of blocks) {
		let text = '';
		for (; (sentences[next]?.start ?? Infinity) < block.end; next++) {
			const sentence = sentences[next];
			if (sentence && sentence.start >= block.start) text += sentence.text;
		}
		if (block.kind === 'paragraph') yield [block, text];
	}
}

function slips({ sentences }: Subject): Offence[] {
	const found = sentences.matching(slip).filter(({ sentence }) => sentence.place === 'narrative');
	const [first] = found;
	if (!first) return [];
	return [
		{
			severity: 'info',
			message: {
				'zh-CN': `文字差错${found.length}处，如“${first.match[0]}”。`,
				en: `${found.length} slips of the hand, such as “${first.match[0]}”.`
			},
			evidence: found,
			parameters: { slips: found.length }
		}
	];
}
