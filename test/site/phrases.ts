/** What a reader may look for, the region whose report says it, and words of the heading it stands under. */
export const phrases: readonly (readonly [query: string, region: string, heading: string])[] = [
	// Across the borders of words, and of lines.
	['度目标已经', '130225', '绩效实现情况'],
	['执行国有建设单位', '130225', '组织情况'],
	['申报得不够全', '130225', '存在的问题'],
	['心的建设经费', '621026', '问题及其成因'],
	['科室先评', '411200', '组织实施'],
	['没有马上支', '130636', '存在问题'],
	['门工作实绩', '430682', '绩效自评情况'],
	['个社区建成网络安全示', '430682', '检查和宣传'],
	// Figures, with and without their commas, spaces, units and signs.
	['505599.34', '621026', '基本支出'],
	['505,599.34元', '621026', '基本支出'],
	['43.21万', '621026', '预算及其执行'],
	['到８９．７２％', '411200', '基本情况'],
	['阅读1.3亿余', '411200', '地方特色'],
	['42.2787', '130636', '收入预算'],
	['占调整预算的69.86', '130636', '支出预算'],
	['43.4万元', '430682', '基本支出'],
	['2358.91', '510623', '预算执行情况'],
	['1,414.5万', '510623', '预算执行情况'],
	// Short names of units, and several words at once.
	['临湘市委网信办', '430682', '收支情况'],
	['乐亭县委网信办 230.85万元', '130225', '整体情况']
];
