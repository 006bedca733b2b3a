/** Whether a file's or folder's name is that of what desktops leave beside documents: hidden files, locks, thumbnails. */
export const isAside = (name: string): boolean =>
	/^(?:\.|~\$)|^(?:thumbs\.db|desktop\.ini|__macosx)$/i.test(name);
