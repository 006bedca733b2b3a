import { isPlanned, type Aspect, type Category } from '#extract/terms.ts';
import type { Topic } from './setting.ts';

/** What only says that the amounts before it are added up: ,合计 ;两项共计支出 */
export const sumsUp = (words: string) =>
	/(?:^|[,;、])(?:以上|上述|[两二三四五]者|[两二三四五]项)*(?:合计|共计|总计)(?:支出|金额|经费|资金|数额)?[为是:]?$/.test(
		words.replace(/\([^()]*\)/g, '')
	);

/** The amounts that a sentence has told, in their order. */
export class Sums {
	#told: (Topic & Readonly<{ fen: number }>)[] = [];

	note(topic: Topic, fen: number | null) {
		if (fen !== null) this.#told.push({ ...topic, fen });
	}

	/** What an amount is that the last two amounts or more add up to: 公务接待费1万元、公车运维费3万元,合计4万元. */
	of(fen: number | null): Topic | undefined {
		const last = this.#told.at(-1);
		if (!last || fen === null) return;
		const changed = this.#changed(fen);
		if (changed) return changed;
		let sum = last.fen;
		for (const [i, part] of this.#told.slice(0, -1).toReversed().entries()) {
			if (part.aspect !== last.aspect || part.scope !== last.scope) return;
			sum += part.fen;
			if (sum !== fen) continue;
			const parts = this.#told.slice(-2 - i).map(({ category }) => category);
			const whole = wholes.find((one) => parts.every((part) => one.parts.has(part)));
			return whole && new Set(parts).size === parts.length
				? { ...last, category: whole.category }
				: undefined;
		}
		return;
	}

	/** 年初预算100万元,追加20万元,调减5万元,合计115万元: the budget as it was changed. */
	#changed(fen: number): Topic | undefined {
		const first = this.#told.findLastIndex(({ aspect }) => isPlanned(aspect));
		const [plan, ...changes] = this.#told.slice(Math.max(first, 0));
		if (!plan || first < 0 || changes.length === 0) return;
		const isOne = changes.every(
			({ aspect, category, scope }) =>
				changing.has(aspect) && category === plan.category && scope === plan.scope
		);
		const sum = changes.reduce(
			(sum, { aspect, fen }) => (aspect === 'reduction' ? sum - fen : sum + fen),
			plan.fen
		);
		return isOne && sum === fen ? { ...plan, aspect: 'adjusted' } : undefined;
	}
}

const changing: ReadonlySet<Aspect> = new Set(['supplementary', 'reduction', 'carried_over']);

const wholes: readonly Readonly<{ category: Category; parts: ReadonlySet<Category> }>[] = [
	{
		category: 'three_public',
		parts: new Set(['reception', 'overseas', 'vehicle', 'vehicle_operation', 'vehicle_purchase'])
	},
	{ category: 'total', parts: new Set(['basic', 'project']) },
	{ category: 'basic', parts: new Set(['personnel', 'public']) }
];
