/** `reminders.ts`: what of a person's own is due soon, one statement for each kind of record. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import { code, use, useType, type Code } from '../../print/code.ts';
import { insideTemplate } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { entityOf, fieldOf, type ProductModel } from '../../product-model.ts';

export function remindersText({ reminders }: FeatureOf<'notifications'>, model: ProductModel): string {
  const reminder = useType('features/notifications/notification.ts', 'Reminder');
  const database = useType('server/db.ts', 'Database');
  const sources = reminders.map(({ entity: name, field: fieldName }): Code => {
    const entity = entityOf(model, name);
    const field = fieldOf(entity, fieldName);
    return code`...database
.all<Due>(
\`SELECT id, ${entity.titleField.column} AS title, substr(${field.column}, 1, 10) AS date FROM ${entity.table}
 WHERE owner_id = :userId AND substr(${field.column}, 1, 10) BETWEEN :from AND :to\`,
{ userId, from, to },
)
.map(({ id, title, date }) => ({ text: \`${insideTemplate(field.label)}: \${title}\`, path: \`${entity.path}/\${id}\`, date })),`;
  });
  const body = code`
interface Due {
id: number;
title: string;
date: string;
}

/** From today until a week from now, the next first. */
export function listReminders(database: ${database}, userId: number): ${reminder}[] {
const daysFromNow = ${use('server/first-records.ts', 'daysFrom')}(new Date());
const from = daysFromNow(0);
const to = daysFromNow(7);
const reminders: ${reminder}[] = [
${sources}
];
return reminders.toSorted((one, other) => one.date.localeCompare(other.date));
}`;
  return printModule('features/notifications/reminders.ts', 'What of a person’s own is due soon.', body);
}
