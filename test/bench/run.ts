import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';

// Every benchmark of this folder, or those whose names are given, each in a process of its own.
const wanted = process.argv.slice(2);
for (const file of globSync('test/bench/*.bench.ts').sort()) {
	if (wanted.length > 0 && !wanted.some((name) => file.includes(name))) continue;
	console.log(`\n${file}`);
	const { status } = spawnSync(process.execPath, [file], { stdio: 'inherit' });
	if (status !== 0) process.exitCode = 1;
}
