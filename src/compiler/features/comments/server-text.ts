/** The files of one entity's comments on the server: what they are, their routes, the first ones. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import { code, use, useType, type Code } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { visibleTo } from '../../entity/visible-to.ts';
import { inSentence } from '../../print/words.ts';
import type { EntityModel } from '../../product-model.ts';
import { seedId } from '../../proof/seed-facts.ts';

export function commentFile(entity: EntityModel): string {
  return `features/${entity.folder}/comments.ts`;
}

export function firstCommentsFile(entity: EntityModel): string {
  return `features/${entity.folder}/first-comments.ts`;
}

export function routesName(entity: EntityModel): string {
  return `${entity.one}CommentRoutes`;
}

export function insertName(entity: EntityModel): string {
  return `insertFirst${entity.type}Comments`;
}

function threadName(entity: EntityModel): string {
  return `${entity.one}Thread`;
}

export function threadText(
  feature: FeatureOf<'comments'>,
  entity: EntityModel,
  table: string,
  isTold: boolean,
): string {
  const body = code`
export const ${threadName(entity)}: ${useType('features/comments/thread.ts', 'Thread')} = {
table: '${table}',
recordTable: ${literal(entity.table)},
${entity.isPrivate && code`visible: ${literal(visibleTo(entity, 'readerId'))},`}
recordLabel: ${literal(entity.label)},
label: ${literal(feature.label)},
hasStars: ${literal(feature.hasStars)},
};

${
  isTold &&
  code`const commented = {
table: ${literal(entity.table)},
titleColumn: ${literal(entity.titleField.column)},
hasOwner: ${literal(entity.owned)},
path: ${literal(entity.path)},
label: ${literal(inSentence(feature.label))},
};
`
}
export function ${routesName(entity)}(services: ${useType('server/app.ts', 'Services')}): ${useType('hono', 'Hono')} {
return ${use('features/comments/routes.ts', 'commentRoutes')}(services, ${isTold ? code`{ ...${threadName(entity)}, tell: (posted) => ${use('features/notifications/tell-of-comment.ts', 'tellOfComment')}(services.database, commented, posted) }` : threadName(entity)});
}`;
  return printModule(commentFile(entity), `${feature.pluralLabel} on ${inSentence(entity.pluralLabel)}.`, body);
}

export function firstCommentsText(feature: FeatureOf<'comments'>, entity: EntityModel): string {
  const body = code`
const comments: readonly ${useType('features/comments/first-comments.ts', 'FirstComment')}[] = [
${feature.seed.map((comment) => firstComment(comment, entity))}
];

export function ${insertName(entity)}(database: ${useType('server/db.ts', 'Database')}, now: Date) {
${use('features/comments/first-comments.ts', 'insertComments')}(database, ${use(commentFile(entity), threadName(entity))}, comments, now);
}`;
  return printModule(
    firstCommentsFile(entity),
    `${feature.pluralLabel} on ${inSentence(entity.pluralLabel)} that the product opens with; records and people by their ids.`,
    body,
  );
}

function firstComment(comment: FeatureOf<'comments'>['seed'][number], entity: EntityModel): Code {
  const record = entity.seed.find((each) => each.key === comment.record);
  if (!record) throw new Error(`A first comment is about an unknown ${entity.id} "${comment.record}".`);
  const replies = comment.replies.map(
    ({ author, hoursAgo, text }) => code`{ author: ${author + 1}, hoursAgo: ${hoursAgo}, text: ${literal(text)} },`,
  );
  return code`{
record: ${seedId(entity, record)},
author: ${comment.author + 1},
hoursAgo: ${comment.hoursAgo},
${comment.stars !== undefined && `stars: ${comment.stars},`}
text: ${literal(comment.text)},
${replies.length > 0 && code`replies: [\n${replies}\n],`}
},`;
}
