import { terms } from '#extract/terms.ts';
import type { Document, Span } from '#model/document.ts';
import { Folded } from '#model/folded.ts';
import { sectionAt } from '#extract/sections/sectionAt.ts';
import { itemAtColon, runInItem } from './subject.ts';

const number = String.raw`(?:\(?[一二三四五六七八九十\d]{1,3}[)、.．]+|第[一二三四五六七八九十]+[、,]?|[一二三四五六七八九十]是|\d(?=[一-龥])|项目[一二三四五六七八九十\d]+[:、])`;
const leading = new RegExp(`^${number}`);
const heading = new RegExp(
	`^${number}?(?<name>[^,;。:(]{3,40}?(?:项目|经费|资金|工程|专项|补助|补贴))(?:\\([^)]*\\))?(?:支出)?(?:绩效)?(?:目标)?(?:完成|实施|执行|绩效|开展|使用|自评)?(?:情况)?(?:分析)?[。:]`
);
const alone = new RegExp(`^${number}(?<name>[^,;。:(]{3,40}?(?:项目|经费|工程|专项))$`);

/**
 * The project that a paragraph opens with as its subject (1、网络宣传经费项目目标完成情况。…), or that it names by a name that
 * is known from a table (（三）水土保持监测); undefined for a paragraph that names none.
 */
export function projectHeading(text: string, known: readonly string[] = []): string | undefined {
	if (text.length <= 60) {
		const said = text.replace(leading, '').replace(/[。:]$/, '');
		const name = known.find((one) => said === one || said === `${one}项目`);
		if (name !== undefined) return name;
	}
	const name = (heading.exec(text) ?? alone.exec(text))?.groups?.name;
	if (name === undefined) return runInItem(text) ?? itemAtColon(text);

	const rest = terms(name)
		.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), name)
		.replace(
			/项目|经费|资金|专项|绩效|目标|管理|使用|情况|部门|单位|整体|年度|完成|实施|安排|投入|主要|组织|分析|所有|各|个|的|和|及|预算|支出|\d/g,
			''
		);
	return rest.length >= 2 ? name : undefined;
}

/** Whether a place of a document stands in a paragraph that speaks of one project under its name. */
export function isUnderProject({ text, blocks }: Document, { start: place }: Span): boolean {
	const block = sectionAt(blocks, place);
	if (block?.kind !== 'paragraph') return false;
	return projectHeading(new Folded(text, block.start, block.end).text) !== undefined;
}
