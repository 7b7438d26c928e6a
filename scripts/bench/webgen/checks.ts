/** Every test of the development concepts with its check. The last test of each concept is about its colours. */
import type { TestedConcept } from '../concepts.ts';
import { coloured } from './appearance.ts';
import { communities } from './checks/communities.ts';
import { games } from './checks/games.ts';
import { messages } from './checks/messages.ts';
import { offices } from './checks/offices.ts';
import { shops } from './checks/shops.ts';
import { sites } from './checks/sites.ts';
import type { Check } from './expectations.ts';
import type { Checks, Family } from './families.ts';

const all: Checks = { ...games, ...sites, ...shops, ...messages, ...communities, ...offices };

/** Throws when a test has no check: a silent gap would look like a better product. */
export function checksOf({ id, appearance, tests }: TestedConcept): { test: string; family: Family; check: Check }[] {
  return tests.map((_, index) => {
    const test = `${id}#${index + 1}`;
    if (index === tests.length - 1) return { test, family: 'pages', check: coloured(appearance) };
    const known = all[test];
    if (!known) throw new Error(`There is no check for ${test}.`);
    const [family, check] = known;
    return { test, family, check };
  });
}
