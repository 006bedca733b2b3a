import { onMount } from 'svelte';
import { goto } from '$app/navigation';
import { page } from '$app/state';
import { whenIdle } from './live.svelte.ts';

const none = new URLSearchParams();

/**
 * What the reader asks for in the address. A prerendered page knows no address, so nothing is asked until its script runs;
 * `start` is called then, at once when the address asks for something and else when the browser is idle.
 * Made while a component is made.
 */
export class Address {
	#hydrated = $state(false);

	constructor(start?: () => void) {
		onMount(() => {
			this.#hydrated = true;
			delete document.documentElement.dataset.asked;
			if (!start) return;
			if (!location.search) return whenIdle(start);
			start();
		});
	}

	/** Whether the page's script runs. */
	get hydrated(): boolean {
		return this.#hydrated;
	}

	get params(): URLSearchParams {
		return this.#hydrated ? page.url.searchParams : none;
	}

	/** Where this page is asked for `params`. */
	to(params: URLSearchParams): string {
		return params.size > 0 ? `?${params.toString()}` : page.url.pathname;
	}

	/** Asks for `params`; the reader stays where he is on the page. */
	ask(params: URLSearchParams, replaceState = false): void {
		void goto(this.to(params), { keepFocus: true, noScroll: true, replaceState });
	}
}
