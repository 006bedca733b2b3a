/** How the field shortens a unit's name, the longest first. */
const abbreviations = [
	['网络安全和信息化委员会办公室', '网信办'],
	['互联网信息办公室', '网信办'],
	['机构编制委员会办公室', '编办'],
	['人民政府办公室', '政府办'],
	['委员会办公室', '委办'],
	['发展和改革', '发改'],
	['卫生健康', '卫健'],
	['人力资源和社会保障', '人社'],
	['住房和城乡建设', '住建'],
	['文化和旅游', '文旅'],
	['市场监督管理', '市监'],
	['国有资产监督管理', '国资'],
	['委员会', '委'],
	['办公室', '办'],
	['人民政府', '政府']
] as const;

/** A unit's name as people say it: 中共临湘市委网络安全和信息化委员会办公室 is 临湘市委网信办. */
export function shortName(name: string): string {
	const short = abbreviations.reduce(
		(text, [long, abbreviation]) => text.replace(long, abbreviation),
		name.replace(/^中国共产党|^中共/, '')
	);
	return short || name;
}
