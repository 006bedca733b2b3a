import { expect, test } from 'vitest';
import { listedProjects } from '#extract/prose/listedProjects.ts';
import { documentOf } from '../document.ts';

test.for([
	[
		'我局纳入自评的项目共3个，分别为河道清淤、堤防加固、水文监测。其中河道清淤已完工。',
		['河道清淤', '堤防加固', '水文监测']
	],
	['2023年安排2个项目：河道清淤项目和水文监测项目。', ['河道清淤项目', '水文监测项目']],
	['本次自评共两个县级项目，包括河道清淤；水文监测。', ['河道清淤', '水文监测']]
] as const)('%s', ([text, names]) => {
	expect(listedProjects(documentOf(text))).toEqual(names);
});

test.for([
	'我局纳入自评的项目共3个，分别为河道清淤、水文监测。',
	'全年实施项目3个，分别为120万元、80万元、30万元。',
	'三个项目自评得分分别为98分、97分、96分。',
	'我局内设3个股室，分别为办公室、水政股、工程股。'
])('%s names no projects', (text) => {
	expect(listedProjects(documentOf(text))).toEqual([]);
});
