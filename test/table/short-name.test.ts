import { expect, test } from 'vitest';
import { shortName } from '#table/short-name.ts';

test.each([
	['中共临湘市委网络安全和信息化委员会办公室', '临湘市委网信办'],
	['乐亭县互联网信息办公室', '乐亭县网信办'],
	['宁县卫生健康委员会', '宁县卫健委'],
	['岳阳市人民政府办公室', '岳阳市政府办'],
	['中共宁县县委机构编制委员会办公室', '宁县县委编办'],
	['宁县财政局', '宁县财政局'],
	['中共', '中共']
])('%s is called %s', (name, short) => {
	expect(shortName(name)).toBe(short);
});
