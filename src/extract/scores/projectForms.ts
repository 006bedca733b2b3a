import type { Document, Span, Table } from '#model/document.ts';
import { Folded } from '#model/folded.ts';
import { bare } from '#extract/forms/grid.ts';

/** Where forms of single projects stand in a report: from the title, or the name of the project, to the next title. */
export function projectForms({ text, blocks }: Document): Span[] {
	const forms: { start: number; end: number }[] = [];
	let open: { start: number; end: number } | undefined;
	for (const block of blocks) {
		const { start, end } = block;
		const title =
			block.kind === 'paragraph' && end - start <= 80 ? titleIn(text, block) : undefined;
		const begins =
			title === 'project' || (!open && block.kind === 'table' && namesProject(text, block));
		if (begins || title === 'whole') open = undefined;
		if (begins) forms.push((open = { start, end }));
		else if (open) open.end = end;
	}
	return forms;
}

/** What a short line is the title of. */
function titleIn(text: string, { start, end }: Span): 'project' | 'whole' | undefined {
	const words = new Folded(text, start, end).text;
	if (/项目.{0,12}(?:自评|评价|监控|自查)(?:情况|指标)?表(?:\(.*\))?$/.test(words))
		return /汇总|整体/.test(words) ? 'whole' : 'project';
	return /(?:报告|表)(?:\(.*\))?$|^附件?[\d一二三四五六七八九十]+$/.test(words)
		? 'whole'
		: undefined;
}

/** Whether one of the first rows of a table gives the name of its project. */
const namesProject = (text: string, { rows }: Table) =>
	rows.slice(0, 3).some(([label, name]) => {
		const words = label ? bare(new Folded(text, label.start, label.end).text) : '';
		return (
			words === '项目名称' &&
			name !== undefined &&
			!/名称|预算|金额/.test(text.slice(name.start, name.end))
		);
	});
