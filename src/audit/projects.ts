/** That there is other project money, or that the list is a choice. */
export const otherProjects =
	/(?:其他|其它|其余|另有|另外|剩余|还有|重点|主要|部分|等)[^,。;]{0,6}(?:项目|资金|经费|\d[\d.]*万?元)|不含|不包括/g;
