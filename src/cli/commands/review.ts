import { command } from '#cli/command.ts';
import { applyReview } from '#cli/apply-review.ts';
import type { Shell } from '#cli/shell.ts';
import { writeReview } from '#cli/write-review.ts';

type Options = Readonly<{ out: string; apply?: string }>;

/** `jijian review [FOLDER]`: the numbers that a person should look at as a CSV, and what that person wrote into it as corrections. */
export const review = (shell: Shell) =>
	command('review', about, shell.locale)
		.argument('[folder]', words.folder[shell.locale], 'data/reports')
		.option('--out <file>', words.out[shell.locale], 'data/review.csv')
		.option('--apply <file>', words.apply[shell.locale])
		.action(async (folder: string, { out, apply }: Options) => {
			if (apply === undefined) await writeReview(folder, out, shell);
			else await applyReview(folder, apply, shell);
		});

const about = {
	'zh-CN':
		'列出需要人工核对的数（推断的、前后不一的、读不出的、资金部分未归类的），写成 CSV；填好后用 --apply 并入 data/corrections.csv，下次 ingest 即采用',
	en: 'list the numbers that a person should look at (inferred, stated differently, unreadable, unclassified money in a section on funds) as a CSV; filled in, --apply puts it into data/corrections.csv, which the next ingest applies'
};

const words = {
	folder: {
		'zh-CN': '报告所在的文件夹（默认 data/reports）',
		en: 'the folder of reports (default: data/reports)'
	},
	out: {
		'zh-CN': '写到哪个文件（默认 data/review.csv）',
		en: 'the file to write (default: data/review.csv)'
	},
	apply: {
		'zh-CN':
			'填好的 CSV。正确值：带单位的数，与读作相同即确认，“无”表示这个数不是该指标；正确指标：这个数应属的指标；理由、更正人必填；不填的行不变',
		en: 'the filled-in CSV. Right value: a number with its unit, the same one to confirm it, none where the number is not of that measure. Right measure: the measure that the number has. Reason and who are required. Rows that are not filled in change nothing'
	}
};
