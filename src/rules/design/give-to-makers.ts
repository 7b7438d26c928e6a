/** First records belong to people who could have made them. */
import { rolesOf } from '../../blueprint/audience.ts';
import { administrator } from '../../blueprint/shapes.ts';
import type { Entity, Feature, FeatureOf, SeedRecord } from '../../blueprint/schema.ts';

/**
 * Entities in the same order. Where only some roles make such records, each record of somebody else goes to one of those who do: every
 * third one to the first of them, whom a visitor can look around as.
 */
export function giveToMakers(
  entities: readonly Entity[],
  features: readonly Feature[],
  account: FeatureOf<'account'> | null,
): Entity[] {
  const people = account === null ? [] : [account.demoUser, ...account.people];
  return entities.map((entity) => {
    const make = features.find((feature) => feature.kind === 'create' && feature.entity === entity.name);
    const roles = make?.kind === 'create' ? rolesOf(make.by) : [];
    const able = people.flatMap(({ role }, index) => (role !== undefined && roles.includes(role) ? [index] : []));
    // Administrators may, but hardly do; the demo user does what can be looked at.
    const usual = able.filter((index) => index === 0 || people[index]?.role !== administrator);
    const makers = usual.length > 0 ? usual : able;
    if (!entity.owned || makers.length === 0) return entity;
    return { ...entity, seed: entity.seed.map((record, position) => given(record, makers, position)) };
  });
}

function given(record: SeedRecord, makers: readonly number[], position: number): SeedRecord {
  if (makers.includes(record.owner ?? 0)) return record;
  const [first = 0, ...others] = makers;
  const isOfFirst = position % 3 === 0 || others.length === 0;
  return { ...record, owner: isOfFirst ? first : (others[position % others.length] ?? first) };
}
