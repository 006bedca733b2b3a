import { localReview } from '#audit/basis.ts';
import type { Offence, Rule, Subject } from '#audit/rule.ts';
import type { Passage, Sentence } from '#audit/sentences.ts';
import type { Text } from '#model/text.ts';

/** What a unit calls itself by the end of its name; 我部门 and 我院落 are no such words. */
const self = /我(局(?!长)|部(?!门|分|队|委|落)|校|院(?!落)|镇|乡(?!镇|村|亲|里|土))/g;

/** Governing words of another level: 区委区政府 in a county, 县委县政府 in a district. */
const government = /(?<![县市治])(区委[、,]?区政府|县委[、,]?县政府)/g;

/** A duty over a whole division: 负责、统筹协调全市…; a rank within it (全市前五) is none. */
const duty =
	/(?:负责|统筹|协调|指导|管理|组织|推进|承担|监督)[^,。;、全]{0,8}全(市|区|县)(?!前|率先|排名|第|最|各|范围内?排|统一)/g;

const wholeSpending = /(?:针对|对照|根据|按照|围绕)[^,。;《》]{0,6}整体支出绩效(?:目标|指标)/g;

export default {
	id: 'template-residue',
	code: 'R23',
	severity: 'low',
	title: {
		pass: { 'zh-CN': '没有他处模板的痕迹', en: 'Nothing is left of another unit’s text' },
		fail: { 'zh-CN': '留有他处模板的痕迹', en: 'Words are left of another unit’s text' }
	},
	why: {
		'zh-CN': '单位自称、层级与本单位不符，说明文字是套用的，其中的数字也可能是别处的。',
		en: 'A unit that calls itself by another’s name copied its text, and perhaps its figures.'
	},
	basis: [localReview],
	formula: {
		'zh-CN':
			'“我局、我部、我校、我院、我镇、我乡”与单位名称（含项目名称、标题）不符；县、旗的报告写“区委区政府”，区的报告写“县委县政府”；职责句写“负责、统筹……全市（全区、全县）”而层级不符；项目报告写“针对……整体支出绩效目标”。单位、地区不明的不判断。',
		en: '“Our bureau, department, school, court or hospital, town” where the unit’s name (or title or project) has no such word; a district’s party committee and government in a county’s report, or the reverse; duties over a whole city, district or county of another level; goals of a whole unit in a project’s report. Silent where unit or region is unknown.'
	},
	doubts: {
		'zh-CN': '下属单位沿用主管局的自称、撤县设区前后会误报。',
		en: 'A subordinate unit that speaks as its bureau, or a county that became a district, trips it.'
	},

	check: (subject) => [
		...once(otherName(subject), {
			'zh-CN': '单位自称与名称不符',
			en: 'the unit calls itself by another name'
		}),
		...once(otherLevel(subject), {
			'zh-CN': '层级与本地不符',
			en: 'the level is not that of the place'
		}),
		...once(otherKind(subject), {
			'zh-CN': '项目报告中出现整体支出绩效目标',
			en: 'goals of a whole unit in a project’s report'
		})
	]
} satisfies Rule;

function otherName({ report: { identity }, sentences }: Subject): Passage[] {
	const { unit, unit_as_written, title, project_name } = identity;
	const name = [unit, unit_as_written, title, project_name].join();
	if (!unit) return [];
	return sentences
		.matching(self)
		.filter(({ match }) => !isNamed(name, match[1] ?? '') && !isQuoted(match, match.index));
}

const isNamed = (name: string, word: string) =>
	word === '校' ? /校|小学|中学|高中|幼儿园|学院|大学/.test(name) : name.includes(word);

function otherLevel({ report: { identity }, sentences }: Subject): Passage[] {
	const { region_name, level } = identity;
	if (!region_name || (level !== 'county' && level !== 'township')) return [];
	const own = /[县旗]$/.test(region_name) ? '县' : (/[区市]$/.exec(region_name)?.[0] ?? '');
	const foreign = ({ match }: Passage) => {
		const word = match[1] ?? '';
		if (own === '县') return !word.startsWith('县');
		return own === '区' ? !word.startsWith('区') : own === '市' && word.startsWith('区委');
	};
	const duties = sentences
		.matching(duty)
		.filter(({ sentence }) => isDuty(sentence) && own !== '市');
	return [...sentences.matching(government), ...duties].filter(foreign);
}

const isDuty = ({ section }: Sentence) => section?.canonical === 'overview';

function otherKind({ report: { identity }, sentences }: Subject): Passage[] {
	return identity.kind === 'project' ? sentences.matching(wholeSpending) : [];
}

const isQuoted = ({ input }: RegExpExecArray, at: number) =>
	/“[^”\n]{0,40}$/.test(input.slice(Math.max(0, at - 42), at));

function once([first, ...more]: readonly Passage[], what: Text): Offence[] {
	if (!first) return [];
	const words = [...new Set([first, ...more].map(({ match }) => match[0]))];
	return [
		{
			severity: 'low',
			message: {
				'zh-CN': `${what['zh-CN']}：“${words.join('”“')}”。`,
				en: `Here ${what.en}: “${words.join('”, “')}”.`
			},
			evidence: [first, ...more],
			parameters: { words: words.join('、'), count: 1 + more.length }
		}
	];
}
