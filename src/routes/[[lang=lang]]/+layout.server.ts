import { readFile } from 'node:fs/promises';
import type { Manifest } from '#model/manifest.ts';
import type { LayoutServerLoad } from './$types';

const manifest = JSON.parse(await readFile('static/data/manifest.json', 'utf8')) as Manifest;

export const load: LayoutServerLoad = () => ({ database: manifest.database });
