/** Keeps the glossary: what the product knows about, and in which words. */
import type { Blueprint, Entity, Field } from '../../blueprint/schema.ts';
import type { RoleNote } from '../stage.ts';
import { bullets, counted, listed, parts, table } from '../wording.ts';

export function noteGlossary({ entities, actors }: Blueprint): RoleNote {
  const fields = entities.reduce((sum, entity) => sum + entity.fields.length, 0);
  const names = entities.map((entity) => entity.pluralLabel);
  return {
    role: 'Business Analyst',
    subject: 'glossary',
    sentence:
      entities.length === 0
        ? 'The product keeps no records of its own: its pages say everything.'
        : `The product keeps records of ${listed(names)}, described by ${counted(fields, 'field')} in all.`,
    detail: parts({
      People: bullets(actors.map((actor) => `${actor.name}: ${actor.description}`)),
      ...Object.fromEntries(entities.map((entity) => [entity.label, describeEntity(entity)])),
    }),
    data: { entities: entities.length, fields, actors: actors.length },
  };
}

function describeEntity(entity: Entity): string {
  const fields = table(
    ['Field', 'Kind', 'Rule'],
    entity.fields.map((field) => [field.label, field.type, ruleOf(field)]),
  );
  return [entity.description, fields].filter(Boolean).join('\n\n');
}

function ruleOf(field: Field): string {
  const bounds = [
    field.minimum === undefined ? '' : `at least ${field.minimum}`,
    field.maximum === undefined ? '' : `at most ${field.maximum}`,
  ].filter(Boolean);
  return [
    field.required ? 'required' : 'optional',
    field.options ? `one of ${field.options.join(', ')}` : '',
    field.target ? `points to ${field.target}` : '',
    field.unit ? `in ${field.unit}` : '',
    ...bounds,
  ]
    .filter(Boolean)
    .join('; ');
}
