import { chromium } from '@playwright/test';
import { findChromium } from '../site/chromium.ts';

/** A browser of its own, that asks nobody for anything. */
export const launch = () =>
	chromium.launch({
		executablePath: findChromium(),
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
	});
