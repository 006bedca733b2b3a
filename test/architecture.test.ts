import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Who may import whom. The stages share nothing but the model; only the edges know them all. */
const may: Record<string, readonly string[]> = {
	model: [],
	read: ['model'],
	extract: ['model'],
	audit: ['model'],
	table: ['model'],
	query: ['model'],
	chart: ['model', 'query'],
	ui: ['model', 'query', 'chart'],
	'pipeline.ts': ['model', 'read', 'extract', 'audit', 'table'],
	cli: ['model', 'query', 'table', 'pipeline.ts'],
	routes: ['model', 'read', 'extract', 'audit', 'table', 'query', 'chart', 'ui', 'pipeline.ts'],
	'hooks.server.ts': [],
	params: []
};

/** Platforms, and the only files that may lean on them. */
const platform: Record<string, RegExp> = {
	'node:': /^(cli|routes)\/|\.server\.ts$/,
	'$app/': /^(ui|routes)\//,
	svelte: /^(ui|routes|params)\//
};

const files = globSync('**/*.{ts,svelte}', { cwd: 'src' }).map((file) =>
	file.replaceAll('\\', '/')
);

test.each(files)('%s keeps to its stage', (file) => {
	const stage = file.split('/')[0] ?? '';
	const allowed = may[stage];
	expect(allowed, `src/${stage} has no place in the architecture`).toBeDefined();

	for (const [, name = ''] of readFileSync(`src/${file}`, 'utf8').matchAll(
		/(?:from|import)\s*\(?\s*'([^']+)'/g
	)) {
		if (stage !== 'routes')
			expect(name, 'to leave a stage, import it by name').not.toMatch(/^\.\.\//);

		if (name.startsWith('#')) {
			expect([stage, ...(allowed ?? [])]).toContain(name.slice(1).split('/')[0]);
		}

		for (const [prefix, where] of Object.entries(platform)) {
			if (name.startsWith(prefix)) expect(file, `imports ${name}`).toMatch(where);
		}
	}
});
