import { cmap } from '#read/pdf/cmap.ts';

/** Gives pdf.js what it has in files of its own: maps of characters. Pictures and fonts are not drawn here. */
class Files {
	async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
		if (kind !== 'cMapUrl') throw new Error(`${kind} is not needed`);
		return await cmap(filename);
	}
}

/** pdf.js, working where it is called: in a page, in a worker of the page, or in Node. */
export async function library() {
	const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
	// Having seen this module, pdf.js starts no worker of its own.
	await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
	return pdfjs;
}

/** A document of pages. Throws what pdf.js throws. */
export async function open(pdfjs: Awaited<ReturnType<typeof library>>, bytes: Uint8Array) {
	return await pdfjs.getDocument({
		data: new Uint8Array(bytes),
		BinaryDataFactory: Files,
		cMapUrl: '/',
		cMapPacked: true,
		useWorkerFetch: false,
		isEvalSupported: false,
		disableFontFace: true,
		useSystemFonts: false,
		useWasm: false,
		isImageDecoderSupported: false,
		isOffscreenCanvasSupported: false,
		maxImageSize: 1,
		verbosity: 0
	} as Parameters<typeof pdfjs.getDocument>[0]).promise;
}
