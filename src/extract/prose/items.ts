import type { Topic } from './setting.ts';

/** The items that a sentence tells of under their names: 防汛经费预算30万元,支出28万元;管护补助预算50万元… */
export class Items {
	/** The item whose figures are being told. */
	subject: string | undefined;
	/** The part that was told last under its own name, with no figures to follow: what follows with 其中 divides it. */
	part: string | undefined;
	/** How many parts were told since the last rate. */
	#parts = 0;
	/** The figure whose breakdown goes on behind the item. */
	divided: Topic | undefined;
	/** Whether the sentence has told of an item: then a figure under a name is that of another one. */
	several = false;

	begin() {
		this.subject = this.part = this.divided = undefined;
		this.several = false;
		this.#parts = 0;
	}

	open(name: string, whole: Topic | undefined) {
		if (!this.subject) this.divided = whole;
		this.subject = name;
		this.part = undefined;
		this.several = true;
	}

	close() {
		this.subject = this.part = undefined;
		this.#parts = 0;
	}

	/** A part is told in passing, under its name. */
	pass(name: string) {
		this.part = name;
		this.#parts++;
	}

	/** Whose a rate is that follows: a part's, but behind a list of parts that of all of them. */
	get rated(): string | undefined {
		return this.#parts === 1 ? this.part : undefined;
	}

	/** A rate was told: what is told next has its own. */
	settle() {
		this.#parts = 0;
	}
}
