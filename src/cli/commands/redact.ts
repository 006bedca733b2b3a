import { givenHere } from '#cli/publish/given.ts';
import { isRedacted } from '#cli/publish/redaction.ts';
import { command } from '#cli/command.ts';
import type { Shell } from '#cli/shell.ts';

/** `jijian redact --check`: whether a site holds anything that must not be published. */
export const redact = (shell: Shell) =>
	command('redact', about, shell.locale)
		.requiredOption('--check <build>', words.check[shell.locale])
		.action(async ({ check }: { check: string }) => {
			await isRedacted(check, await givenHere('public'), shell);
		});

const about = {
	'zh-CN':
		'脱敏检查：逐字节读网站文件夹（网页、数据、数据库、表格、PDF、压缩包、检索库），有手机号、电话、身份证号、银行账号、邮箱、联系人和签字栏姓名或不公开的报告即报错',
	en: 'reads every byte of a site (pages, data, databases, sheets, PDF, archives, search index) and fails on mobile and telephone numbers, identity numbers, bank accounts, e-mail, names of contacts and signers, and withheld reports'
};

const words = {
	check: { 'zh-CN': '网站所在的文件夹，如 build', en: 'the folder of the site, such as build' }
};
