import { code } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import type { EntityModel, Managed } from '../../product-model.ts';
import { managePagePath } from './manage-page-text.ts';

/** `features/admin/sections.ts`: the records that administrators manage. */
export function sectionsText(entities: readonly EntityModel[], managed: readonly Managed[]): string {
  const body = code`
export interface Section {
label: string;
path: string;
}

export const sections: readonly Section[] = [
${managed.map(({ label, path }) => code`{ label: ${literal(label)}, path: '${path}' },`)}
${entities.map((entity) => code`{ label: ${literal(entity.pluralLabel)}, path: '${managePagePath(entity)}' },`)}
];`;
  return printModule('features/admin/sections.ts', 'What administrators find in the back end beside the people.', body);
}
