import type { FeatureOf } from '../../../blueprint/schema.ts';
import { effectiveAudience } from '../../entity/audience.ts';
import { code, useType } from '../../print/code.ts';
import { printModule } from '../../print/print-module.ts';
import type { EntityModel, ProductModel } from '../../product-model.ts';
import { actingAs } from '../../proof/acting-as.ts';
import { inStandardOrder, numberOf, seedId } from '../../proof/seed-facts.ts';
import { assert, serverForAll, test } from '../../proof/test-pieces.ts';

export function stockTestText(feature: FeatureOf<'stock'>, entity: EntityModel, model: ProductModel): string {
  const { statements } = actingAs(effectiveAudience(feature.by, entity, model), model, entity);
  const [record] = inStandardOrder(entity);
  const quantity = numberOf(record?.values[feature.quantity]) ?? 0;
  const path = record && `/api/stock/${seedId(entity, record)}`;
  const body = code`
${serverForAll}

${
  path
    ? test('a movement changes the quantity and is written down', [
        ...statements,
        code`const moved = await server.request<{ quantity: number }>('POST', '${path}', { kind: 'Received', quantity: 7 });`,
        code`${assert}.equal(moved.body.quantity, ${quantity + 7});`,
        code`const { body } = await server.request<${useType('features/stock/stock.ts', 'RecordStock')}>('GET', '${path}');`,
        code`const [last] = body.movements;`,
        code`${assert}.deepEqual([last?.kind, last?.change, last?.balance], ['Received', 7, ${quantity + 7}]);`,
        code`const refused = await server.request('POST', '${path}', { kind: '${feature.out}', quantity: ${quantity + 8} });`,
        code`${assert}.equal(refused.status, 422);`,
      ])
    : ''
}

${test('who is not signed in sees no movements', [
  code`server.signOut();`,
  code`const { status } = await server.request('GET', '/api/stock');`,
  code`${assert}.equal(status, 401);`,
])}`;
  return printModule('features/stock/stock.test.ts', 'The stock over HTTP.', body);
}
