import { createHash } from 'node:crypto';
import { Agent, request as askPlain, type IncomingMessage } from 'node:http';
import { Agent as SafeAgent, request as askSafe } from 'node:https';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Text } from '#model/text.ts';
import type { Found } from './faults.ts';

/** An answer that holds no file, or none at all (status 0). */
export class BadAnswer extends Error {
	override readonly name = 'BadAnswer';
	readonly status: number;
	readonly words: Text;

	constructor(status: number, words: Text) {
		super(words.en);
		this.status = status;
		this.words = words;
	}
}

/** Milliseconds without a sign of life after which a server is given up. */
const PATIENCE = 30_000;

/** Times that an address may lead to another. */
const LEADS = 5;

const plain = new Agent({ keepAlive: true });
const safe = new SafeAgent({ keepAlive: true });

/** Asks for a file as it is, following where the server leads. Throws BadAnswer. */
export async function get(address: URL, leads = LEADS): Promise<IncomingMessage> {
	const response = await asked(address);
	const { statusCode: status = 0, headers } = response;
	if (status === 200) return response;
	response.resume();
	const next = headers.location;
	if (status < 300 || status >= 400 || next === undefined)
		throw new BadAnswer(status, refused(status));
	if (leads === 0 || !URL.canParse(next, address)) throw new BadAnswer(status, astray);
	return get(new URL(next, address), leads - 1);
}

const asked = (address: URL) =>
	new Promise<IncomingMessage>((settle, fail) => {
		const isSafe = address.protocol === 'https:';
		if (!isSafe && address.protocol !== 'http:') return fail(new BadAnswer(0, astray));
		const options = {
			agent: isSafe ? safe : plain,
			headers: { 'accept-encoding': 'identity' },
			timeout: PATIENCE
		};
		const request = (isSafe ? askSafe : askPlain)(address, options, settle);
		request.on('timeout', () => request.destroy(new BadAnswer(0, silent)));
		request.on('error', (error) =>
			fail(error instanceof BadAnswer ? error : new BadAnswer(0, unreachable(error.message)))
		);
		request.end();
	});

/** How servers may pack what they send, though asked not to. */
const unpackers: Readonly<Record<string, () => ReturnType<typeof createGunzip>>> = {
	br: createBrotliDecompress,
	gzip: createGunzip,
	deflate: createInflate
};

/**
 * What an answer holds: as it came, and unpacked where the server says that it packed it, for it may say so of a file that
 * is published packed. Of what is longer than it should be no more is read than shows it.
 */
export async function hashed(answer: IncomingMessage, due: number): Promise<Found[]> {
	const unpack = unpackers[answer.headers['content-encoding'] ?? ''];
	const came = sum();
	const held = sum();
	const through = (of: ReturnType<typeof sum>, most: number) =>
		async function* (pieces: AsyncIterable<Buffer>) {
			for await (const piece of pieces) {
				of.add(piece);
				if (of.bytes() > most) throw new TooMuch();
				yield piece;
			}
		};
	try {
		if (unpack) {
			await pipeline(answer, through(came, Infinity), unpack(), through(held, due), drained);
			return [came.found(), held.found()];
		}
		await pipeline(answer, through(came, due), drained);
		return [came.found()];
	} catch (error) {
		if (error instanceof TooMuch) return [{ bytes: Infinity, sha256: '' }];
		throw new BadAnswer(0, broken((error as Error).message));
	}
}

class TooMuch extends Error {}

async function drained(pieces: AsyncIterable<unknown>) {
	for await (const piece of pieces) void piece;
}

function sum() {
	const hash = createHash('sha256');
	let bytes = 0;
	return {
		add(piece: Buffer) {
			hash.update(piece);
			bytes += piece.length;
		},
		bytes: () => bytes,
		found: (): Found => ({ bytes, sha256: hash.digest('hex') })
	};
}

/** Bytes that a list of files may have. */
const MOST = 1 << 29;

/** All that an answer holds, unpacked. Throws BadAnswer. */
export async function whole(answer: IncomingMessage): Promise<Uint8Array> {
	const unpack = unpackers[answer.headers['content-encoding'] ?? ''];
	const pieces: Buffer[] = [];
	let bytes = 0;
	try {
		for await (const piece of unpack ? answer.pipe(unpack()) : answer) {
			bytes += (piece as Buffer).length;
			if (bytes > MOST) throw new TooMuch(`> ${MOST}`);
			pieces.push(piece as Buffer);
		}
	} catch (error) {
		throw new BadAnswer(0, broken((error as Error).message));
	}
	return Buffer.concat(pieces);
}

const refused = (status: number): Text => ({
	'zh-CN': `服务器回答 ${status}；请检查服务器设置和文件权限`,
	en: `the server answers ${status}; check its settings and the file's permissions`
});

const astray: Text = {
	'zh-CN': '服务器反复转向，或转向的不是网址；请检查服务器设置',
	en: 'the server leads elsewhere again and again, or to no address; check its settings'
};

const silent: Text = {
	'zh-CN': `服务器 ${PATIENCE / 1000} 秒没有回答；请稍后再试`,
	en: `the server said nothing for ${PATIENCE / 1000} seconds; try again later`
};

const unreachable = (why: string): Text => ({
	'zh-CN': `连不上服务器（${why}）；请检查网址和网络`,
	en: `the server cannot be reached (${why}); check the address and the network`
});

const broken = (why: string): Text => ({
	'zh-CN': `没有收完（${why}）；请再试一次`,
	en: `did not come whole (${why}); try again`
});
