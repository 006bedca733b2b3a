/** How many of the places, given from the first to the last, come before one. */
export function placesBefore(places: readonly number[], place: number): number {
	let [low, high] = [0, places.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((places[middle] as number) < place) low = middle + 1;
		else high = middle;
	}
	return low;
}
