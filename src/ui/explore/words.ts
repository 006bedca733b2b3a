import type { Scale } from '#query/pivot-slice.ts';
import type { Text } from '#model/text.ts';

/** The words of the page where readers explore. */
export const words = {
	title: { 'zh-CN': '数据探索', en: 'Explore' },
	summary: {
		'zh-CN': '在直方图上刷选，透视表和图随之变化；也可以直接写 SQL。一切都在浏览器里计算，不外传。',
		en: 'Brush a histogram and the pivot and its picture follow; or write SQL. All is reckoned in the browser and nothing leaves it.'
	},
	needsScript: {
		'zh-CN':
			'这一页在浏览器里查询数据，需要运行脚本（JavaScript 和 WebAssembly）。不运行脚本时，可看总览、规则核对和各单位页；数据表的含义见“口径与规则”。',
		en: 'This page asks the data in the browser and needs scripts (JavaScript and WebAssembly). Without them there are the overview, the audit and the pages of units; what the tables mean is told under Definitions.'
	},
	loading: { 'zh-CN': '正在载入查询引擎……', en: 'Loading the query engine…' },
	failed: {
		'zh-CN': '查询引擎没有启动或已停止，这一页无法计算。请重新载入；总览和各单位页不受影响。',
		en: 'The query engine did not start or has stopped, so this page cannot reckon. Load it again; the overview and the pages of units are not affected.'
	},
	ignored: (parts: readonly string[]): Text => ({
		'zh-CN': `网址中这些部分无法识别，已忽略：${parts.join('、')}。`,
		en: `These parts of the address mean nothing here and were ignored: ${parts.join(', ')}.`
	}),

	narrow: { 'zh-CN': '刷选', en: 'Brush' },
	narrowHelp: {
		'zh-CN':
			'点一根柱选中它，拖动选一段；键盘：方向键移动，Shift 加方向键选一段，回车选中，Esc 取消。每张图显示其他条件下的报告数。',
		en: 'Click a bar or drag over several. Keys: arrows move, Shift with arrows selects several, Enter selects, Esc clears. Each shows the reports that the other choices leave.'
	},
	left: (n: string): Text => ({ 'zh-CN': `选中 ${n} 份报告`, en: `${n} reports chosen` }),
	clear: { 'zh-CN': '全部取消', en: 'Clear all' },
	clearOne: { 'zh-CN': '取消', en: 'Clear' },
	scale: {
		rate: { 'zh-CN': '执行率（占全年预算）', en: 'Execution rate (of full-year budget)' },
		score: { 'zh-CN': '自评得分', en: 'Self-score' },
		budget: { 'zh-CN': '预算规模（全年预算）', en: 'Size of budget (full-year)' }
	} as const satisfies Record<Scale, Text>,
	unitType: { 'zh-CN': '单位类型', en: 'Type of unit' },
	year: { 'zh-CN': '年度', en: 'Year' },
	unstated: (n: string): Text => ({
		'zh-CN': `${n} 份没有写明，不在图中`,
		en: `${n} do not state it and are not drawn`
	}),
	othersTypes: (n: number): Text => ({ 'zh-CN': `其余 ${n} 类`, en: `${n} more` }),
	reportsIn: (band: string, n: string): Text => ({
		'zh-CN': `${band}：${n} 份`,
		en: `${band}: ${n} reports`
	}),

	pivot: { 'zh-CN': '透视表', en: 'Pivot' },
	rows: { 'zh-CN': '行', en: 'Rows' },
	thenRows: { 'zh-CN': '再按', en: 'Then by' },
	columns: { 'zh-CN': '列', en: 'Columns' },
	measure: (n: number): Text => ({ 'zh-CN': `数值 ${n}`, en: `Measure ${n}` }),
	none: { 'zh-CN': '（无）', en: '(none)' },
	swap: { 'zh-CN': '行列互换', en: 'Swap rows and columns' },
	subtotal: { 'zh-CN': '小计', en: 'Subtotal' },
	total: { 'zh-CN': '合计', en: 'Total' },
	pivotNote: {
		'zh-CN':
			'小计和合计由各份报告重新计算，比率是总额之比，不是各行比率的平均；“—”表示没有报告写明。指着数字可看报告份数。',
		en: 'Subtotals and totals are reckoned anew from the reports: rates are ratios of sums, never means of the rows. “—”: no report states it. Point at a figure for its number of reports.'
	},
	untold: (rows: number, columns: number): Text => ({
		'zh-CN': `另有${rows > 0 ? ` ${rows} 行` : ''}${columns > 0 ? ` ${columns} 列` : ''}没有列出，小计和合计包含它们；请缩小范围。`,
		en: `Not listed:${rows > 0 ? ` ${rows} rows` : ''}${columns > 0 ? ` ${columns} columns` : ''}; the totals include them. Narrow the choice.`
	}),
	nothingLeft: {
		'zh-CN': '没有符合这些条件的报告。请放宽筛选或取消刷选。',
		en: 'No report fits the choice. Loosen the filter or clear the brush.'
	},

	console: { 'zh-CN': 'SQL 查询', en: 'SQL' },
	consoleHelp: {
		'zh-CN': '只读的 DuckDB，一次一条语句。Ctrl+回车运行，Esc 停止。',
		en: 'Read-only DuckDB, one statement at a time. Ctrl+Enter runs it, Esc stops it.'
	},
	consoleLabel: { 'zh-CN': 'SQL 语句', en: 'SQL statement' },
	run: { 'zh-CN': '运行', en: 'Run' },
	stop: { 'zh-CN': '停止', en: 'Stop' },
	running: (seconds: string): Text => ({
		'zh-CN': `正在运行，已 ${seconds} 秒`,
		en: `Running for ${seconds} s`
	}),
	stopped: { 'zh-CN': '已停止。', en: 'Stopped.' },
	lost: {
		'zh-CN': '这条语句使查询引擎停止了，引擎正在重新启动；请改小查询再试。',
		en: 'This statement brought the engine down; it is being started again. Try a smaller query.'
	},
	answered: (rows: string, milliseconds: string): Text => ({
		'zh-CN': `${rows} 行，用时 ${milliseconds} 毫秒`,
		en: `${rows} rows in ${milliseconds} ms`
	}),
	firstRows: (rows: string, milliseconds: string): Text => ({
		'zh-CN': `只显示前 ${rows} 行（还有更多），用时 ${milliseconds} 毫秒`,
		en: `The first ${rows} rows (there are more) in ${milliseconds} ms`
	}),
	printedRows: (from: string, to: string, of: string): Text => ({
		'zh-CN': `这里是第 ${from}–${to} 行，共 ${of} 行；全部请导出。`,
		en: `These are rows ${from}–${to} of ${of}; export them for all.`
	}),
	noRows: { 'zh-CN': '查询成功，没有结果行。', en: 'The query succeeded and has no rows.' },
	result: { 'zh-CN': '查询结果', en: 'Result' },
	at: (line: number, column: number): Text => ({
		'zh-CN': `第 ${line} 行第 ${column} 列`,
		en: `Line ${line}, column ${column}`
	}),
	toPlace: { 'zh-CN': '到出错处', en: 'Go there' },
	schema: { 'zh-CN': '数据表', en: 'Tables' },
	schemaHelp: {
		'zh-CN': '点列名把它写进语句；金额以分为单位（÷ 1e6 得万元）。',
		en: 'Click a column to write it into the statement; money is in fen (÷ 1e6 for 万元).'
	},
	opening: { 'zh-CN': '正在载入', en: 'loading' },
	examples: { 'zh-CN': '例子', en: 'Examples' },

	views: { 'zh-CN': '保存的视图', en: 'Saved views' },
	viewName: { 'zh-CN': '视图名称', en: 'Name of the view' },
	save: { 'zh-CN': '保存当前视图', en: 'Save this view' },
	remove: (name: string): Text => ({ 'zh-CN': `删除“${name}”`, en: `Remove “${name}”` }),
	copyLink: { 'zh-CN': '复制链接', en: 'Copy link' },
	linkCopied: { 'zh-CN': '链接已复制。', en: 'Link copied.' },
	linkNotCopied: {
		'zh-CN': '浏览器不允许复制；地址栏中的网址就是这个视图。',
		en: 'The browser forbids copying; the address of this page is the view.'
	},
	saved: { 'zh-CN': '已保存在这个浏览器里。', en: 'Saved in this browser.' },
	notSaved: {
		'zh-CN': '没有保存：浏览器不允许本地存储，或存储已满。网址仍可收藏。',
		en: 'Not saved: the browser forbids local storage or it is full. The address can be bookmarked.'
	},
	source: { 'zh-CN': 'SQL', en: 'SQL' },
	parquet: {
		'zh-CN': '浏览器里的 DuckDB 不能写 Parquet；需要时请用构建时生成的数据文件。',
		en: 'DuckDB in the browser cannot write Parquet; take the data files of the build for it.'
	}
} as const;
