import { isPlanned } from '#extract/terms.ts';
import type { Topic } from './setting.ts';

type Amount = Topic & Readonly<{ fen: number | null }>;

/** What a sentence told last of a budget and of what was spent. */
export class Pace {
	#plan: Amount | undefined;
	#spent: Amount | undefined;

	note(topic: Topic, fen: number | null) {
		if (isPlanned(topic.aspect)) this.#plan = { ...topic, fen };
		this.#spent = topic.aspect === 'spent' ? { ...topic, fen } : undefined;
	}

	/** Whether a percentage is what was spent of the budget told before it, and no share: 预算50万元,执行40万元,占80%. */
	isRate(percent: number | null): boolean {
		const [plan, spent] = [this.#plan, this.#spent];
		if (!plan?.fen || !spent?.fen || percent === null) return false;
		const isSame = plan.category === spent.category && plan.scope === spent.scope;
		return isSame && Math.abs((spent.fen / plan.fen) * 100 - percent) < 0.1;
	}
}
