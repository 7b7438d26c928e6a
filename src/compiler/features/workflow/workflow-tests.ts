import { isForOwner, rolesOf } from '../../../blueprint/audience.ts';
import type { FeatureOf } from '../../../blueprint/schema.ts';
import { effectiveAudience } from '../../entity/audience.ts';
import { apiPath } from '../../entity/entity-files.ts';
import { entityType } from '../../entity/schema-text.ts';
import { code, type Code } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { inSentence } from '../../print/words.ts';
import { fieldOf, type EntityModel, type ProductModel } from '../../product-model.ts';
import { actingAs } from '../../proof/acting-as.ts';
import { seedId } from '../../proof/seed-facts.ts';
import { assert, test } from '../../proof/test-pieces.ts';
import { isOwnCase, startOf } from './workflow-proof.ts';

export function workflowTests(feature: FeatureOf<'workflow'>, entity: EntityModel, model: ProductModel): Code[] {
  const start = startOf(feature, entity, model);
  if (!start) return [];
  const { transition, record, acting, outsider } = start;
  const label = inSentence(entity.label);
  const path = `${apiPath(entity)}/${seedId(entity, record)}`;
  const { property } = fieldOf(entity, feature.field);
  const send = code`await server.request('POST', '${path}/status', { action: ${literal(transition.action)} })`;
  const refused = (title: string, statements: readonly Code[], expected: number) =>
    test(title, [...statements, code`const { status } = ${send};`, code`${assert}.equal(status, ${expected});`]);
  return [
    test(`the status of a ${label} changes once, is written down, and can be taken back`, [
      ...acting.statements,
      code`${assert}.equal((${send}).status, 200);`,
      code`${assert}.equal((${send}).status, 409);`,
      code`const changed = await server.request<${entityType(entity)}>('GET', '${path}');`,
      code`${assert}.equal(changed.body.${property}, ${literal(transition.to)});`,
      code`const changes = await server.request<{ toStatus: string }[]>('GET', '${path}/status');`,
      code`${assert}.equal(changes.body[0]?.toStatus, ${literal(transition.to)});`,
      code`${assert}.equal((await server.request('POST', '${path}/status/undo')).status, 204);`,
      code`const undone = await server.request<${entityType(entity)}>('GET', '${path}');`,
      code`${assert}.equal(undone.body.${property}, ${literal(String(record.values[feature.field]))});`,
    ]),
    refused(`somebody who is not signed in cannot change the status of a ${label}`, [code`server.signOut();`], 401),
    ...ownCase(feature, entity, model),
    ...(outsider && !entity.isPrivate && effectiveAudience(transition.by, entity, model) !== 'owner'
      ? [refused(`a person of another role cannot change the status of a ${label}`, outsider.statements, 403)]
      : []),
  ];
}

/** Who handles what is about their own does not decide about what they sent themselves. */
function ownCase(feature: FeatureOf<'workflow'>, entity: EntityModel, model: ProductModel): Code[] {
  const roles = entity.caseload?.through?.roles ?? [];
  if (roles.length === 0) return [];
  const { person, statements } = actingAs({ roles }, model);
  for (const { action, from, by } of feature.transitions) {
    if (isForOwner(by) || !rolesOf(by).includes(person?.role ?? '')) continue;
    const record = entity.seed.find(
      (each) => isOwnCase(entity, each, person) && from.includes(String(each.values[feature.field])),
    );
    if (!record) continue;
    const path = `${apiPath(entity)}/${seedId(entity, record)}/status`;
    return [
      test(`nobody decides about their own ${inSentence(entity.label)}`, [
        ...statements,
        code`const { status } = await server.request('POST', '${path}', { action: ${literal(action)} });`,
        code`${assert}.equal(status, 403);`,
      ]),
    ];
  }
  return [];
}
