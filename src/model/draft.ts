import type { ReportDetail } from './detail.ts';
import type { Grade, Identity } from './report.ts';
import type { Rows } from './tables.ts';

/** What a report states, whether or not it has a place in the tables. */
export type Told = Omit<ReportDetail, 'report' | 'corrections'>;

/** Everything that the author of a report is shown of it before it is submitted; nothing is masked. */
export type Draft = Told &
	Readonly<{
		identity: Identity;
		self_score: number | null;
		grade: Grade | null;
		/** What it is compared by, as the wide view has it. */
		wide: Pick<
			Rows<'evaluation'>,
			'months' | 'adjusted' | 'spent' | 'basic' | 'project' | 'judged' | 'met'
		>;
	}>;
