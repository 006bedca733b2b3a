export const prerender = true;

/** A page is a folder with an index, so that any web server finds it. */
export const trailingSlash = 'always';
