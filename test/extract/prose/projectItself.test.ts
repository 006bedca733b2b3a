import { expect, test } from 'vitest';
import { isProjectItself } from '#extract/prose/projectItself.ts';

test.for([
	['护林“网格化”经费', '县级护林“网格化”补助经费项目'],
	['2023年度农村书屋更新资金', '农村书屋设施更新专项资金'],
	['河道清淤', '河道清淤项目'],
	['河道清淤项目资金', '河道清淤项目']
] as const)('%s is %s, shortened', ([name, project]) => {
	expect(isProjectItself(name, project)).toBe(true);
});

test.for([
	['补助经费', '县级护林网格化补助项目'],
	['护林维护资金', '县级护林网格化及林区道路维护项目'],
	['林区道路维护经费', '县级护林网格化补助项目'],
	['更新书屋农村设施资金', '农村书屋设施更新专项资金']
] as const)('%s is another thing than %s', ([name, project]) => {
	expect(isProjectItself(name, project)).toBe(false);
});
