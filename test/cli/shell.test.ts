import { PassThrough } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { shellOf } from '#cli/shell.ts';

const reading = { 'zh-CN': '正在读取', en: 'reading' };

/** A shell whose stderr is, or is not, a terminal, and all that was written there. */
function shell(isTTY: boolean) {
	const stderr = Object.assign(new PassThrough(), { isTTY }) as unknown as NodeJS.WriteStream;
	const stdout = new PassThrough() as unknown as NodeJS.WriteStream;
	const written = () => (stderr as unknown as PassThrough).read() as Buffer | null;
	return { ...shellOf('en', { stdout, stderr } as never), written: () => String(written() ?? '') };
}

test('on a terminal progress is one line, wiped before anything else is said and at the end', async () => {
	const { progress, say, written } = shell(true);
	progress(reading, 0, 3);
	// Where the machine is busy, even the first sign of life may be due.
	written();
	await setTimeout(120);
	progress(reading, 1, 3);
	expect(written()).toBe('\r\u001b[Kreading 1/3');
	say({ 'zh-CN': '坏了', en: 'broken' }, 'a.txt');
	expect(written()).toBe('\r\u001b[Ka.txt: broken\n');
	await setTimeout(120);
	progress(reading, 2, 3);
	progress(reading, 3, 3);
	expect(written()).toBe('\r\u001b[Kreading 2/3\r\u001b[K');
});

test('elsewhere short work is silent, and nothing is drawn over', async () => {
	const { progress, say, written } = shell(false);
	progress(reading, 0, 3);
	await setTimeout(120);
	progress(reading, 1, 3);
	say(reading);
	expect(written()).toBe('reading\n');
});
