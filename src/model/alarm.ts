import type { Span } from './document.ts';
import type { Text } from './text.ts';

/** 红灯 and 黄灯: how urgently a report asks for a look. */
export const alarmLevels = ['red', 'yellow'] as const;
export type AlarmLevel = (typeof alarmLevels)[number];

export const alarmNames: Readonly<Record<AlarmLevel, Text>> = {
	red: { 'zh-CN': '红灯', en: 'Red' },
	yellow: { 'zh-CN': '黄灯', en: 'Yellow' }
};

/** What sets a report's lamp, in words and with the passages that show it. */
export type Alarm = Readonly<{
	level: AlarmLevel;
	reason: Text;
	evidence: readonly Span[];
	/** The figures of the reason by name, in percent. */
	parameters: Readonly<Record<string, number>>;
}>;
