import { duplicatesBy } from '../duplicates.ts';
import { checkSignIn, has, type Add } from '../feature-checks.ts';
import type { Blueprint, Feature, FeatureOf } from '../schema.ts';
import { countPeople } from './social-checks.ts';

/** The feature that keeps what is counted. */
const keepers: Readonly<Record<string, Feature['kind']>> = {
  upload: 'upload',
  invitation: 'people',
  booking: 'booking',
  order: 'checkout',
  enrolment: 'enrolment',
};

export function checkPoints(feature: FeatureOf<'points'>, blueprint: Blueprint, path: string, add: Add): void {
  checkSignIn(true, blueprint, path, add);
  for (const { source } of feature.rules)
    if (!isKept(source, blueprint))
      add(`${path} › rules`, `Nothing in the product keeps "${source}".`, 'Name what people leave behind here.');
  for (const rule of duplicatesBy(feature.rules, ({ source }) => source))
    add(`${path} › rules`, `"${rule.source}" counts twice.`, 'Make it one rule.');
  const counted = new Set(['registration', 'check-in', ...feature.rules.map(({ source }) => source)]);
  for (const { name, source } of feature.badges)
    if (source !== undefined && !counted.has(source))
      add(`${path} › badges › ${name}`, `"${source}" earns nothing that could be counted.`, 'Name a rule’s source.');
}

function isKept(source: string, blueprint: Blueprint): boolean {
  const [kind, name = ''] = source.split(':');
  if (kind === 'comment')
    return blueprint.features.some((feature) => feature.kind === 'comments' && feature.entity === name);
  if (kind !== 'record') {
    const keeper = keepers[source];
    const found = blueprint.features.find((feature) => feature.kind === keeper);
    return found !== undefined && (found.kind !== 'people' || found.invitations !== undefined);
  }
  const isOwned = blueprint.entities.some((entity) => entity.name === name && entity.owned);
  return isOwned && (has(blueprint, 'catalogue', name) || has(blueprint, 'mine', name));
}

export function checkWallet(feature: FeatureOf<'wallet'>, blueprint: Blueprint, path: string, add: Add): void {
  checkSignIn(true, blueprint, path, add);
  const people = countPeople(blueprint);
  if (feature.seed.some(({ person }) => person >= people))
    add(`${path} › seed`, 'Somebody in it is none of the seed people.', 'Name them by position.');
  for (const person of new Set(feature.seed.map((entry) => entry.person))) {
    const own = feature.seed.filter((entry) => entry.person === person);
    if (own.reduce((sum, { amount }) => sum + amount, 0) < 0)
      add(`${path} › seed`, 'A wallet opens with less than nothing.', 'Let its amounts add up to zero or more.');
  }
}
