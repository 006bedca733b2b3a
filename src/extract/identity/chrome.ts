/** Whether a folded line is of the web page around a report: its menus, its search, the place in the site, today's date. */
export const isChrome = (line: string) => line.length <= 80 && frame.test(line);

const frame =
	/^(?:网站)?首页|网站(?:首页|地图|导航)|无障碍|登[录陆](?!系统)|^注册|今[天日]是|请输入|站内搜索|^搜索|^(?:您|你)?(?:的|现在|当前|所在)*位置|首页[->|/]|^(?:政务|政府信息|信息|政策|财政|预决?算|财政信息|财政预决?算|资金)公开(?:目录|指南|专栏|年报|平台)?$|^财政(?:信息|资金|预决?算)$|^(?:通知公告|公示公告|机构(?:概况|职能|设置)|互动交流|政民互动|办事服务|政务服务|新闻中心|新闻动态|工作动态|政务动态|绩效(?:评价|管理|信息))$/;
