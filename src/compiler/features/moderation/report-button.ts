/** The button with which people report a record, or what is said about it. */
import { code, use, type Code } from '../../print/code.ts';
import type { EntityModel, ProductModel } from '../../product-model.ts';
import { commentKind } from './moderation-text.ts';

const element = use('features/moderation/report-button.tsx', 'ReportButton');

export function recordButton(entity: EntityModel): Code {
  const record = entity.one;
  return code`<${element} kind="${entity.folder}" id={${record}.id} title={${record}.${entity.titleField.property}} authorId={${entity.owned ? `${record}.ownerId` : 'null'}} />`;
}

/** On a `comment`. */
export function commentButton(entity: EntityModel): Code {
  return code`<${element} kind="${commentKind(entity)}" id={comment.id} title={comment.text} authorId={comment.authorId} />`;
}

/** Can its records, and what is said about them, be reported? */
export function isModerated(entity: EntityModel, { features }: ProductModel): boolean {
  return features.some((feature) => feature.kind === 'moderation' && feature.entities.includes(entity.id));
}
