/** No page keeps anybody out: axe-core finds no serious or critical barrier on the product's pages. */
import { count, type Check } from './check.ts';

export const accessibility: Check = {
  name: 'accessibility',
  needs: ['start'],
  seconds: 240,
  run: async (surroundings) => {
    const { barriers, paths, lowestContrast } = await surroundings.walk(surroundings);
    const rules = [...new Set(barriers.map((barrier) => barrier.help))];
    return {
      passed: barriers.length === 0,
      ...(lowestContrast !== null && { lowestContrast }),
      summary:
        barriers.length === 0
          ? `No serious barrier on ${count(paths.length, 'page')}`
          : `${count(barriers.length, 'serious barrier')} on ${count(new Set(barriers.map((barrier) => barrier.path)).size, 'page')}: ${rules.slice(0, 3).join('; ')}`,
      log: barriers
        .map(
          (barrier) =>
            `${barrier.path}: ${barrier.impact}, ${barrier.rule}: ${barrier.help} (${barrier.selectors.join(', ')})`,
        )
        .join('\n'),
    };
  },
};
