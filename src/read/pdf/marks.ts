/** A character on a page, in points from its upper left corner; `y` is the line that it stands on. */
export type Glyph = Readonly<{
	text: string;
	left: number;
	right: number;
	y: number;
	size: number;
}>;

/** A line drawn on a page, across at `at` below the upper edge or down at `at` beside the left one. */
export type Rule = Readonly<{ isAcross: boolean; at: number; from: number; to: number }>;

/** What is printed on a page. */
export type Page = Readonly<{
	width: number;
	height: number;
	glyphs: readonly Glyph[];
	rules: readonly Rule[];
}>;
