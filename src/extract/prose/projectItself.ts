/** Words of a project's name that its short form leaves out. */
const leftOut = /["“”‘’《》()\s]|(?:19|20)\d\d年度?|专项|补助|资金|经费|项目|年度/g;

/** Whether a name is that of the project itself, told in full or shortened: 护林“网格”经费 for 市级护林“网格”补助经费项目. */
export function isProjectItself(name: string, project: string): boolean {
	if (project.includes(name) || name.includes(project)) return true;
	const [short, full] = [name.replace(leftOut, ''), project.replace(leftOut, '')];
	if (short.length < 4 || short.length * 2 < full.length) return false;
	let at = 0;
	for (const character of full) if (character === short[at]) at++;
	return at === short.length;
}
