/** A small concept with a brain, a compiler and a verifier that are quick and do exactly what a test says. */
import { join } from 'node:path';
import type { Blueprint } from '../blueprint/schema.ts';
import type { Evidence, ScenarioResult } from '../contract/proof.ts';
import type { Scenario } from '../blueprint/scenario.ts';
import { createGit } from '../repository/git.ts';
import { createRepositories } from '../repository/create-repositories.ts';
import { silentLog } from '../storage/testing.ts';
import type { Brain } from './brain.ts';
import type { Clock } from './clock.ts';
import { createDirectories } from './directories.ts';
import type { Verifier } from './stages/verify.ts';
import type { Verification } from './team-artifacts.ts';

export const testConcept = 'A list of books. Readers can search it. It also predicts the weather.';

const scenario = (id: string): Scenario => ({
  id,
  title: `Try ${id}`,
  given: { step: 'open', path: '/books' },
  when: [],
  then: [{ step: 'see-heading', text: 'Books' }],
});

export const testBlueprint: Blueprint = {
  version: 1,
  kind: 'web-app',
  name: 'Book List',
  slug: 'book-list',
  tagline: 'A list of books for readers.',
  theme: {
    background: { hex: '#fffff0', name: 'ivory' },
    component: { hex: '#1d4ed8' },
    mode: 'light',
    typeface: 'sans',
    corners: 'soft',
    source: 'chosen',
  },
  actors: [{ name: 'Reader', description: 'Looks for books.', signsIn: false }],
  entities: [
    {
      name: 'Book',
      pluralLabel: 'Books',
      label: 'Book',
      description: 'Something to read.',
      titleField: 'title',
      fields: [{ name: 'title', label: 'Title', type: 'text', required: true }],
      owned: false,
      seed: [{ key: 'first', values: { title: 'First' } }],
    },
  ],
  features: [
    { id: 'books', kind: 'catalogue', entity: 'Book', path: '/books', layout: 'cards', pageSize: 12 },
    { id: 'search', kind: 'search', entity: 'Book', fields: ['title'] },
  ],
  requirements: [
    {
      id: 'R1',
      text: 'Readers see a list of books.',
      source: { from: 'concept', start: 0, end: 16 },
      status: { is: 'served' },
      features: ['books'],
      scenarios: [scenario('list-books')],
    },
    {
      id: 'R2',
      text: 'Readers search books.',
      source: { from: 'concept', start: 17, end: 39 },
      status: { is: 'served' },
      features: ['search'],
      scenarios: [scenario('search-books')],
    },
    {
      id: 'R3',
      text: 'It predicts the weather.',
      source: { from: 'concept', start: 40, end: 69 },
      status: { is: 'not-served', reason: 'There is no weather data', wouldNeed: 'a weather service' },
      features: [],
      scenarios: [],
    },
  ],
  exclusions: [],
  questions: [{ id: 'language', text: 'Which language?', default: 'English.', options: [] }],
};

/** Understands everything but "???"; gives up the requirement of each failed scenario. */
export const testBrain: Brain = {
  name: 'test',
  async read(concept) {
    if (concept.includes('???')) {
      return {
        ok: false,
        unclear: {
          message: 'That is unclear.',
          fix: 'Say more.',
          understood: [],
          notUnderstood: ['???'],
          suggestions: ['Books.'],
        },
      };
    }
    return { ok: true, reading: { understood: ['Books', 'Search'], notUnderstood: [], notes: { concept } } };
  },
  design: async () => testBlueprint,
  async simplify(blueprint, { scenarioIds }) {
    const dropped: string[] = [];
    const requirements = blueprint.requirements.map((requirement) => {
      if (!requirement.scenarios.some((one) => scenarioIds.includes(one.id))) return requirement;
      dropped.push(`${requirement.text} It did not work.`);
      return {
        ...requirement,
        status: { is: 'not-served', reason: 'It did not work', wouldNeed: 'more work' } as const,
        scenarios: [],
      };
    });
    return dropped.length > 0 ? { blueprint: { ...blueprint, requirements }, dropped } : null;
  },
};

export function testFiles(blueprint: Blueprint): Map<string, string> {
  const served = blueprint.requirements.filter((requirement) => requirement.status.is === 'served');
  return new Map([
    ['package.json', '{}\n'],
    ['package-lock.json', '{}\n'],
    ['README.md', `# ${blueprint.name}\n\n## Start\n\nnpm start\n`],
    ['migrations/0001-initial.sql', 'create table books (title text);\n'],
    ['server/app.ts', `// serves ${served.map((requirement) => requirement.id).join(', ')}\n`],
    ['web/styles.css', 'body {}\n'],
    ['tests/scenarios/books.spec.ts', '// tests\n'],
  ]);
}

export function evidence(check: Evidence['check'], passed = true): Evidence {
  return {
    check,
    passed,
    summary: `${check} ${passed ? 'is in order' : 'failed'}`,
    log: 'some output',
    durationMs: 1,
    screenshots: [],
  };
}

/** Every served scenario passes but those named; the base checks pass but those named. */
export function testVerification(blueprint: Blueprint, failing: readonly string[] = []): Verification {
  const checks = (['typecheck', 'build', 'start', 'scenarios'] as const).map((check) =>
    evidence(check, !failing.includes(check)),
  );
  const scenarios = blueprint.requirements.flatMap((requirement) =>
    requirement.scenarios.map((one): ScenarioResult => {
      const passed = !failing.includes(one.id);
      return {
        requirement: requirement.id,
        scenario: one.id,
        title: one.title,
        passed,
        steps: ['Opened /books'],
        failure: passed ? null : 'Expected "Books" and saw nothing.',
        screenshot: null,
        durationMs: 1,
      };
    }),
  );
  return { passed: failing.length === 0, checks, scenarios };
}

/** Reports as it goes, like the real one. */
export function testVerifier(failing: (blueprint: Blueprint) => readonly string[] = () => []): Verifier {
  return {
    async verify({ blueprint, onEvidence, onScenario }) {
      const verification = testVerification(blueprint, failing(blueprint));
      for (const check of verification.checks) onEvidence(check);
      for (const result of verification.scenarios) onScenario(result);
      return verification;
    },
  };
}

/** Real time without real pauses. */
export const quickClock: Clock = {
  now: () => new Date(),
  async pause(_milliseconds, signal) {
    signal.throwIfAborted();
  },
};

export function testWorkplace(directory: string) {
  const directories = createDirectories(directory);
  const git = createGit({ program: 'git', searchPath: '/usr/local/bin:/usr/bin:/bin' });
  return {
    directories,
    repositories: createRepositories({ directory: directories.products, git, log: silentLog }),
    dependencySets: { prepare: async () => join(directory, 'node_modules') },
    compile: async (blueprint: Blueprint) => testFiles(blueprint),
    brain: testBrain,
    clock: quickClock,
    log: silentLog,
    preview: null,
  };
}
