import { Folded } from './folded.ts';
import type { Indicator } from './report.ts';
import type { Rows } from './tables.ts';
import { quantities, type Quantity } from './quantity.ts';

type Judgement = Pick<Rows<'indicator'>, 'dimension' | 'completion' | 'met'>;
type Outcome = Readonly<{ met: boolean; completion: number | null }>;

/** What an indicator measures, how far its target was reached (percent), and whether it was; null where the report does not let one tell. */
export function judge(indicator: Omit<Indicator, 'ordinal' | 'start' | 'end'>): Judgement {
	const dimension = dimensionOf(indicator);
	const outcome = outcomeOf(indicator, dimension === 'cost' || lessIsBetter.test(indicator.name));
	return { dimension, met: outcome?.met ?? null, completion: outcome?.completion ?? null };
}

/** Cost and satisfaction are told by the finer levels too, since older templates keep them under output and benefit. */
function dimensionOf({ level1, level2, name }: Pick<Indicator, 'level1' | 'level2' | 'name'>) {
	const levels = `${level1 ?? ''} ${level2 ?? ''}`;
	if (levels.includes('满意') || name.includes('满意度')) return 'satisfaction';
	if (levels.includes('成本')) return 'cost';
	if (/产出|数量|质量|时效/.test(levels)) return 'output';
	if (/效益|效果|影响/.test(levels)) return 'benefit';
	return 'other';
}

const lessIsBetter = /投诉|事故|违规|违法|差错|失误|逾期|超期|闲置|成本|能耗|发病|死亡|流失/;

/** Longer texts are no target that one could hold a value against. */
const longest = 1000;

function outcomeOf(
	{ target, actual, weight, score }: Pick<Indicator, 'target' | 'actual' | 'weight' | 'score'>,
	reverse: boolean
): Outcome | undefined {
	if (target === null || actual === null || target.length + actual.length > longest) return;
	const said = new Folded(actual).text;
	if (said !== '' && said === new Folded(target).text) return { met: true, completion: 100 };

	const targets = quantities(target);
	const actuals = quantities(actual);
	if (targets.length > 0 && actuals.length > 0) return compared(targets, actuals, reverse);

	const word = inWords(said);
	if (word !== undefined) return { met: word, completion: word ? 100 : null };
	if (targets.length + actuals.length > 0 || weight === null || score === null) return;
	return { met: score >= weight, completion: null };
}

/** Every target against the one actual of its kind; the worst decides. */
function compared(
	targets: readonly Quantity[],
	actuals: readonly Quantity[],
	reverse: boolean
): Outcome | undefined {
	let worst: Outcome | undefined;
	for (const target of targets) {
		const [actual, ...others] = actuals.filter((quantity) => comparable(target, quantity));
		if (!actual || others.length > 0) return;

		const outcome = against(target, actual, reverse);
		if (!outcome) return;
		if (!worst || isWorse(outcome, worst)) worst = outcome;
	}
	return worst;
}

const isWorse = (a: Outcome, b: Outcome) =>
	a.met === b.met ? (a.completion ?? Infinity) < (b.completion ?? Infinity) : !a.met;

function comparable(target: Quantity, actual: Quantity): boolean {
	if (target.per !== actual.per) return false;
	const [a, b] = [target.unit, actual.unit];
	if (a === '' || b === '') return !(isShare(target, actual) || isShare(actual, target));
	return a === b || [a, b].every((unit) => counters.test(unit)) || contains(a, b) || contains(b, a);
}

/** A bare 0.98 beside a percentage may be meant as a share, or not. */
const isShare = (percent: Quantity, bare: Quantity) =>
	percent.unit === '%' && bare.unit === '' && bare.high <= 1;

const counters = /^[个家项件]$/;
const contains = (long: string, short: string) => long.startsWith(short) || long.endsWith(short);

function against(target: Quantity, actual: Quantity, reverse: boolean): Outcome | undefined {
	if (target.change * actual.change < 0) return { met: false, completion: null };
	if (target.low < target.high) return within(target, actual);

	const down = target.comparator ? /[≤<]/.test(target.comparator) : isDown(target, reverse);
	if (actual.comparator && /[≤<]/.test(actual.comparator) !== down) {
		if (actual.low !== target.low) return;
	}
	return down ? atMost(target, actual) : atLeast(target, actual);
}

/** A target that is only named is a ceiling for costs, complaints and zero, and a floor for all else and for every change. */
const isDown = ({ change, high }: Quantity, reverse: boolean) =>
	change === 0 && (reverse || high === 0);

function atLeast(target: Quantity, actual: Quantity): Outcome {
	const strict = target.comparator === '>' && actual.comparator !== '>';
	const met = strict ? actual.low > target.low : actual.low >= target.low;
	return { met, completion: percent(actual.low, target.low) };
}

function atMost(target: Quantity, actual: Quantity): Outcome {
	const strict = target.comparator === '<' && actual.comparator !== '<';
	const met = strict ? actual.high < target.low : actual.high <= target.low;
	return { met, completion: met ? 100 : percent(target.low, actual.high) };
}

function within(target: Quantity, actual: Quantity): Outcome {
	if (actual.low < target.low) return { met: false, completion: percent(actual.low, target.low) };
	if (actual.high > target.high) {
		return { met: false, completion: percent(target.high, actual.high) };
	}
	return { met: true, completion: 100 };
}

const percent = (part: number, whole: number) =>
	whole > 0 ? Math.round((part / whole) * 10_000) / 100 : null;

const done = '(?:完成|达标|达成|达到|实现)';
const object = '(?:年度|全年|预期|既定|目标|指标|任务|要求)*';
const isDone = new RegExp(
	`^(?:已|均|全部|全面|按时|按期|如期|按计划|圆满|顺利)*${done}${object}。?$`
);
const isNotDone = new RegExp(`^(?:未能?|尚未|没有|部分)${done}${object}(?:$|[,。且并])`);

/** What an actual value says without a number: reached, not reached, or nothing that one could hold it to. */
function inWords(said: string): boolean | undefined {
	if (isDone.test(said)) return true;
	return isNotDone.test(said) ? false : undefined;
}
