import type { ProjectForm, WholeForm } from '#cli/demo/panel.ts';
import type { ProjectStatement, Statement } from '#cli/demo/statement.ts';
import { chongqingWhole } from './chongqing-whole.ts';
import { hubeiWhole } from './hubei-whole.ts';
import { hunanWhole } from './hunan-whole.ts';
import { narrativeWhole } from './narrative-whole.ts';
import { projectForm } from './project-form.ts';
import { projectReport } from './project-report.ts';
import { sichuanProject } from './sichuan-project.ts';
import type { Template } from './template.ts';

export { monitoringReport } from './monitoring-report.ts';
export { monitoringTable } from './monitoring-table.ts';

export const wholeForms: Record<WholeForm, Template<Statement>> = {
	narrative: narrativeWhole,
	hunan: hunanWhole,
	hubei: hubeiWhole,
	chongqing: chongqingWhole
};

export const projectForms: Record<ProjectForm, Template<ProjectStatement>> = {
	form: projectForm,
	narrative: projectReport,
	sichuan: sichuanProject
};
