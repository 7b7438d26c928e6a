/** Which role's work each file of a product is, so that each commit carries its author. */
import type { RoleName } from '../contract/event.ts';

export interface Portion {
  role: RoleName;
  message: string;
  owns: (path: string) => boolean;
}

const owners: { role: RoleName; made: string; reworked: string; paths: RegExp }[] = [
  {
    role: 'DevOps Engineer',
    made: 'Add packaging, container and continuous integration',
    reworked: 'Adjust packaging',
    paths:
      /^(\.github\/.*|Dockerfile|\.dockerignore|\.env\.example|\.gitignore|package(-lock)?\.json|tsconfig.*\.json|vite\.config\.ts)$/,
  },
  {
    role: 'QA Specialist',
    made: 'Test features and scenarios',
    reworked: 'Adjust the tests',
    paths: /^(tests\/.*|.*\.(test|spec)\.tsx?|playwright\.config\.ts|server\/testing\.ts)$/,
  },
  {
    role: 'Database Engineer',
    made: 'Define tables, migrations and seed records',
    reworked: 'Adjust tables and seed records',
    paths: /^(migrations\/.*|features\/[^/]+\/(table|seed)\.ts|server\/db\.ts)$/,
  },
  {
    role: 'UI/UX Designer',
    made: 'Style the pages and shared components',
    reworked: 'Adjust the pages and shared components',
    paths: /^(web\/(ui|charts|artwork)\/.*|.*\.css|public\/.*)$/,
  },
  {
    role: 'Documentation Specialist',
    made: 'Write the README',
    reworked: 'Bring the README up to date',
    paths: /^([^/]+\.md|docs\/.*|LICENSE)$/,
  },
  {
    role: 'Developer',
    made: 'Write the server, the pages and the features',
    reworked: 'Simplify the features',
    paths: /.*/,
  },
];

/** In the order of the commits; the first that owns a path gets it. Round 0 makes, later rounds repair. */
export function portionsOf(round: number): Portion[] {
  return owners.map(({ role, made, reworked, paths }) => ({
    role,
    message: round === 0 ? made : reworked,
    owns: (path) => paths.test(path),
  }));
}
