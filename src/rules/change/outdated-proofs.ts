/** Which proofs of earlier changes a later one overtakes: they speak of what is no longer there, or of the absence of what now is. */
import type { Blueprint } from '../../blueprint/schema.ts';
import type { Scenario, ThenStep } from '../../blueprint/scenario.ts';

export function outdatedBy(before: Blueprint, after: Blueprint): (scenario: Scenario) => boolean {
  const [old, now] = [wordsIn(before), wordsIn(after)];
  const isGone = (word: string): boolean => old.has(word) && !now.has(word);
  const isNew = (word: string): boolean => now.has(word) && !old.has(word);
  const counts = recounted(before, after);
  return ({ given, then }) =>
    then.some((step) => {
      if (step.step === 'see-no-text') return isNew(step.text);
      if (step.step === 'see-heading' && step.text === 'Page not found') return isNew(given.path);
      return (
        isGone(given.path.replace(/\/new$/, '')) ||
        isGone(seenIn(step)) ||
        (step.step === 'see-items' && counts.has(step.list))
      );
    });
}

function seenIn(step: ThenStep): string {
  if ('text' in step) return step.text;
  if ('hex' in step) return step.hex;
  if ('name' in step) return step.name;
  return 'list' in step ? step.list : '';
}

/** Everything that the product says, its addresses and its colours. */
function wordsIn({ name, theme, entities, features }: Blueprint): Set<string> {
  const words = new Set<string>([name, theme.background.hex, theme.component.hex]);
  const walk = (node: unknown): void => {
    if (typeof node === 'string') words.add(node);
    else if (Array.isArray(node)) for (const item of node) walk(item);
    else if (typeof node === 'object' && node !== null) for (const value of Object.values(node)) walk(value);
  };
  walk(features);
  walk(entities.map(({ seed: _seed, ...rest }) => rest));
  return words;
}

/** Labels of lists that hold or show another number of records. */
function recounted(before: Blueprint, after: Blueprint): Set<string> {
  const sizes = ({ entities, features }: Blueprint) =>
    new Map(
      entities.map(({ name, pluralLabel, seed }) => {
        const list = features.find((feature) => feature.kind === 'catalogue' && feature.entity === name);
        return [pluralLabel, `${seed.length} ${list?.kind === 'catalogue' ? list.pageSize : ''}`];
      }),
    );
  const old = sizes(before);
  return new Set([...sizes(after)].filter(([label, size]) => old.get(label) !== size).map(([label]) => label));
}
