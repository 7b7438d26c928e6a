/** Filters: narrow a list by choices, yes/no, related records and ranges of numbers, money and dates. */
import type { EntityPart, FeatureModule } from '../../feature-module.ts';
import { apiPath, choiceFile, choiceList, tableFile } from '../../entity/entity-files.ts';
import { facetFields, facetsFunction, facetsName } from '../../entity/facets.ts';
import { qualified } from '../../entity/columns.ts';
import { isRelatedList, relationCondition } from '../../entity/relation-query.ts';
import { listRoute } from '../../entity/list-route.ts';
import { code, use, type Code } from '../../print/code.ts';
import { attribute } from '../../print/literal.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, fieldOf, type EntityModel, type FieldModel } from '../../product-model.ts';
import { parameterName } from '../../entity/parameter-name.ts';
import { visitList } from '../../proof/visit-list.ts';
import { filterScenarios } from './filter-scenarios.ts';
import { filterTests } from './filter-tests.ts';

const controlsFile = 'web/ui/list-controls.tsx';

type FilterPart = Pick<EntityPart, 'query' | 'conditions' | 'parameters' | 'listControls'>;

export const filterFeature: FeatureModule<'filter'> = {
  kind: 'filter',
  contribute(feature, model) {
    const entity = entityOf(model, feature.entity);
    const parts = feature.fields.map((name) => filterBy(entity, fieldOf(entity, name)));
    return {
      entity: {
        entity,
        query: parts.flatMap((part) => part.query ?? []),
        conditions: parts.flatMap((part) => part.conditions ?? []),
        parameters: parts.flatMap((part) => part.parameters ?? []),
        listControls: feature.fields
          // Links above the list choose the category.
          .flatMap((name, index) => (name === entity.categories?.field ? [] : (parts[index]?.listControls ?? []))),
        ...facetsPart(entity),
        tests: filterTests(visitList(entity, model).listed, feature),
      },
    };
  },
  scenarios: filterScenarios,
};

function facetsPart(entity: EntityModel): Pick<EntityPart, 'table' | 'routes'> {
  if (facetFields(entity).length === 0) return {};
  return {
    table: [facetsFunction(entity)],
    routes: [
      listRoute(entity, '/counts', (query) => code`${use(tableFile(entity), facetsName(entity))}(database, ${query})`),
    ],
  };
}

/** How the list is narrowed by one field. */
export function filterBy(entity: EntityModel, field: FieldModel): FilterPart {
  switch (field.type) {
    case 'choice':
      return byChoice(entity, field);
    case 'boolean':
      return byBoolean(entity, field);
    case 'relation':
      return byRelation(entity, field);
    case 'date':
    case 'datetime':
      return byDate(entity, field);
    default:
      return byNumber(entity, field);
  }
}

function byChoice(entity: EntityModel, field: FieldModel): FilterPart {
  const name = parameterName(field);
  const options = use(choiceFile(entity), choiceList(entity, field));
  return {
    query: [code`${name}: ${use('zod', 'z')}.enum(${options}).optional(),`],
    ...isEqual(entity, field, code`query.${name} ?? null`),
    listControls: [select(field, code`${use('web/ui/options.ts', 'optionsOf')}(${options})`)],
  };
}

function byBoolean(entity: EntityModel, field: FieldModel): FilterPart {
  const name = parameterName(field);
  return {
    query: [code`${name}: ${use('zod', 'z')}.stringbool().optional(),`],
    ...isEqual(entity, field, code`query.${name} === undefined ? null : Number(query.${name})`),
    listControls: [select(field, use('web/ui/options.ts', 'yesOrNo'))],
  };
}

function byRelation(entity: EntityModel, field: FieldModel): FilterPart {
  const name = parameterName(field);
  const source = field.targetEntity ? `${apiPath(field.targetEntity)}/options` : '';
  return {
    // Where the related record's page lists what points at it, the catalogue already takes this parameter.
    ...(isRelatedList(field) ? {} : relationCondition(entity, field)),
    listControls: [
      code`<${use(controlsFile, 'FilterRecord')} name="${name}" ${attribute('label', field.label)} source="${source}" />`,
    ],
  };
}

function byNumber(entity: EntityModel, field: FieldModel): FilterPart {
  const value = (name: string) => (field.type === 'money' ? `round(:${name} * 100)` : `:${name}`);
  const schema = code`${use('zod', 'z')}.coerce.number().optional()`;
  const [from, to] = [`${field.name}Min`, `${field.name}Max`];
  return {
    ...inRange(qualified(entity, field), from, to, schema, value),
    listControls: [
      limit('number', from, `Minimum ${inSentence(field.label)}`),
      limit('number', to, `Maximum ${inSentence(field.label)}`),
    ],
  };
}

function byDate(entity: EntityModel, field: FieldModel): FilterPart {
  const column = field.type === 'datetime' ? `date(${qualified(entity, field)})` : qualified(entity, field);
  const [from, to] = [`${field.name}From`, `${field.name}To`];
  return {
    ...inRange(column, from, to, code`${use('zod', 'z')}.iso.date().optional()`, (name) => `:${name}`),
    listControls: [
      limit('date', from, `From ${inSentence(field.label)}`),
      limit('date', to, `To ${inSentence(field.label)}`),
    ],
  };
}

function isEqual(entity: EntityModel, field: FieldModel, value: Code): FilterPart {
  const name = parameterName(field);
  return {
    conditions: [`(:${name} IS NULL OR ${qualified(entity, field)} = :${name})`],
    parameters: [code`${name}: ${value},`],
  };
}

function inRange(column: string, from: string, to: string, schema: Code, value: (name: string) => string): FilterPart {
  return {
    query: [code`${from}: ${schema},`, code`${to}: ${schema},`],
    conditions: [`(:${from} IS NULL OR ${column} >= ${value(from)})`, `(:${to} IS NULL OR ${column} <= ${value(to)})`],
    parameters: [code`${from}: query.${from} ?? null,`, code`${to}: query.${to} ?? null,`],
  };
}

function select(field: FieldModel, options: Code): Code {
  return code`<${use(controlsFile, 'FilterSelect')} name="${parameterName(field)}" ${attribute('label', field.label)} options={${options}} />`;
}

function limit(type: 'number' | 'date', name: string, label: string): Code {
  return code`<${use(controlsFile, 'FilterLimit')} type="${type}" name="${name}" ${attribute('label', label)} />`;
}
