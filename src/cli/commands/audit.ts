import { Option } from 'commander';
import { comparedLines, titleOf } from '#cli/auditing.ts';
import { command } from '#cli/command.ts';
import { wordsOf } from '#cli/failure.ts';
import { filesBelow, reading } from '#cli/files.ts';
import { inWorkers } from '#cli/pool.ts';
import type { Printed } from '#cli/printing.ts';
import { reference } from '#cli/reference.ts';
import type { Shell } from '#cli/shell.ts';
import type { Weighed } from '#cli/workers/audit.ts';
import type { Wanted } from '#cli/workers/extract.ts';
import { severities, severityNames, type Severity } from '#model/finding.ts';
import type { Text } from '#model/text.ts';
import { compare } from '#pipeline.ts';

const worker = new URL('../workers/audit.ts', import.meta.url);

type Options = Readonly<{ json?: boolean; failOn?: Severity }>;

/** `jijian audit PATH…`: what the rules find in reports; with `--fail-on` the command fails when something is that grave. */
export const audit = (shell: Shell) =>
	command('audit', about, shell.locale)
		.argument('<path...>', words.paths[shell.locale])
		.option('--json', words.json[shell.locale])
		.addOption(new Option('--fail-on <severity>', words.failOn[shell.locale]).choices(severities))
		.action(async (paths: string[], { json = false, failOn }: Options) => {
			const data: Wanted = { json, locale: shell.locale };
			const files = await filesBelow(paths, shell);
			const reports: Weighed[] = [];
			let done = 0;
			for await (const { file, results, failure } of inWorkers<Printed<Weighed>>(worker, files, {
				data
			})) {
				for (const { name, text, complaints, more } of results) {
					for (const complaint of complaints) shell.complain(complaint, name);
					if (text) await shell.print(text);
					if (more) reports.push(more);
				}
				if (failure) shell.complain(failure, file);
				shell.progress(reading, ++done, files.length);
			}
			const all = await together(reports, json, shell);
			shell.say(summary(all));
			if (failOn) gate(all, failOn, shell);
		});

/** Prints what only all reports together show, and gives the severities of every report with it. */
async function together(
	reports: readonly Weighed[],
	json: boolean,
	{ locale, print, complain }: Shell
): Promise<(readonly Severity[])[]> {
	const { thresholds } = await reference();
	const filed = reports.flatMap((report) => report.filed ?? []);
	const { findings, broken } = compare(filed, thresholds);
	for (const { rule, error } of broken) complain(wordsOf(error), rule);
	for (const [file, own] of findings) {
		const told = own.map(({ rule, severity, message, parameters }) => ({
			rule,
			title: titleOf(rule)[locale],
			severity,
			message: message[locale],
			parameters
		}));
		if (json) await print(`${JSON.stringify({ file, compared: told })}\n`);
		else await print(comparedLines(file, own, locale));
	}
	return reports.map(({ severities, filed }) => [
		...severities,
		...(findings.get(filed?.report_id ?? '') ?? []).map(({ severity }) => severity)
	]);
}

/** Fails where a report has a finding at least as grave as what was asked for. */
function gate(reports: readonly (readonly Severity[])[], failOn: Severity, shell: Shell) {
	const grave = severities.slice(0, severities.indexOf(failOn) + 1);
	const failing = reports.filter((found) => found.some((one) => grave.includes(one))).length;
	if (failing > 0) shell.complain(refused(failing, severityNames[failOn]));
}

function summary(reports: readonly (readonly Severity[])[]): Text {
	const counts = severities.map((severity) => ({
		name: severityNames[severity],
		count: reports.flat().filter((one) => one === severity).length
	}));
	const clean = reports.filter((found) => found.length === 0).length;
	return {
		'zh-CN': `报告 ${reports.length} 份，其中 ${clean} 份没有查出问题；查出问题：${counts.map(({ name, count }) => `${name['zh-CN']} ${count}`).join('，')}`,
		en: `${reports.length} reports, ${clean} of them without a finding; findings: ${counts.map(({ name, count }) => `${name.en.toLowerCase()} ${count}`).join(', ')}`
	};
}

const refused = (reports: number, severity: Text): Text => ({
	'zh-CN': `${reports} 份报告有“${severity['zh-CN']}”或更重的问题，未通过；请按上面所列逐条核对`,
	en: `${reports} reports have findings of severity ${severity.en.toLowerCase()} or above and do not pass; check those listed above`
});

const about = {
	'zh-CN':
		'按规则核对报告，列出查出的问题和所在的句子；可用 --fail-on 设门槛，达到即以退出码 1 结束。所引的是未遮盖的原句，只供内部使用',
	en: 'check reports by the rules and print the findings with their sentences; --fail-on makes a gate of it: exit code 1 where something is that grave. Sentences are quoted as they are, nothing masked: for internal use'
};

const words = {
	paths: { 'zh-CN': '报告文件或文件夹', en: 'report files or folders' },
	json: { 'zh-CN': '每份报告输出一行 JSON', en: 'print one line of JSON a report' },
	failOn: {
		'zh-CN':
			'有这一程度或更重的问题时，退出码为 1：high（高）、medium（中）、low（低）、info（提示）',
		en: 'exit with 1 when a finding is at least this grave: high, medium, low or info'
	}
};
