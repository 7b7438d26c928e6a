/** Entities and their fields: distinct, free names; a title; options and targets where their type needs them. */
import { duplicatesBy, looseName } from './duplicates.ts';
import type { Issue } from './issue.ts';
import { isReservedEntityName, isReservedFieldName } from './reserved-words.ts';
import type { Blueprint, Entity, Field } from './schema.ts';

export function validateEntities(blueprint: Blueprint): Issue[] {
  return [
    ...nameIssues(blueprint.entities),
    ...blueprint.entities.flatMap((entity) => entityIssues(entity, blueprint)),
  ];
}

function nameIssues(entities: readonly Entity[]): Issue[] {
  const again = [
    ...duplicatesBy(entities, (entity) => looseName(entity.name)),
    ...duplicatesBy(entities, (entity) => looseName(entity.pluralLabel)),
  ];
  return [...new Set(again)].map((entity) => ({
    path: `entities › ${entity.name}`,
    message: `Another entity has the same name or label, but for case or plural.`,
    fix: 'Rename one of them, or make them one entity.',
  }));
}

function entityIssues(entity: Entity, blueprint: Blueprint): Issue[] {
  const path = `entities › ${entity.name}`;
  const issues: Issue[] = [];
  const add = (below: string, message: string, fix: string) => issues.push({ path: path + below, message, fix });
  if (isReservedEntityName(entity.name))
    add(
      '',
      `"${entity.name}" is a word that the product's code uses itself.`,
      `Name it more exactly, such as "${entity.name}Entry".`,
    );
  const title = entity.fields.find((field) => field.name === entity.titleField);
  if (title === undefined)
    add(' › titleField', `There is no field "${entity.titleField}".`, 'Name one of its text fields.');
  else if (title.type !== 'text')
    add(
      ' › titleField',
      `The field "${title.name}" is ${title.type}, not text.`,
      'Name a text field, which can head a record.',
    );
  for (const field of duplicatesBy(entity.fields, (one) => one.name.toLowerCase()))
    add(` › fields › ${field.name}`, 'Another field has the same name.', 'Rename or remove one of them.');
  for (const field of duplicatesBy(entity.fields, (one) => one.label.trim().toLowerCase()))
    add(
      ` › fields › ${field.name}`,
      `Another field has the label "${field.label}".`,
      'Give each field a label of its own.',
    );
  if (title?.numbered !== undefined)
    add(' › titleField', 'A number that the product gives cannot head a record.', 'Name another text field.');
  if (entity.owned && !blueprint.features.some((feature) => feature.kind === 'account'))
    add(
      ' › owned',
      'Its records belong to people, but nobody can sign in.',
      'Add an account feature or make it not owned.',
    );
  return [
    ...issues,
    ...entity.fields.flatMap((field) => fieldIssues(field, `${path} › fields › ${field.name}`, blueprint)),
  ];
}

function fieldIssues(field: Field, path: string, blueprint: Blueprint): Issue[] {
  const issues: Issue[] = [];
  const add = (message: string, fix: string) => issues.push({ path, message, fix });
  if (isReservedFieldName(field.name))
    add(`"${field.name}" is a word that the product's code or database uses itself.`, 'Name it more exactly.');
  const options = field.options ?? [];
  if (field.type === 'choice' && (options.length < 2 || options.length > 20))
    add('A choice needs 2 to 20 options.', 'List the values people choose from.');
  if (field.type !== 'choice' && field.options !== undefined)
    add(`A field of type ${field.type} has no options.`, 'Remove them or make it a choice.');
  if (duplicatesBy(options, (option) => option.trim().toLowerCase()).length > 0)
    add('Two options are the same.', 'Remove the second one.');
  if (field.type === 'relation' && field.target === undefined)
    add('A relation needs a target.', 'Name the entity it points at.');
  if (field.type !== 'relation' && field.target !== undefined)
    add(`A field of type ${field.type} has no target.`, 'Remove it or make it a relation.');
  if (field.numbered !== undefined && !(field.type === 'text' && field.required))
    add('Only a required text can be numbered.', 'Make it a required text, or leave "numbered" out.');
  if (field.target !== undefined && !blueprint.entities.some((entity) => entity.name === field.target))
    add(`There is no entity "${field.target}".`, 'Add that entity or point at another.');
  if (field.minimum !== undefined && field.maximum !== undefined && field.minimum > field.maximum)
    add('Its minimum is above its maximum.', 'Exchange them.');
  return issues;
}
