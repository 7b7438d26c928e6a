/** The blueprint holds together: every reference leads somewhere, and nothing is named twice. */
import { printIssue } from '../../blueprint/issue.ts';
import { validateBlueprint } from '../../blueprint/validate.ts';
import { atMost, type Gate } from './gate.ts';

export const architecture: Gate = {
  name: 'architecture',
  role: 'System Architect',
  required: true,
  async measure({ blueprint }) {
    const issues = validateBlueprint(blueprint);
    return { measures: [atMost('faults of the blueprint', issues.length)], log: issues.map(printIssue) };
  },
};
