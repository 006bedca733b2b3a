import { Folded } from '#model/folded.ts';
import type { Identity } from '#model/report.ts';

/** What a report must say of itself to have a place in the tables. */
export type Identified = Identity &
	Readonly<{ [K in (typeof required)[number]]: NonNullable<Identity[K]> }>;

export const required = ['region_code', 'unit', 'year', 'kind'] as const;

/** Whether a report says which region, unit, year and kind it is of. */
export const isIdentified = (identity: Identity): identity is Identified =>
	required.every((field) => identity[field] !== null);

/** The id of a unit: the code of its region and a hash of its full name, whatever its spaces and widths. */
export const unitId = ({ region_code, unit }: Pick<Identified, 'region_code' | 'unit'>) =>
	`${region_code}-${hash(unit)}`;

/** The id of a report, stable and fit for a URL: unit, year, kind, then the months or the project. Two reports may share it. */
export function reportId(identity: Identified): string {
	const { year, kind, period_start, period_end, project_name } = identity;
	const parts = [unitId(identity), String(year), kind];
	if (kind === 'monitoring' && period_start && period_end) {
		parts.push(period_start.slice(5, 7), period_end.slice(5, 7));
	}
	if (kind === 'project' && project_name) parts.push(hash(project_name));
	return parts.join('-');
}

/** FNV-1a of 64 bits over the folded text in UTF-8, its last eight places to base 36. */
function hash(text: string): string {
	let bits = 0xcbf29ce484222325n;
	for (const byte of new TextEncoder().encode(new Folded(text).text)) {
		bits = BigInt.asUintN(64, (bits ^ BigInt(byte)) * 0x100000001b3n);
	}
	return (bits % 36n ** 8n).toString(36).padStart(8, '0');
}
