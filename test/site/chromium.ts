import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'microsoft-edge'
];

const installed = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
];

/** The Chromium that the tests run in: the one that `CHROME` names, the system's, Playwright's own, or one that the system's package manager installs. */
export function findChromium(): string {
	const named = process.env.CHROME;
	if (named) {
		if (existsSync(named)) return named;
		throw new Error(`CHROME names ${named}, which is not there; correct it or unset it.`);
	}
	const found = system() ?? playwrights();
	if (found) return found;

	install();
	const fresh = system();
	if (fresh) return fresh;
	throw new Error(
		'The browser tests need Chromium or Chrome. Install one (for example: apt-get install chromium fonts-noto-cjk), or name its program in the variable CHROME.'
	);
}

function system() {
	const folders = (process.env.PATH ?? '').split(delimiter);
	return [
		...names.flatMap((name) => folders.map((folder) => join(folder, name))),
		...installed
	].find(runs);
}

function playwrights() {
	const path = chromium.executablePath();
	return existsSync(path) ? path : undefined;
}

function runs(path: string) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/** Debian and its kin only; elsewhere the message above says what to do. */
function install() {
	const isRoot = process.getuid?.() === 0;
	const apt = (...args: string[]) =>
		isRoot
			? execFileSync('apt-get', args, { stdio: 'inherit' })
			: execFileSync('sudo', ['-n', 'apt-get', ...args], { stdio: 'inherit' });
	try {
		console.log('No Chromium found; installing it with apt-get …');
		apt('update', '-qq');
		apt('install', '-y', '-qq', 'chromium', 'fonts-noto-cjk');
	} catch (error) {
		console.error(`Installing Chromium did not work: ${String(error)}`);
	}
}
