import { openGovernment, personalInformation } from '#audit/basis.ts';
import type { Offence, Rule } from '#audit/rule.ts';
import { peopleIn } from '#model/people.ts';
import { personalNames, personalNumbersIn, type PersonalNumber } from '#model/personal.ts';
import type { Span } from '#model/document.ts';
import type { Text } from '#model/text.ts';

type Kind = PersonalNumber['kind'] | 'name';

/** A personal datum, as it may be shown. */
type Datum = Span & Readonly<{ kind: Kind; shown: string }>;

const kinds: Record<Kind, Text> = {
	...personalNames,
	name: { 'zh-CN': '经办人员姓名', en: 'name of staff' }
};

const graveKinds: ReadonlySet<Kind> = new Set(['identity', 'mobile', 'account']);

/** So many are shown of each kind. */
const shownEach = 3;

export default {
	id: 'personal-data',
	code: 'R36',
	severity: 'high',
	lighter: {
		'zh-CN': '只有姓名、座机或邮箱的为低',
		en: 'low for names, landlines and e-mail addresses alone'
	},
	title: {
		pass: { 'zh-CN': '未公开个人信息', en: 'No personal data are published' },
		fail: { 'zh-CN': '含有个人信息', en: 'Personal data are published' }
	},
	why: {
		'zh-CN': '自评报告要向社会公开，手机号、身份证号一经公开就收不回来。',
		en: 'These reports are public, and a mobile or identity number once published cannot be taken back.'
	},
	basis: [openGovernment, personalInformation],
	formula: {
		'zh-CN':
			'身份证号按 GB 11643 校验位识别，手机号为1开头的11位数字（金额、编码除外），电话须在“电话”等字样之后或带区号，姓名须在联系人、填报人、评价人员、签字等栏。银行账号须在“账号”等字样之后或附近。有手机号、身份证号或银行账号的为高。说明中只显示遮盖后的内容，公开页面上的原文也已遮盖。',
		en: 'Identity numbers by the check digit of GB 11643; mobiles are eleven digits from 1 (no money, no codes); telephones follow such a label or have an area code; names stand in contact, author or signature cells. bank accounts after or near such a word. High with a mobile, an identity number or an account. What is shown here is masked, as are all published texts.'
	},
	doubts: {
		'zh-CN': '单位公开的值班电话、按职责公示的领导姓名会误报；这类信息可以公开。',
		en: 'Office numbers and names of leaders published as duty information trip it: those may be public.'
	},

	check: ({ text, blocks }) => {
		const data = [...numbersIn(text), ...namesIn(text, blocks)];
		return data.length === 0 ? [] : [offence(data)];
	}
} satisfies Rule;

const numbersIn = (text: string): Datum[] =>
	personalNumbersIn(text).map(({ starred, ...number }) => ({ ...number, shown: starred }));

/** Each person once for each place; a name that is already masked names nobody. */
const namesIn = (text: string, blocks: Parameters<typeof peopleIn>[0]['blocks']): Datum[] =>
	peopleIn({ text, blocks }).map(({ starred, start, end }) => ({
		kind: 'name',
		shown: starred,
		start,
		end
	}));

function offence(data: readonly Datum[]): Offence {
	const grave = data.some(({ kind }) => graveKinds.has(kind));
	const byKind = Map.groupBy(data, ({ kind }) => kind);
	const found = (Object.keys(kinds) as Kind[]).flatMap((kind) => {
		const shown = [...new Set(byKind.get(kind)?.map((one) => one.shown))];
		return shown.length === 0 ? [] : [{ kind, shown }];
	});

	return {
		severity: grave ? 'high' : 'low',
		message: {
			'zh-CN': `报告中有${found.map(({ kind, shown }) => `${kinds[kind]['zh-CN']}${shown.length}个（${shown.slice(0, shownEach).join('、')}${shown.length > shownEach ? '等' : ''}）`).join('，')}，公开前应当遮盖。`,
			en: `The report has ${found.map(({ kind, shown }) => `${shown.length} × ${kinds[kind].en} (${shown.slice(0, shownEach).join(', ')}${shown.length > shownEach ? ' …' : ''})`).join(', ')}: to be masked before it is published.`
		},
		evidence: data,
		parameters: Object.fromEntries(found.map(({ kind, shown }) => [kind, shown.length]))
	};
}
