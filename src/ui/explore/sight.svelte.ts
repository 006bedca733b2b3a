/** Rows that are made before and after those in sight, and by how many the rows made move on. */
const SPARE = 10;
const STEP = 5;

/** Which rows of a long table are made: those in sight of the box that it scrolls in, and some around. All are equally high. */
export class Sight {
	#rows: () => number;
	#first = $state(0);
	#seen = $state(STEP);
	#height = $state(0);

	constructor(rows: () => number) {
		this.#rows = rows;
	}

	readonly from = $derived.by(() => Math.max(0, Math.min(this.#first, this.#rows()) - SPARE));
	readonly to = $derived.by(() => Math.min(this.#rows(), this.#first + this.#seen + SPARE));
	/** Pixels of the rows before and after that are not made. */
	readonly above = $derived.by(() => this.from * this.#height);
	readonly below = $derived.by(() => (this.#rows() - this.to) * this.#height);

	/** Attaches to the box; a row is what `aria-rowindex` is on in the table's body. */
	readonly box = (box: HTMLElement) => {
		const look = () => {
			this.#first = Math.floor(box.scrollTop / (this.#height || 1) / STEP) * STEP;
		};
		const measure = () => {
			const rows = [...box.querySelectorAll('tbody [aria-rowindex]')].map((row) =>
				row.getBoundingClientRect()
			);
			const row = ((rows.at(-1)?.bottom ?? 0) - (rows[0]?.top ?? 0)) / rows.length;
			if (!(row > 0)) return;
			this.#height = row;
			this.#seen = Math.ceil(box.clientHeight / row / STEP + 1) * STEP;
			look();
		};
		const watch = new ResizeObserver(measure);
		watch.observe(box);
		box.addEventListener('scroll', look, { passive: true });
		return () => {
			watch.disconnect();
			box.removeEventListener('scroll', look);
		};
	};
}
