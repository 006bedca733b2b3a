import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { frameCode } from '#ui/export/embedding.ts';

test('the code of a frame is one element, whatever the title says', () => {
	const title = '谁“花”得出去？" onload="alert(1)" & <b>';
	const code = frameCode(title, 'https://example.org/embed/all/x/?a=1&b=2', 300);
	const found = parseDocument(code);
	expect(found.children).toHaveLength(1);
	expect(DomUtils.getElementsByTagName('iframe', found).map(({ attribs }) => attribs)).toEqual([
		{
			src: 'https://example.org/embed/all/x/?a=1&b=2',
			title,
			width: '100%',
			height: '480',
			style: 'border:0',
			loading: 'lazy'
		}
	]);
});
