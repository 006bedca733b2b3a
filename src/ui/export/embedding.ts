/** The code that shows a chart's page of its own inside another page. */
export const frameCode = (title: string, address: string, height: number): string =>
	`<iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" height="${height + 180}" style="border:0" loading="lazy"></iframe>`;

const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
