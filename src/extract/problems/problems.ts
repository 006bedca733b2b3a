import type { Document } from '#model/document.ts';
import { NONE, problemClassIds, type ProblemClass, type ProblemKind } from '#model/problems.ts';
import type { Canonical, Problem, Section } from '#model/report.ts';
import { plainness } from '#extract/sections/canonical.ts';
import { affirmed, saysNothing } from './denial.ts';
import { complains, isResolve, turnOf } from './kind.ts';
import { measureCues } from './measureCues.ts';
import { problemCues } from './problemCues.ts';
import { sentencesOf, type Sentence } from './sentences.ts';

/** What the sections on problems and measures state, sentence by sentence; one that is of several classes stands once for each. */
export function problems(document: Document, sections: readonly Section[]): Problem[] {
	return chaptersOf(sections).flatMap((chapter) => {
		const stated = statements(chapter, sentencesOf(document, chapter.section));
		const named = new Set(
			stated.flatMap(({ class: of, kind }) => (of && of !== NONE ? [kind] : []))
		);
		// 无其他问题 after the problems themselves
		return stated.filter(({ class: of, kind }) => of !== NONE || !named.has(kind));
	});
}

/** A section with problems or measures; `usual` is what it tells of where it does not say, if it tells of nothing else. */
type Chapter = Readonly<{
	section: Section;
	usual: ProblemKind | undefined;
	/** Whether problems and measures stand under one heading. */
	both: boolean;
}>;

const kindsOf: Partial<Record<Canonical, ProblemKind>> = {
	problems: 'problem',
	measures: 'measure'
};

/** The sections that are about problems or measures, and the parts of such, whatever they are headed: （一）预算管理方面. */
function chaptersOf(sections: readonly Section[]): Chapter[] {
	const found: Chapter[] = [];
	let above: Chapter | undefined;
	for (const section of sections) {
		if (above && section.depth <= above.section.depth) above = undefined;
		const { canonical, also } = section;
		const usual = kindsOf[canonical];
		if (usual || (also && kindsOf[also])) {
			const chapter = { section, usual, both: also !== null && also in kindsOf };
			found.push(chapter);
			if (usual && !above) above = chapter;
		} else if (above && canonical !== 'form') found.push({ ...above, section });
	}
	return found;
}

/** A turn holds until the next number of the depth that it was made at, or of one above. */
type Turn = Readonly<{ kind: ProblemKind; level: number }>;

function statements(chapter: Chapter, sentences: readonly Sentence[]): Problem[] {
	const found: Problem[] = [];
	let turn: Turn | undefined;
	let level = -1;
	for (const sentence of sentences) {
		if (sentence.level !== undefined) {
			level = sentence.level;
			if (turn && level <= turn.level) turn = undefined;
		}
		const kind = turnOf(sentence.text);
		const isCombined = sentence.heads && chapter.both;
		if (kind && !isCombined) turn = { kind, level };
		found.push(...classified(sentence, kindOf(sentence.text, chapter, turn), chapter));
	}
	return found;
}

function kindOf(
	text: string,
	{ usual, both }: Chapter,
	turn: Turn | undefined
): ProblemKind | undefined {
	const told = turnOf(text) ?? turn?.kind ?? usual;
	if (told === 'problem') return isResolve(text) ? 'measure' : told;
	if (told === 'measure') {
		return !turn && both && complains(text) && !isResolve(text) ? 'problem' : told;
	}
	return isResolve(text) ? 'measure' : complains(text) ? 'problem' : undefined;
}

/** What a sentence states; nothing where it only leads to what follows, denies, or praises. */
function classified(
	{ text, start, end, heads, told }: Sentence,
	kind: ProblemKind | undefined,
	{ usual }: Chapter
): Problem[] {
	if (!kind || aside.test(text)) return [];
	const span = { kind, start, end };
	if (saysNothing(text)) return [{ class: NONE, ...span }];
	if (heads && plainness(text) >= 0.8) return [];

	const said = affirmed(text);
	const classes = classesOf(said, kind);
	if (classes.length > 0) return classes.map((one) => ({ class: one, ...span }));
	return heads || !told || isAside(said, kind) || usual === undefined
		? []
		: [{ class: null, ...span }];
}

/** A measure is of the class of its cue, or of the problem that it is against. */
const classesOf = (said: string, kind: ProblemKind): ProblemClass[] =>
	problemClassIds.filter(
		(id) =>
			id !== NONE &&
			((kind === 'measure' && measureCues[id].test(said)) || problemCues[id].test(said))
	);

/** What names no problem: it leads to others, is a mere name, praises, or denies. */
function isAside(said: string, kind: ProblemKind): boolean {
	if (said.trim().length < 4 || plainness(said) >= 0.95) return true;
	if (leads.test(said) || (/:$/.test(said) && !complains(said))) return true;
	return kind === 'problem' && !complains(said) && (praise.test(said) || / /.test(said));
}

const leads =
	/(?:以下|如下|下列|下述|这些|[一二三四五六七八九几\d][个点条])(?:几?[个点条])?(?:方面|问题|不足|困难|措施|建议|工作|[:,]|$)|(?:存在|发现|有)(?:着|了)?(?:一些|一定|不少|诸多|部分|许多)?的?(?:主要|突出|薄弱)?(?:问题|不足|困难|薄弱环节|差距)(?:[和与及、](?:问题|不足|困难|差距))?(?:,?(?:主要|具体)?(?:表现|体现|有|是|为|包括|集中)?在?)?:?$/;
const praise =
	/较好|良好|取得|圆满|顺利|显著|成效|有效(?:提升|提高|保障|推动|促进)|(?:不断|明显|得到了?|有所)(?:提升|提高|增强|改善|完善|加强)|完成了|合法合规|(?<!未)达到了?预期/;

/** Names, dates and remarks at the end of a report, and what was done well. */
const aside =
	/^(?:[(注]|备注|附[件表]|联系[人电]|填[报表]|单位(?:负责人|\(?盖章)|(?:财务)?负责人|报告日期|日期|(?:二〇|20\d\d年\d)|(?:主要)?(?:的)?(?:经验|做法))/;
