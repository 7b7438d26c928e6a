import type { FeatureOf } from '../../../blueprint/schema.ts';
import { apiPath } from '../../entity/entity-files.ts';
import { facetFields } from '../../entity/facets.ts';
import { parameterName } from '../../entity/parameter-name.ts';
import { code, useType, type Code } from '../../print/code.ts';
import { literal, propertyKey } from '../../print/literal.ts';
import { inSentence } from '../../print/words.ts';
import { fieldOf, type EntityModel, type FieldModel } from '../../product-model.ts';
import { numberOf, seedId } from '../../proof/seed-facts.ts';
import { assert, listBody, seesList, test } from '../../proof/test-pieces.ts';

/** One test for each filter whose effect the first records show. */
export function filterTests(entity: EntityModel, feature: FeatureOf<'filter'>): Code[] {
  const narrowing = feature.fields.flatMap((name) => {
    const field = fieldOf(entity, name);
    const steps = stepsOf(entity, field);
    return steps ? [test(`narrows ${inSentence(entity.pluralLabel)} by ${inSentence(field.label)}`, steps)] : [];
  });
  return [...narrowing, ...countTests(entity)];
}

function countTests(entity: EntityModel): Code[] {
  const field = facetFields(entity).find((each) => each.type === 'choice');
  const used = field?.options?.filter((option) => having(entity, field, option) > 0) ?? [];
  if (!field || used.length === 0) return [];
  const expected = used.map((option) => `${propertyKey(option)}: ${having(entity, field, option)}`).join(', ');
  return [
    test(`counts ${inSentence(entity.pluralLabel)} by ${inSentence(field.label)}, whatever is chosen there`, [
      seesList(entity),
      code`const { body } = await server.request<${useType('server/facets.ts', 'FacetCounts')}>('GET', ${literal(`${apiPath(entity)}/counts?${parameterName(field)}=${encodeURIComponent(used[0] ?? '')}`)});`,
      code`${assert}.deepEqual(body.${parameterName(field)}, { ${expected} });`,
    ]),
  ];
}

function stepsOf(entity: EntityModel, field: FieldModel): Code[] | undefined {
  const item = `item.${field.property}`;
  const name = parameterName(field);
  switch (field.type) {
    case 'choice': {
      const option = field.options?.find((each) => having(entity, field, each) > 0);
      if (option === undefined) return undefined;
      return equal(
        entity,
        `${name}=${encodeURIComponent(option)}`,
        `${item} === ${literal(option)}`,
        having(entity, field, option),
      );
    }
    case 'boolean': {
      const count = having(entity, field, true);
      return equal(entity, `${name}=true`, item, count);
    }
    case 'relation': {
      const target = field.targetEntity;
      const record = target?.seed.find((each) => having(entity, field, each.key) > 0);
      if (!target || !record) return undefined;
      const id = seedId(target, record);
      return equal(entity, `${name}=${id}`, `${item} === ${id}`, having(entity, field, record.key));
    }
    case 'date':
    case 'datetime':
      return equal(entity, `${field.name}From=9999-01-01`, item, 0);
    default:
      return atLeast(entity, field);
  }
}

function atLeast(entity: EntityModel, field: FieldModel): Code[] | undefined {
  const values = entity.seed
    .map((record) => numberOf(record.values[field.name]))
    .filter((value) => value !== undefined);
  if (values.length === 0) return undefined;
  const limit = Math.max(...values);
  const typed = field.type === 'money' ? limit / 100 : limit;
  const count = values.filter((value) => value === limit).length;
  return equal(entity, `${field.name}Min=${typed}`, `item.${field.property} === ${limit}`, count);
}

function equal(entity: EntityModel, query: string, condition: string, count: number): Code[] {
  return [
    listBody(entity, `?${query}`),
    code`${assert}.equal(body.total, ${count});`,
    ...(count > 0 ? [code`${assert}.ok(body.items.every((item) => ${condition}));`] : []),
  ];
}

function having(entity: EntityModel, field: FieldModel, value: string | boolean): number {
  return entity.seed.filter((record) => record.values[field.name] === value).length;
}
