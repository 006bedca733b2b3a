import { expect, test } from 'vitest';
import { webAddress } from '#ui/source.ts';

test.each(['https://example.org/a?b=c#d', 'http://10.1.2.3:8080/公开/', 'HTTPS://EXAMPLE.ORG'])(
	'%s is an address in the web',
	(source) => {
		expect(webAddress(source)).toBe(source);
	}
);

test.each([
	'javascript:alert(1)',
	' javascript:alert(1)//https://example.org',
	'java\nscript:alert(1)',
	'data:text/html,<script>alert(1)</script>',
	'vbscript:x',
	'file:///etc/passwd',
	'//example.org/x',
	'ftp://example.org/',
	'https://',
	'http://[half',
	'县人民政府网站',
	'',
	null
])('%j leads nowhere', (source) => {
	expect(webAddress(source)).toBeUndefined();
});
