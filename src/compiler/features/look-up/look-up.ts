/** Look-up: one record by its number or code, on a page of its own. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { FeatureModule } from '../../feature-module.ts';
import { rolesText, signedInUser } from '../../entity/audience.ts';
import { qualified } from '../../entity/columns.ts';
import { tableFile } from '../../entity/entity-files.ts';
import { databaseType, readOne } from '../../entity/rows.ts';
import { entityType } from '../../entity/schema-text.ts';
import { code, use, type Code } from '../../print/code.ts';
import { insideTemplate } from '../../print/literal.ts';
import { inSentence, pascalCase } from '../../print/words.ts';
import {
  entityOf,
  fieldOf,
  type EntityModel,
  type FieldModel,
  type Place,
  type ProductModel,
} from '../../product-model.ts';
import { lookUpPageFile, lookUpPageName, lookUpPageText } from './look-up-page-text.ts';
import { lookUpScenarios } from './look-up-scenarios.ts';
import { lookUpTests } from './look-up-tests.ts';

export const lookUpFeature: FeatureModule<'look-up'> = {
  kind: 'look-up',
  contribute(feature, model) {
    const entity = entityOf(model, feature.entity);
    const field = fieldOf(entity, feature.field);
    return {
      files: new Map([[lookUpPageFile(entity), lookUpPageText(feature, entity, model)]]),
      pages: [{ path: feature.path, file: lookUpPageFile(entity), name: lookUpPageName(entity) }],
      navigation: [
        { label: feature.title, path: feature.path, placement: 'header', ...(entity.isPrivate && { signedIn: true }) },
      ],
      entity: {
        entity,
        table: [findFunction(entity, field)],
        routes: [route(entity, field)],
        tests: lookUpTests(feature, entity, model),
      },
    };
  },
  scenarios: lookUpScenarios,
  places: (feature, model) => [placeOf(feature, entityOf(model, feature.entity), model)],
};

/** People come for it where the product is about these records. */
function placeOf(feature: FeatureOf<'look-up'>, entity: EntityModel, model: ProductModel): Place {
  const label = inSentence(fieldOf(entity, feature.field).label);
  const text = `Enter the ${label} and see how things stand.`;
  const isMain = model.entities[0] === entity;
  return { to: feature.path, title: feature.title, text, ...(isMain && { action: feature.title }) };
}

function findName(entity: EntityModel, field: FieldModel): string {
  return `find${entity.type}By${pascalCase(field.name)}`;
}

function findFunction(entity: EntityModel, field: FieldModel): Code {
  const bare = (text: string) => `replace(replace(lower(${text}), ' ', ''), '-', '')`;
  const column = insideTemplate(bare(qualified(entity, field)));
  return code`
/** Spaces, hyphens and capitals make no difference. */
export function ${findName(entity, field)}(database: ${databaseType}, number: string): ${entityType(entity)} | undefined {
${readOne(entity, `\${select} WHERE ${column} = ${bare('?')} ORDER BY ${entity.table}.id DESC`, '[number]')}
}`;
}

function route(entity: EntityModel, field: FieldModel): Code {
  const label = inSentence(entity.label);
  const record = entity.one;
  const found = code`${record}${entity.isPrivate && code` && (${own(entity)})`}`;
  return code`routes.get('/look-up', (context) => {
${entity.isPrivate && code`const user = ${signedInUser()};`}
const { number } = ${use('server/errors.ts', 'readQuery')}(context, ${use('server/look-up.ts', 'lookUpQuerySchema')});
const ${record} = ${use(tableFile(entity), findName(entity, field))}(database, number);
if (${found}) return context.json(${record});
throw new ${use('server/errors.ts', 'HttpError')}(404, \`${insideTemplate(`No ${label}${entity.isPrivate ? ' of yours' : ''} has the ${inSentence(field.label)}`)} “\${number}”. Check it for typing errors.\`);
});`;
}

function own(entity: EntityModel): Code {
  const isOwn = `${entity.one}.ownerId === user.id`;
  if (entity.overseers.length === 0) return code`${isOwn}`;
  return code`${isOwn} || ${use('features/account/user.ts', 'hasRole')}(user, ${rolesText(entity.overseers)})`;
}
