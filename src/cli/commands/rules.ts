import { command } from '#cli/command.ts';
import { reference } from '#cli/reference.ts';
import type { Shell } from '#cli/shell.ts';
import { severityNames } from '#model/finding.ts';
import type { Locale, Text } from '#model/text.ts';
import { limits, type Thresholds } from '#model/thresholds.ts';
import { catalogue, type Rule } from '#pipeline.ts';

/** `jijian rules`: the catalogue of rules, with formulas, sources and limits. */
export const rules = (shell: Shell) =>
	command('rules', about, shell.locale)
		.option('--json', words.json[shell.locale])
		.action(async ({ json = false }: { json?: boolean }) => {
			const { national } = (await reference()).thresholds;
			if (!json) {
				for (const rule of catalogue) await shell.print(told(rule, national, shell.locale));
				return;
			}
			for (const rule of catalogue) await shell.print(`${JSON.stringify(rowOf(rule, national))}\n`);
		});

const rowOf = (
	{ id, code, severity, lighter, title, why, basis, formula, doubts, limits = [] }: Rule,
	national: Thresholds
) => ({
	code,
	id,
	severity,
	lighter,
	title,
	why,
	basis,
	formula,
	doubts,
	limits: Object.fromEntries(limits.map((limit) => [limit, national[limit]]))
});

function told(rule: Rule, national: Thresholds, locale: Locale): string {
	const { code, id, severity, lighter, title, why, basis, formula, doubts } = rule;
	const line = (name: Text, text: string) => `  ${name[locale]}${colon[locale]}${text}`;
	const gravity = [severityNames[severity][locale], lighter?.[locale]].filter(Boolean).join('；');
	return [
		`${code} ${title.fail[locale]} (${id})`,
		line(words.severity, gravity),
		line(words.why, why[locale]),
		line(words.formula, formula[locale]),
		...(rule.limits ?? []).map((limit) =>
			line(words.limit, `${limits[limit][locale]} = ${national[limit]} (${limit})`)
		),
		line(words.doubts, doubts[locale]),
		...basis.map((source) => line(words.basis, `${source[locale]}${words[source.known][locale]}`)),
		'',
		''
	].join('\n');
}

const colon = { 'zh-CN': '：', en: ': ' };

const about = {
	'zh-CN': '列出全部核对规则：公式、依据、阈值、误报情形',
	en: 'print the catalogue of rules: formula, sources, limits, and where each may be wrong'
};

const words = {
	json: { 'zh-CN': '每条规则输出一行 JSON', en: 'print one line of JSON a rule' },
	severity: { 'zh-CN': '程度', en: 'Severity' },
	why: { 'zh-CN': '意义', en: 'Why' },
	formula: { 'zh-CN': '公式', en: 'Formula' },
	limit: { 'zh-CN': '阈值', en: 'Limit' },
	doubts: { 'zh-CN': '误报情形', en: 'May be wrong' },
	basis: { 'zh-CN': '依据', en: 'Source' },
	read: { 'zh-CN': '', en: '' },
	field: {
		'zh-CN': '（据业内通行做法，未核对原文）',
		en: ' (knowledge of the field; the text was not at hand)'
	}
} as const satisfies Record<string, Text>;
