/** The address in the web where a report was published, if its source is one; whatever else it is leads nowhere. */
export function webAddress(source: string | null): string | undefined {
	if (!source || !/^https?:\/\//i.test(source)) return;
	try {
		return new URL(source).href && source;
	} catch {
		return undefined;
	}
}
