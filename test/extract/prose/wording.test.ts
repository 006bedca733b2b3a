import { expect, test } from 'vitest';
import { said } from './said.ts';

test.for(['余款27.5万元为质保金，结转下年支付。', '尚余27.5万元。'])(
	'what is left over is the surplus: %s',
	(text) => {
		expect(said(text)).toEqual(['surplus_year=275000']);
	}
);
