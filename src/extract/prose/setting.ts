import type { Label } from '#extract/label.ts';
import type { Quantity } from '#extract/numbers.ts';
import type { Aspect, Category } from '#extract/terms.ts';

/** What the surroundings of a paragraph say of its numbers. */
export type Setting = Readonly<{
	year: number | null;
	/** Names of the unit in the text; they say nothing new of a number. */
	own: readonly string[];
	/** The scope and the category of figures that name none themselves. */
	scope: string;
	category: Category;
	/** Whether the report is about all that the unit spends. */
	whole: boolean;
	/** The project that the whole report is about, if it is about one. */
	project: string | null;
	/** Whether money is what this part of the report speaks of; elsewhere a sentence must speak of the budget. */
	financial: boolean;
	/** Whether the report is of a whole year. */
	yearly: boolean;
	/** Whether it tells what is to be reached, not what was. */
	targets: boolean;
}>;

/** What a number was about: the next ones of its sentence may lean on it. */
export type Topic = Readonly<{ category: Category; aspect: Aspect; scope: string }>;

/** What was last said, for a sentence that begins with 其中. */
export type Context = {
	head: Topic | undefined;
	/** What numbered paragraphs are parts of, behind one that ends with 主要有：. */
	list?: Topic | undefined;
};

/** A number as its sentence tells it: the words since the number before it, their label, and what follows. */
export type Mention = Readonly<{ quantity: Quantity; words: string; label: Label; after: string }>;
