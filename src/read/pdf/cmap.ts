/** The character maps that come with pdf.js, for the Chinese fonts that a file names and does not carry; made into files of the site. */
const files = (import.meta as unknown as Globbing).glob(
	'../../../node_modules/pdfjs-dist/cmaps/*GB*.bcmap',
	{ query: '?url&no-inline', import: 'default' }
);

type Globbing = {
	glob: (pattern: string, options: object) => Record<string, () => Promise<string>>;
};

/** The bytes of a character map. Throws for one that is not Chinese. */
export async function cmap(name: string): Promise<Uint8Array> {
	const url = await files[`../../../node_modules/pdfjs-dist/cmaps/${name}`]?.();
	if (url === undefined) throw new Error(`no character map ${name}`);
	return new Uint8Array(await (await fetch(url)).arrayBuffer());
}
