import { UnreadableFile } from '#model/document.ts';
import { elements, parseXml, type Element } from './markup.ts';
import { directory, type Entry } from './zip.ts';

/** The parts of an Office Open XML file. */
export type Package = Readonly<{
	/** The part that the others hang on: the text of a document, the list of a workbook's sheets. */
	main: string;
	/** The tree of a part; undefined where there is none. Throws UnreadableFile for a broken one. */
	part: (name: string | undefined) => Promise<Element | undefined>;
	/** The bytes of a part that is gone through piece by piece, and may be long. */
	bytes: (name: string) => Promise<Uint8Array | undefined>;
	/** The parts that one part refers to, by the ids it calls them; of one kind, told by the last word of its type. */
	related: (name: string, kind: string) => Promise<Map<string, string>>;
}>;

/** Opens such a file. Throws UnreadableFile. */
export async function open(bytes: Uint8Array): Promise<Package> {
	const entries = new Map(directory(bytes)?.map((entry) => [entry.name.toLowerCase(), entry]));
	const find = (name: string): Entry | undefined => entries.get(name.toLowerCase());
	const part: Package['part'] = async (name) => {
		const found = name === undefined ? undefined : find(name);
		return found && parseXml(await found.bytes());
	};
	const related: Package['related'] = async (name, kind) => {
		const at = name.lastIndexOf('/') + 1;
		const relations = await part(`${name.slice(0, at)}_rels/${name.slice(at)}.rels`);
		const found = elements(elements(relations ?? none)[0] ?? none, 'Relationship').filter(
			({ attributes: { Type = '', TargetMode } }) =>
				Type.endsWith(`/${kind}`) && TargetMode !== 'External'
		);
		return new Map(
			found.map(({ attributes: { Id = '', Target = '' } }) => [Id, resolved(name, Target)])
		);
	};

	const [main] = [...(await related('', 'officeDocument')).values()];
	if (main === undefined || !find(main)) throw new UnreadableFile(incomplete);
	return { main, part, bytes: async (name) => await find(name)?.bytes(long), related };
}

const long = 200 << 20;

const none: Element = { name: '', attributes: {}, children: [] };

/** The name of a part that another names from where it lies itself. */
function resolved(from: string, target: string): string {
	if (target.startsWith('/')) return target.slice(1);
	const folders = from.split('/').slice(0, -1);
	for (const step of target.split('/')) {
		if (step === '..') folders.pop();
		else if (step !== '.') folders.push(step);
	}
	return folders.join('/');
}

const incomplete = {
	'zh-CN': '文件不完整，缺少正文；请用 Word、Excel 或 WPS 打开后另存',
	en: 'the file is incomplete: its main part is missing; open it in Word, Excel or WPS and save it anew'
};
