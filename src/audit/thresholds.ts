import type { ThresholdBook, Thresholds } from '#model/thresholds.ts';

/** The limits that hold in a region (a code of GB/T 2260): its own over its prefecture's, over its province's, over the country's. */
export function thresholdsOf(book: ThresholdBook, region: string | null): Thresholds {
	if (region === null) return book.national;
	const above = [`${region.slice(0, 2)}0000`, `${region.slice(0, 4)}00`, region];
	return above.reduce<Thresholds>(
		(held, code) => ({ ...held, ...book.regions[code] }),
		book.national
	);
}
