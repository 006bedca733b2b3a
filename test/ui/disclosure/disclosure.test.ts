import { expect, test } from 'vitest';
import { allBases, anchorOf, cited, correctionAddress } from '#ui/disclosure/disclosure.ts';
import { anchors } from '#ui/marked.ts';
import { webAddress } from '#ui/source.ts';

test('only what is an address in the web becomes a link', () => {
	expect(webAddress('https://www.example.gov.cn/a?b=1')).toBe('https://www.example.gov.cn/a?b=1');
	expect(webAddress('HTTP://www.example.gov.cn/')).toBe('HTTP://www.example.gov.cn/');
	for (const source of [
		'javascript:alert(1)',
		'data:text/html,x',
		'ftp://example.org/',
		'//example.org',
		'https://',
		'某县水利局公开，网址不详',
		'见 https://example.org',
		'',
		null
	])
		expect(webAddress(source), String(source)).toBeUndefined();
});

test('a mistake is told by mail with its subject, or else on the bureau’s page', () => {
	const subject = '更正：2023年度报告 & 附件';
	const mail = correctionAddress({ mail: 'a@example.org', url: 'https://example.org/' }, subject);
	expect(mail).toMatch(/^mailto:a@example\.org\?subject=/);
	expect(new URL(mail ?? '').searchParams.get('subject')).toBe(subject);
	expect(correctionAddress({ url: 'https://example.org/fix' }, subject)).toBe(
		'https://example.org/fix'
	);
	expect(correctionAddress({ url: 'javascript:alert(1)' }, subject)).toBeUndefined();
});

test('a law is cited by its name and article', () => {
	expect(cited('《预算法》（2018年）第十四条：部门预算、决算公开')).toBe(
		'《预算法》（2018年）第十四条'
	);
	expect(cited('Budget Law (2018), art. 14: budgets are public')).toBe(
		'Budget Law (2018), art. 14'
	);
	expect(new Set(allBases).size).toBe(allBases.length);
});

test('a passage leads to the mark that the report’s page has for it', () => {
	expect(anchorOf({ of: 'fact', at: 7 })).toBe(anchors.fact(7));
	expect(anchorOf({ of: 'problem', at: 130 })).toBe(anchors.problem(130));
	expect(anchorOf({ of: 'score', at: 2 })).toBe(anchors.score(2));
});
