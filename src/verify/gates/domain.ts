/** The business agrees with itself: rights belong to roles that people can have, and every kind of record is there to be seen. */
import { rolesOf } from '../../blueprint/audience.ts';
import type { Blueprint } from '../../blueprint/schema.ts';
import { administrator } from '../../blueprint/shapes.ts';
import { atMost, type Gate } from './gate.ts';

export const domain: Gate = {
  name: 'domain',
  role: 'Business Analyst',
  required: true,
  async measure({ blueprint }) {
    const vain = rightsOfNobody(blueprint);
    const words = JSON.stringify(blueprint.features);
    const hidden = blueprint.entities.filter(({ name }) => !words.includes(`"${name}"`));
    return {
      measures: [
        atMost('rights of roles that nobody can have', vain.length),
        atMost('kinds of records that no part of the product shows', hidden.length),
      ],
      log: [...vain, ...hidden.map(({ pluralLabel }) => `${pluralLabel} are shown nowhere`)],
    };
  },
};

function rightsOfNobody({ features }: Blueprint): string[] {
  const had = features.flatMap((feature) => (feature.kind === 'account' ? (feature.roles ?? []) : []));
  const roles = new Set<string>([...had, administrator]);
  return features.flatMap((feature) => {
    if (feature.kind !== 'create' && feature.kind !== 'edit' && feature.kind !== 'delete') return [];
    return rolesOf(feature.by).flatMap((role) => (roles.has(role) ? [] : [`${feature.id}: nobody can be ${role}`]));
  });
}
