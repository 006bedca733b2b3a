import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problems } from '#extract/problems/problems.ts';
import { sections } from '#extract/sections/sections.ts';
import { problemClassIds, problemClasses } from '#model/problems.ts';
import { documentOf } from '../document.ts';
import { growth, LINEAR } from '../../growth.ts';

/** What a document states: kind, classes (− for none) and sentence, one line each. */
function stated(text: string): string[] {
	const document = documentOf(text);
	const found = problems(document, sections(document));
	const byPlace = Map.groupBy(found, ({ start, end, kind }) => `${start} ${end} ${kind}`);
	return [...byPlace.values()].map((same) => {
		const [{ kind, start, end }] = same as [(typeof same)[number]];
		return `${kind} ${same.map(({ class: of }) => of ?? '−').join('+')} ${text.slice(start, end)}`;
	});
}

const of = (heading: string, body: string) =>
	`一、单位概况\n本单位负责河道管理。\n二、${heading}\n${body}`;
const classesOf = (heading: string) => (sentence: string) =>
	stated(of(heading, sentence)).map((line) => line.split(' ').slice(0, 2).join(' '));
const problem = classesOf('存在的问题');
const measure = classesOf('改进措施');

const examples: Readonly<Record<string, { problem: string[]; measure: string[] }>> = {
	P01: {
		problem: [
			'部门预算编制得不够精细。',
			'年初预算与实际需求之间有较大出入。',
			'对全年工作考虑不周，前瞻性不强。',
			'编报预算时缺乏预见性。',
			'防汛值守费用未纳入年初预算。'
		],
		measure: [
			'把项目支出逐项细化到预算科目。',
			'推行零基预算。',
			'科学编制下年度部门预算。',
			'编实编细预算。',
			'提高预算编制的准确性。'
		]
	},
	P02: {
		problem: [
			'预算执行进度偏慢。',
			'河道养护资金支出滞后。',
			'近四成的款项集中在第四季度支付。',
			'两个项目的执行率不高。',
			'年末存在突击花钱的现象。',
			'质保金尚未支付，尾款没有及时支付。'
		],
		measure: ['加快支出进度。', '每季度末按季通报执行情况。', '按照序时要求安排用款。']
	},
	P03: {
		problem: [
			'绩效目标设定得不够全面。',
			'个别指标没有量化。',
			'共性指标多，个性化不足。',
			'产出指标的目标值偏低。',
			'社会效益难以量化。'
		],
		measure: ['建立本行业绩效指标库。', '合理调高目标值。', '完善个性化绩效指标。']
	},
	P04: {
		problem: [
			'省级补助资金到位较晚。',
			'配套经费拨付不及时。',
			'专项资金12月才下达。',
			'县级配套资金未能足额到位。'
		],
		measure: ['主动对接财政部门。', '督促上级资金尽早到位。', '协调有关股室及时拨付。']
	},
	P05: {
		problem: [
			'年中追加较多。',
			'全年预算调整幅度偏大。',
			'预算约束力不强。',
			'个别股室随意调剂科目。',
			'存在无预算、超预算支出的情况。'
		],
		measure: ['从严控制预算追加。', '做好项目储备。', '硬化预算约束。']
	},
	P06: {
		problem: [
			'绩效管理缺少专职岗位。',
			'财务人员身兼数职。',
			'经办同志对业务不够熟悉。',
			'专业人才匮乏。',
			'股室报账员更换频繁。',
			'经办人员对政策掌握不透。'
		],
		measure: ['每年举办两期业务培训。', '引进水利专业人才。', '明确专人负责填报。']
	},
	P07: {
		problem: [
			'财务制度不够健全。',
			'内部控制有待加强。',
			'已有规定的执行力不够。',
			'尚未出台资金管理办法。',
			'日常监督不到位。',
			'绩效管理工作有待进一步加强。'
		],
		measure: ['修订差旅费管理办法。', '健全内控体系。', '加强财务管理。']
	},
	P08: {
		problem: [
			'前期论证不充分。',
			'泵站改造推迟验收。',
			'护岸工程进度滞后。',
			'建成设施的管护跟不上。',
			'施工延期。'
		].map((text) => text.replace('跟不上', '不到位').replace('施工延期', '未能按期完工')),
		measure: ['对工程实行全流程监管。', '倒排工期。', '落实管护队伍和管护标准。']
	},
	P09: {
		problem: [
			'佐证材料比较分散。',
			'档案归档不及时。',
			'验收资料不完整。',
			'缺少满意度调查的佐证。'
		],
		measure: ['建立绩效台账。', '及时归集验收资料。', '做好资料整理。']
	},
	P10: {
		problem: [
			'少数同志绩效意识不强。',
			'对绩效工作重视不够。',
			'存在重支出、轻绩效的现象。',
			'股室对自评认识不深。',
			'自评走过场。'
		],
		measure: ['加大政策宣传。', '把任务落实到岗、责任到人。', '牢固树立绩效理念。']
	},
	P11: {
		problem: [
			'设备采购程序较慢。',
			'监理服务两次流标。',
			'部分房屋长期闲置。',
			'固定资产账实不符。'
		],
		measure: ['加快办理政府采购手续。', '盘活闲置房产。', '定期开展资产清查。']
	},
	P12: {
		problem: ['受疫情影响，汇演取消。', '汛期来得早。', '砂石价格上涨明显。', '上级政策调整。'],
		measure: ['制定应急预案。', '错峰安排施工。', '避开汛期开工建设。']
	},
	P13: {
		problem: [
			'自评结果应用不够。',
			'评价结果运用不充分。',
			'评价得分未与预算安排挂钩。',
			'绩效信息公开不及时。'
		],
		measure: ['把自评结果与预算挂钩。', '自评结果在门户网站公开。', '建立奖优罚劣的办法。']
	}
};

describe.each(Object.entries(examples))('%s', (id, { problem: problems, measure: measures }) => {
	test.each(problems)('is the problem of: %s', (sentence) => {
		for (const found of problem(sentence)) expect(found).toMatch(new RegExp(`^problem .*${id}`));
		expect(problem(sentence)).not.toEqual([]);
	});

	test.each(measures)('is the measure of: %s', (sentence) => {
		for (const found of measure(sentence)) expect(found).toMatch(new RegExp(`^measure .*${id}`));
		expect(measure(sentence)).not.toEqual([]);
	});
});

test('every class has examples and a name', () => {
	expect([...Object.keys(examples), 'P00'].toSorted()).toEqual([...problemClassIds].toSorted());
	for (const name of Object.values(problemClasses)) expect(name.en).toMatch(/^[A-Z][a-z]/);
});

describe('near misses', () => {
	test.each([
		['人员经费不足。', 'problem −'],
		['工程建设进度缓慢。', 'problem P08'],
		['培训中心的屋面渗水，尚未修好。', 'problem −'],
		['群众反映排水口有异味，位置比较偏。', 'problem −'],
		['绩效目标未完成，缺口是两处堤段。', 'problem −'],
		['公务用车不够用，下乡不方便。', 'problem −'],
		['部分指标未达到预期。', 'problem −'],
		['两项绩效指标完成情况不理想。', 'problem −'],
		['配套资金拨付进度缓慢。', 'problem P04']
	])('%s', (sentence, due) => {
		expect(problem(sentence)).toEqual([due]);
	});

	test.each([
		'不存在预算执行进度慢的问题。',
		'资金使用中未发现截留、挪用，超范围支出等情况。',
		'绩效意识不断增强，各项制度得到完善。',
		'主要存在以下问题：',
		'自评中发现还有一些问题和不足，主要表现在：',
		'2023年度各项任务完成较好。'
	])('no problem: %s', (sentence) => {
		expect(problem(sentence)).toEqual([]);
	});
});

describe('nothing to tell', () => {
	test.each([
		'无',
		'无。',
		'暂无',
		'暂无问题。',
		'不存在问题。',
		'我局未发现明显问题。',
		'无存在问题'
	])('%s', (said) => expect(problem(said)).toEqual(['problem P00']));

	test('in the heading, and of measures', () => {
		expect(stated('一、概况\n甲。\n二、存在问题：无\n三、改进措施\n无。')).toEqual([
			'problem P00 存在问题:无'.replace(':', '：'),
			'measure P00 无'
		]);
	});

	test('is not what is said after problems: 无其他问题', () => {
		expect(problem('绩效意识不强。无其他问题。')).toEqual(['problem P10']);
	});
});

describe('sentences', () => {
	test('each sentence and item is one, with its own classes, and quotes the text', () => {
		const text = of(
			'存在的主要问题',
			'1.预算编制不够细，年中追加较多。绩效意识不强；\n2.水管站门前道路破损，群众出行不便。'
		);
		expect(stated(text)).toEqual([
			'problem P01+P05 预算编制不够细，年中追加较多',
			'problem P10 绩效意识不强',
			'problem − 水管站门前道路破损，群众出行不便'
		]);
	});

	test('一是 and 二是 part sentences that commas join', () => {
		expect(problem('一是预算执行进度慢，二是绩效指标量化不够。')).toEqual([
			'problem P02',
			'problem P03'
		]);
	});

	test('a problem and what will be done about it are two', () => {
		expect(stated(of('存在问题', '验收资料不完整，下一步将建立台账。'))).toEqual([
			'problem P09 验收资料不完整',
			'measure P09 下一步将建立台账'
		]);
	});

	test('under one heading, measures begin where the text says so and end with the item', () => {
		const text = of(
			'存在问题及改进措施',
			'1.预算执行进度慢。改进措施：加快支付。\n2.采购程序较长。整改措施：提前办理采购。'
		);
		expect(stated(text)).toEqual([
			'problem P02 预算执行进度慢',
			'measure P02 改进措施：加快支付',
			'problem P11 采购程序较长',
			'measure P11 整改措施：提前办理采购'
		]);
	});

	test('under one heading, a resolve is a measure without being called so', () => {
		expect(stated(of('存在问题及改进措施', '内控制度不健全。进一步完善内控制度。'))).toEqual([
			'problem P07 内控制度不健全',
			'measure P07 进一步完善内控制度'
		]);
	});

	test('a half-year that is spoken of is no resolve', () => {
		expect(problem('执行的均衡性不够，上半年支出较少，下半年支出较多。')).toHaveLength(1);
	});

	test('a measure is also of the problem that it is against', () => {
		expect(measure('针对重支出轻绩效的倾向，每月召开一次会议。')).toEqual(['measure P10']);
	});

	test('parts of a section are told of, their headings too where they say what is wrong', () => {
		const text = of(
			'存在问题',
			'（一）预算管理方面\n预算编制不够精细。\n（二）绩效意识不强\n部分股室填报不认真，没有按时报送。'
		);
		expect(stated(text)).toEqual([
			'problem P01 预算编制不够精细',
			'problem P10 绩效意识不强',
			'problem − 部分股室填报不认真，没有按时报送'
		]);
	});

	test('other sections tell of no problem, and a signature is none', () => {
		const text = `${of('绩效实现情况', '预算执行进度慢。')}\n三、存在问题\n绩效意识不强。\n青石县河道管理站\n2024年3月5日`;
		expect(stated(text)).toEqual(['problem P10 绩效意识不强']);
	});

	test('a part of a form is read in its cells', () => {
		const text =
			'|一、基本情况|单位负责河道管理，共有三个站点。|\n|二、存在问题|预算编制不够精细。绩效意识不强。|\n|三、改进措施|加强业务培训，细化预算编制。|';
		expect(stated(text)).toEqual([
			'problem P01 预算编制不够精细',
			'problem P10 绩效意识不强',
			'measure P01+P06 加强业务培训，细化预算编制'
		]);
	});
});

const whole = of(
	'存在问题',
	'1.预算编制不够精细，年中追加较多。\n2.资金到位较晚，支出集中在第四季度。\n三、改进措施\n1.细化预算编制；对接财政部门。\n2.加快支出进度。'
);
const classes = (text: string) => stated(text).map((line) => line.split(' ').slice(0, 2).join(' '));

describe('however it is written', () => {
	test.each([
		['respaced', whole.replace(/([一-龥])(?=[一-龥])/g, '$1 ').replace(/(\d)\./g, '$1 .')],
		[
			'in full-width signs',
			whole
				.replace(/(\d)\./g, '（$1）')
				.replace(/\d/g, (digit) => '０１２３'[Number(digit)] ?? digit)
		],
		['in half-width signs', whole.replace(/，/g, ',').replace(/；/g, ';')]
	])('%s, it says the same', (_, text) => {
		expect(classes(text)).toEqual(classes(whole));
	});

	test('no text breaks it, and every place is in the text', () => {
		const words = fc.constantFrom(
			'不存在',
			'问题',
			'，',
			'。',
			'一是',
			'预算编制',
			'不够',
			'下一步',
			'无',
			'：',
			'\n',
			'1.',
			'|'
		);
		fc.assert(
			fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
				const text = of('存在问题', parts.join(''));
				const document = documentOf(text);
				for (const { start, end } of problems(document, sections(document))) {
					expect(text.slice(start, end).trim()).not.toBe('');
				}
			})
		);
	});

	test('a sentence without an end takes linear time', async () => {
		const work = (size: number) => stated(of('存在问题', '预算不存在编制资金与'.repeat(size)));
		expect(await growth(work, { size: 5_000 })).toBeLessThan(LINEAR);
	});
});
