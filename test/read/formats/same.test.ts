import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extract } from '#extract/extract.ts';
import { read } from '#read/read.ts';
import type { Form } from '../../extract/form.ts';
import { reference } from '../../reference.ts';
import { told } from '../told.ts';
import { blocksOf, type Blocks } from '../writers/blocks.ts';
import { docx } from '../writers/docx.ts';
import { html } from '../writers/html.ts';
import { pdf } from '../writers/pdf.ts';
import { text } from '../writers/text.ts';
import { xlsx } from '../writers/xlsx.ts';
import project from '../written/project.ts';
import whole from '../written/whole.ts';

const bytes = (words: string) => new TextEncoder().encode(words);

/** The ways in which tests can write a report. */
const written: Record<string, (blocks: Blocks) => Uint8Array> = {
	docx,
	xlsx,
	pdf,
	html: (blocks) => bytes(html(blocks))
};

const saidBy = async (name: string, bytes: Uint8Array) => told(await read({ name, bytes }));

describe.each(Object.entries({ whole, project }))('the same %s report', (name, blocks) => {
	const asText = () => saidBy('报告.txt', bytes(text(blocks)));

	test('as plain text states its figures at all', async () => {
		const document = await read({ name: '报告.txt', bytes: bytes(text(blocks)) });
		const { facts, indicators, identity } = extract(document, reference);
		expect(identity.region_code).not.toBeNull();
		expect(facts.length).toBeGreaterThan(4);
		expect(indicators.length).toBeGreaterThan(4);
	});

	test.each(Object.entries(written))('says the same as .%s', async (ending, write) => {
		expect(await saidBy(`报告.${ending}`, write(blocks))).toEqual(await asText());
	});

	test.each(globSync(`test/read/fixtures/${name}.*`))('says the same as %s', async (file) => {
		expect(await saidBy(file, new Uint8Array(readFileSync(file)))).toEqual(await asText());
	});
});

const forms = globSync('test/extract/forms/*-*.ts').map((file) => basename(file, '.ts'));

describe.each(forms)('the form %s', async (name) => {
	const { default: form } = (await import(`../../extract/forms/${name}.ts`)) as { default: Form };

	test.each(Object.entries(written))('says the same as .%s and as .docx', async (ending, write) => {
		const said = await saidBy('表.docx', docx(form.blocks));
		expect(await saidBy(`表.${ending}`, write(form.blocks))).toEqual(said);
	});
});

describe.each(globSync('test/golden/reports/*.txt'))('%s', (file) => {
	test('says the same as .pdf and as .docx', async () => {
		const blocks = blocksOf(await read({ name: file, bytes: new Uint8Array(readFileSync(file)) }));
		expect(await saidBy('报告.pdf', pdf(blocks))).toEqual(await saidBy('报告.docx', docx(blocks)));
	});
});
