import { expect, test } from 'vitest';
import { gazetteer } from '#extract/identity/gazetteer.ts';
import { unitTypeOf } from '#extract/identity/unit.ts';
import { reference } from '../../reference.ts';

const places = gazetteer(reference);

/** Names whose words belong to two types, and one for each large family. */
const types: readonly (readonly [string, string])[] = [
	['中共嘉禾县委网络安全和信息化委员会办公室', '网信办'],
	['嘉禾县互联网信息研究中心', '网信(事业单位)'],
	['嘉禾县人民政府办公室', '政府办/党委办'],
	['中共嘉禾县委办公室', '政府办/党委办'],
	['嘉禾县民政局', '民政'],
	['嘉禾县财政局', '财政'],
	['嘉禾县塘村镇财政所', '财政'],
	['嘉禾县塘村镇人民政府', '乡镇(街道)'],
	['嘉禾县学院路街道办事处', '乡镇(街道)'],
	['嘉禾县塘村镇中心小学', '学校'],
	['嘉禾县塘村镇中心卫生院', '医院/卫生院'],
	['嘉禾县环境卫生服务中心', '城管'],
	['省农业科学院', '科研院所'],
	['中共嘉禾县委党校', '党校'],
	['嘉禾县发展和改革局', '发改'],
	['嘉禾县科学技术协会', '科协'],
	['嘉禾县科学技术局', '科技'],
	['嘉禾县文学艺术界联合会', '其他群团'],
	['嘉禾县自来水公司', '国企'],
	['嘉禾县信访局', '信访'],
	['资兴市政务服务中心', '审批/政务'],
	['政协资兴市委员会', '政协'],
	['嘉禾县某某事务中心', '事业中心']
];

test.each(types)('%s is of the type %s', (name, type) => {
	expect(unitTypeOf([name], reference.unitTypes, places)).toBe(type);
});

test('a name without a word of any type has none', () => {
	expect(unitTypeOf(['嘉禾'], reference.unitTypes, places)).toBeNull();
});
