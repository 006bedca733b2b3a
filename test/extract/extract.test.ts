import { expect, test } from 'vitest';
import { extract } from '#extract/extract.ts';
import { reference } from '../reference.ts';
import { documentOf } from './document.ts';

const several = `2023年度宁县水务局项目支出绩效自评报告
一、项目概况
纳入自评的项目共2个，分别为河道清淤、水文监测。2个项目全年预算合计200万元，实际支出合计190万元，总体执行率95%。
二、各项目自评情况
（一）河道清淤项目
1.资金情况。全年预算120万元，实际支出118万元，执行率98.33%。
2.自评结论。该项目自评得99.4分，等级为优。
（二）水文监测项目
1.资金情况。全年预算80万元，实际支出72万元，执行率90%。
2.自评结论。该项目自评得88.2分，等级为良。
三、综合评价
2个项目平均得分93.8分。
四、存在的问题
进度偏慢。`;

test('in a report of several projects each section states the figures and the score of its project', () => {
	const { facts, self_scores } = extract(documentOf(several), reference);
	expect(
		facts.flatMap(({ measure, scope, as_written }) =>
			measure.endsWith('execution_rate_reported') ? `${scope} ${as_written}` : []
		)
	).toEqual(['unit 95%', '河道清淤 98.33%', '水文监测 90%']);
	expect(self_scores.map(({ value }) => value)).toEqual([93.8]);
});
