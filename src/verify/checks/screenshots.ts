/** Pictures of the main pages at desk and phone width; none is blank, none scrolls sideways on a phone, none throws. */
import { count, type Check } from './check.ts';

export const screenshots: Check = {
  name: 'screenshots',
  needs: ['start'],
  seconds: 240,
  run: async (surroundings) => {
    const { pictures, problems } = await surroundings.walk(surroundings);
    return {
      passed: problems.length === 0,
      summary:
        problems.length === 0
          ? `${count(pictures.length / 2, 'page')} seen at desk and phone width`
          : `${count(problems.length, 'problem')}: ${problems[0]}`,
      log: problems.join('\n'),
      screenshots: [...pictures],
    };
  },
};
