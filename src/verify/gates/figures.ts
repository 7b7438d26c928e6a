/** Figures are right: what the browser shows agrees with what the compiler works out from the first records, apart from the product's queries. */
import { atMost, type Gate, type GateSurroundings } from './gate.ts';

const counting = new Set(['dashboard', 'report', 'tracker', 'time-clock', 'mixture', 'calculator', 'assessment']);

export const figures: Gate = {
  name: 'figures',
  role: 'Data Scientist',
  required: false,
  obstacle: (surroundings) =>
    readFigures(surroundings).length > 0 ? null : 'No scenario of this product reads a figure',
  async measure(surroundings) {
    const read = readFigures(surroundings);
    return {
      measures: [
        atMost(
          `of ${read.length} scenarios about figures, those that differ`,
          read.filter(({ passed }) => !passed).length,
        ),
      ],
      log: read.map(({ title, passed }) => `${passed ? 'agrees' : 'differs'}  ${title}`),
    };
  },
};

function readFigures({ blueprint, scenarios }: GateSurroundings) {
  const ids = new Set(blueprint.features.filter(({ kind }) => counting.has(kind)).map(({ id }) => id));
  const about = new Set(
    blueprint.requirements.filter(({ features }) => features.some((id) => ids.has(id))).map(({ id }) => id),
  );
  return scenarios.filter(({ requirement }) => about.has(requirement));
}
