import { readFile } from 'node:fs/promises';
import type { LayoutServerLoad } from './$types';

const manifest = JSON.parse(await readFile('static/data/manifest.json', 'utf8')) as {
	database: string;
};

export const load: LayoutServerLoad = () => ({ database: manifest.database });
