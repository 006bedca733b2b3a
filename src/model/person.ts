/** The surnames that nearly everyone bears; those that more often begin a common word of reports (单、时、都、和、于…) are left out. */
const single =
	'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董袁潘蔡蒋余杜叶程魏苏吕丁任沈姚卢姜崔钟谭陆汪范石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳穆农司卓古吉缪简车连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂佟应臧闵苟邬边卞姬师仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻厉伊仝区郜海阚花强帅屠豆朴盖练廉禹井祖漆巴丰卿狄平索宣晋雒容敬来扈晁都芮普阙浦戈伏鹿薄邸雍辜阿乌母裘亓修邰赫杭况那';

const compound = /^(?:欧阳|上官|司马|诸葛|司徒|皇甫|尉迟|东方|慕容|令狐|夏侯|公孙|端木|长孙|宇文)/;

const surnames = new Set(single);

/** Words of forms that begin like a surname and name nobody. */
const words = new Set(
	'金额 万元 任务 方式 方案 方法 成员 成本 成果 成效 程序 程度 项目 年度 单位 电话 日期 时间 时效 安排 安全 高级 平均 计划 国家 江苏 江西 海南 云南 河南 湖南 文件 文化 文字 明细 明确 关于 关键 简介 简述 相关 应用 应急 管理 管护 商品 任职 国有 华北 向上 解决 计算 支出 支付 强化 满意 全部 原因 平台 商务 卫生 南部 成立 纪委 纪检 党组 党委 党员 房产 车辆 车间 查看 燕山 施工 温度 毕业 严格 国库 国资 农业 农村 农民 江河 章程 连续 路线 解放 边界 权重 修订 修缮 宣传 闻讯 练习 容量 普通 初级 敬请 商定 路灯 部门'.split(
		' '
	)
);

/** Whether a word, spaces inside it not counted, has the form of a personal name: a surname and one or two (in a signature up to three) more characters. */
export function isName(word: string): boolean {
	const name = word.replaceAll(/\s/g, '');
	if (!/^\p{Script=Han}{2,4}$/u.test(name) || words.has(name.slice(0, 2))) return false;
	return compound.test(name) ? name.length > 2 : name.length < 4 && surnames.has(name.charAt(0));
}

/** A name as it may be published: the surname, then as many stars as there were characters; spaces stay. */
export function starred(name: string): string {
	const kept = compound.test(name.replaceAll(/\s/g, '')) ? 2 : 1;
	let seen = 0;
	return name.replaceAll(/\S/gu, (character) =>
		seen++ < kept ? character : '*'.repeat(character.length)
	);
}

/** Who did something, as it may be published: a person is masked, an office is named. */
export const nameless = (who: string): string => (isName(who) ? starred(who) : who);
