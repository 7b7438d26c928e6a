import type { RoleName } from '../../contract/event.ts';
import type { CheckName } from '../../contract/proof.ts';

/** Whose check it is. */
export const checkOwners: Record<CheckName, RoleName> = {
  typecheck: 'Developer',
  unit: 'QA Specialist',
  build: 'Developer',
  start: 'DevOps Engineer',
  http: 'DevOps Engineer',
  scenarios: 'QA Specialist',
  accessibility: 'UI/UX Designer',
  screenshots: 'UI/UX Designer',
};
