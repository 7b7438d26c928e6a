/** Stock: quantities that movements change, with their history, and what runs low. */
import { rolesOf } from '../../../blueprint/audience.ts';
import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { FeatureModule } from '../../feature-module.ts';
import { effectiveAudience, guarded, rolesText } from '../../entity/audience.ts';
import { qualified } from '../../entity/columns.ts';
import { onlyFor } from '../../entity/only-for.ts';
import { code, use, useType } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, fieldOf, type EntityModel } from '../../product-model.ts';
import { stockScenarios } from './stock-scenarios.ts';
import { movementsTable, movementTrigger, seedMovementsName, seedMovementsText } from './stock-tables.ts';
import { stockTestText } from './stock-test.ts';

const folder = 'features/stock';
const pageFile = `${folder}/stock-overview-page.tsx`;

export const stockFeature: FeatureModule<'stock'> = {
  kind: 'stock',
  contribute(feature, model) {
    const entity = entityOf(model, feature.entity);
    const audience = effectiveAudience(feature.by, entity, model);
    const roles = rolesOf(audience);
    const record = entity.one;
    const quantity = `${record}.${fieldOf(entity, feature.quantity).property}`;
    const lowAt =
      feature.reorderAt === undefined
        ? String(feature.lowAt)
        : `${record}.${fieldOf(entity, feature.reorderAt).property}`;
    const badge = use(`${folder}/stock-badge.tsx`, 'StockBadge');
    return {
      files: new Map([
        [`${folder}/definition.ts`, definitionText(feature, entity)],
        [`${folder}/access.ts`, accessText(roles)],
        [`${folder}/seed.ts`, seedMovementsText(feature, entity, model)],
        [`${folder}/stock.test.ts`, stockTestText(feature, entity, model)],
        [pageFile, pageText(feature, roles)],
      ]),
      tables: [movementsTable(entity)],
      triggers: [movementTrigger(feature, entity, model)],
      routes: [{ path: '/stock', file: `${folder}/routes.ts`, name: 'stockRoutes' }],
      seeds: [{ file: `${folder}/seed.ts`, name: seedMovementsName }],
      pages: [{ path: feature.path, file: pageFile, name: 'StockPage' }],
      navigation: [
        {
          label: feature.title,
          path: feature.path,
          placement: 'header',
          ...(roles.length > 0 ? { roles } : { signedIn: true }),
        },
      ],
      entity: {
        entity,
        itemActions: [code`<${badge} quantity={${quantity}} lowAt={${lowAt}} />`],
        detailSections: [
          onlyFor(audience, entity, code`<${use(`${folder}/stock-panel.tsx`, 'StockPanel')} id={${record}.id} />`),
        ],
      },
    };
  },
  scenarios: stockScenarios,
};

function definitionText(feature: FeatureOf<'stock'>, entity: EntityModel): string {
  const quantity = fieldOf(entity, feature.quantity);
  const low = feature.reorderAt === undefined ? undefined : fieldOf(entity, feature.reorderAt);
  const body = code`
export const title: string = ${literal(feature.title)};

/** What goes out is this. */
export const outKind: string = '${feature.out}';

export const stock: ${useType(`${folder}/stock.ts`, 'StockDefinition')} = {
table: ${literal(entity.table)},
name: ${literal(qualified(entity, entity.titleField))},
quantity: ${literal(qualified(entity, quantity))},
column: ${literal(quantity.column)},
lowAt: ${literal(low ? qualified(entity, low) : String(feature.lowAt))},
path: ${literal(entity.path)},
things: ${literal(inSentence(entity.pluralLabel))},
};`;
  return printModule(`${folder}/definition.ts`, 'What is kept in stock, and how its table says so.', body);
}

function accessText(roles: readonly string[]): string {
  const currentUser = 'features/account/current-user.ts';
  const who =
    roles.length > 0
      ? code`${use(currentUser, 'requireRole')}(context, ${rolesText(roles)})`
      : code`${use(currentUser, 'requireUser')}(context)`;
  const body = code`
export function requireStockKeeper(context: ${useType('hono', 'Context')}): ${useType('features/account/user.ts', 'User')} {
return ${who};
}`;
  return printModule(`${folder}/access.ts`, 'Who keeps the stock.', body);
}

function pageText(feature: FeatureOf<'stock'>, roles: readonly string[]): string {
  const view = code`<${use(`${folder}/stock-page.tsx`, 'StockOverviewView')} />`;
  const body = code`
export function StockPage() {
return ${guarded(roles.length > 0 ? { roles: [...roles] } : 'signed-in', view)};
}`;
  return printModule(pageFile, `The page “${feature.title}”, for those who keep the stock.`, body);
}
