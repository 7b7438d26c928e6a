/** Renewals: what ends on a day is extended from its page when that is allowed, or says why it is not. */
import { isForOwner, rolesOf } from '../../../blueprint/audience.ts';
import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { FeatureModule } from '../../feature-module.ts';
import { effectiveAudience, refuseOthers, rolesText, signedInUser } from '../../entity/audience.ts';
import { apiPath, tableFile } from '../../entity/entity-files.ts';
import { ownTable } from '../../entity/own-table.ts';
import { personTable } from '../../entity/person-table.ts';
import { recordOf } from '../../entity/routes-text.ts';
import { databaseType } from '../../entity/rows.ts';
import { code, use, useType, type Code } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, fieldOf, type EntityModel, type ProductModel } from '../../product-model.ts';
import { renewalScenarios } from './renewal-scenarios.ts';
import { renewalTests } from './renewal-tests.ts';

type Feature = FeatureOf<'renewals'>;

const folder = 'features/renewals';

export const renewalsFeature: FeatureModule<'renewals'> = {
  kind: 'renewals',
  contribute(feature, model) {
    const entity = entityOf(model, feature.entity);
    const table = ownTable(entity, 'renewal', model);
    return {
      files: new Map([[rulesFile(entity), rulesText(feature, entity, table)]]),
      tables: [createTable(table, entity)],
      entity: {
        entity,
        table: [setEnd(feature, entity)],
        routes: routes(feature, entity, model),
        detailSections: [panel(feature, entity, model)],
        tests: renewalTests(feature, entity, model),
      },
    };
  },
  scenarios: renewalScenarios,
};

const rulesFile = (entity: EntityModel): string => `features/${entity.folder}/renewal-rules.ts`;
const rulesName = (entity: EntityModel): string => `${entity.one}RenewalRules`;

function rulesText(feature: Feature, entity: EntityModel, table: string): string {
  const { days, opensBefore, grace, most = null, unless } = feature;
  const field = unless && fieldOf(entity, unless.field);
  const closed = field?.type === 'boolean' ? [field.label] : (unless?.values ?? []);
  const body = code`
export const ${rulesName(entity)}: ${useType(`${folder}/renewal.ts`, 'RenewalRules')} = {
table: '${table}',
days: ${days},
opensBefore: ${opensBefore},
grace: ${grace},
most: ${literal(most)},
closed: [${closed.map(literal).join(', ')}],
};`;
  return printModule(rulesFile(entity), `When and how far ${inSentence(entity.pluralLabel)} are renewed.`, body);
}

function createTable(table: string, entity: EntityModel): string {
  return `CREATE TABLE ${table} (
  id INTEGER PRIMARY KEY,
  record_id INTEGER NOT NULL REFERENCES ${entity.table} (id) ON DELETE CASCADE,
  from_day TEXT NOT NULL,
  to_day TEXT NOT NULL,
  user_id INTEGER REFERENCES ${personTable} (id) ON DELETE SET NULL,
  renewed_at TEXT NOT NULL
) STRICT;
CREATE INDEX ${table}_by_record ON ${table} (record_id);`;
}

const setName = (entity: EntityModel): string => `set${entity.type}End`;

function setEnd(feature: Feature, entity: EntityModel): Code {
  const { column } = fieldOf(entity, feature.field);
  return code`
export function ${setName(entity)}(database: ${databaseType}, id: number, day: string) {
database.run('UPDATE ${entity.table} SET ${column} = ? WHERE id = ?', [day, id]);
}`;
}

function routes(feature: Feature, entity: EntityModel, model: ProductModel): Code[] {
  const record = entity.one;
  const rules = use(rulesFile(entity), rulesName(entity));
  const renewable = code`{ id: ${record}.id, until: ${record}.${fieldOf(entity, feature.field).property}, status: ${status(feature, entity)} }`;
  const today = code`${use('web/days.ts', 'today')}()`;
  const set = use(tableFile(entity), setName(entity));
  const guard = refuseOthers(effectiveAudience(feature.by, entity, model), entity, 'renew', record);
  return [
    code`routes.get('/:id/renewal', (context) => {
const ${record} = ${recordOf(entity)}(context);
return context.json(${use(`${folder}/store.ts`, 'readRenewal')}(database, ${rules}, ${renewable}, ${today}));
});`,
    code`routes.post('/:id/renewal', (context) => {
const ${record} = ${recordOf(entity)}(context);
${guard}
const { id: userId } = ${signedInUser()};
const until = database.transaction(() => {
const next = ${use(`${folder}/store.ts`, 'renew')}(database, ${rules}, ${renewable}, { userId, today: ${today} });
${set}(database, ${record}.id, next);
return next;
});
return context.json({ until }, 201);
});`,
    code`routes.delete('/:id/renewal', (context) => {
const ${record} = ${recordOf(entity)}(context);
const { id: userId } = ${signedInUser()};
database.transaction(() => {
const before = ${use(`${folder}/store.ts`, 'takeBack')}(database, ${rules}, ${renewable}, userId);
${set}(database, ${record}.id, before);
});
return context.body(null, 204);
});`,
  ];
}

/** What may keep it from being renewed. */
function status({ unless }: Feature, entity: EntityModel): Code {
  if (unless === undefined) return code`null`;
  const field = fieldOf(entity, unless.field);
  const value = `${entity.one}.${field.property}`;
  return field.type === 'boolean' ? code`${value} ? ${literal(field.label)} : null` : code`${value}`;
}

/** Everybody who sees the record sees until when it holds; the button is for those who may. */
function panel(feature: Feature, entity: EntityModel, model: ProductModel): Code {
  const audience = effectiveAudience(feature.by, entity, model);
  const record = entity.one;
  const roles = rolesOf(audience);
  const conditions = [
    ...(isForOwner(audience) ? [code`user?.id === ${record}.ownerId`] : []),
    ...(roles.length > 0 ? [code`${use('features/account/user.ts', 'hasRole')}(user, ${rolesText(roles)})`] : []),
  ];
  const [first = code`user !== null`, ...others] = conditions;
  const may = others.reduce((all, each) => code`${all} || ${each}`, first);
  return code`<${use(`${folder}/renewal-panel.tsx`, 'RenewalPanel')} path={\`${apiPath(entity)}/\${${record}.id}\`} mayRenew={${may}} />`;
}
