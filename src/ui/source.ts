/** The address in the web where a report was published, if its source is one. */
export function webAddress(source: string | null): string | undefined {
	if (!source || !/^https?:\/\//i.test(source)) return;
	return URL.canParse(source) ? source : undefined;
}
