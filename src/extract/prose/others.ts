import { isPlanned } from '#extract/terms.ts';
import type { Mention } from './setting.ts';
import type { Telling } from './telling.ts';

/** Whether the words behind an amount say that another body spends it or answers for it: 由县民政局另行自评, 由各乡镇统筹, 未列入本报告. */
export function isOthers({ after, words, label }: Mention, { setting }: Telling): boolean {
	if (label.aspect === 'spent' || label.aspect?.startsWith('surplus')) return false;
	if (/含$|含[^,;:]*$/.test(words)) return false;
	if (apart.test(after)) return true;
	const [, body] = elsewhere.exec(after) ?? [];
	return (
		body !== undefined && !setting.own.some((name) => name.includes(body) || body.includes(name))
	);
}

const apart =
	/^[^。;\d]{0,16}(?:另行(?:自评|评价|列支)|不(?:列|计|纳)入(?:本|我|部门|上述)|不在(?:本|我|上述)|[未没](?:有)?(?:列|计|纳)入(?:本|我|部门|上述))/;

/** Who is not the unit itself, nor the treasury that pays for everything, has the money. */
const elsewhere =
	/^[,]?(?:已?全部|均|全额)?(?:由|归)(?!(?:[省市县区州旗镇乡]|上级|同级)?级?财政|[我本])([^,。;\d]{2,12}?)(?:另行|统筹|统一|自行|直接|单独|组织)*(?:列支|统筹|自评|使用|实施|支配)/;

/** Whether an amount in a bracket is what a thing costs that is bought or built: 色谱仪采购(预算186万元), 泵站一座(投资30万元). */
export function isOfThing({ words }: Mention, telling: Telling): boolean {
	const [, thing, told] = priced.exec(words) ?? [];
	if (!thing || !told || telling.items.subject) return false;
	const { category, aspect, rate, noun } = telling.label(thing);
	const isProject = telling.setting.project?.includes(noun) ?? false;
	return !category && !rate && (!aspect || !isPlanned(aspect)) && noun.length > 1 && !isProject;
}

const priced =
	/(?:^|[,;:、])([^,;:、()]{2,30})\(((?:采购)?预算|金额|投资|总投资|造价|价值)[为约:]*$/;
