import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * DuckDB writes blocks as they lie in memory, with what was there before in the gaps and where nothing is said. Memory
 * that is emptied when it is given out makes the same rows the same bytes. Both allocators of its Linux builds look here
 * once, when a process starts; elsewhere nothing does, and files may differ in bytes that hold no value.
 */
const settled = { DUCKDB_JE_MALLOC_CONF: 'zero:true', MALLOC_PERTURB_: '255' };

/** Runs this command line in a process of settled memory and ends as it does; false where this already is one. */
export async function runInSettledMemory(): Promise<boolean> {
	if (process.env.MALLOC_PERTURB_ === settled.MALLOC_PERTURB_) return false;
	const child = spawn(process.execPath, [...process.execArgv, ...process.argv.slice(1)], {
		stdio: 'inherit',
		env: { ...process.env, ...settled }
	});
	const [code] = (await once(child, 'close')) as [number | null];
	process.exitCode = code ?? 1;
	return true;
}
