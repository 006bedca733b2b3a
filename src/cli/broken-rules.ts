import type { Text } from '#model/text.ts';
import type { Digest } from '#pipeline.ts';
import { wordsOf } from './failure.ts';

/** What is to be said of the rules that broke on a report, whose verdicts are therefore missing. */
export const brokenRules = ({ verdicts }: Pick<Digest, 'verdicts'>): Text[] =>
	verdicts.flatMap((verdict) => {
		if (!('error' in verdict)) return [];
		const words = wordsOf(verdict.error);
		return [
			{
				'zh-CN': `规则 ${verdict.rule}：${words['zh-CN']}`,
				en: `rule ${verdict.rule}: ${words.en}`
			}
		];
	});
