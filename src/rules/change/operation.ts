/** What a change request comes to: one operation for each thing that changes. */
import { z } from 'zod';
import { bookingModeSchema } from '../../blueprint/features/trade.ts';
import { colourSchema, fieldSchema, fieldTypeSchema, themeSchema } from '../../blueprint/schema.ts';
import { audienceSchema, entityName, fieldName, kebab, line, roleName } from '../../blueprint/shapes.ts';

const ofField = { entity: entityName, field: fieldName };
const operation = <const Name extends string, Shape extends z.ZodRawShape>(name: Name, shape: Shape) =>
  z.strictObject({ do: z.literal(name), ...shape });

export const operationSchema = z.discriminatedUnion('do', [
  // Fields
  operation('add-field', { entity: entityName, field: fieldSchema }),
  operation('remove-field', ofField),
  operation('rename-field', { ...ofField, label: line(60) }),
  operation('require-field', ofField),
  operation('free-field', ofField),
  operation('change-type', { ...ofField, type: fieldTypeSchema }),
  operation('set-options', { ...ofField, options: z.array(line(60)).min(2).max(20) }),
  operation('add-option', { ...ofField, option: line(60) }),
  operation('remove-option', { ...ofField, option: line(60) }),
  operation('rename-option', { ...ofField, option: line(60), to: line(60) }),
  operation('set-first-option', { ...ofField, option: line(60) }),
  operation('limit-field', { ...ofField, minimum: z.number().optional(), maximum: z.number().optional() }),
  operation('explain-field', { ...ofField, help: line(200) }),
  operation('measure-field', { ...ofField, unit: line(20) }),
  operation('move-field', { ...ofField, to: z.enum(['first', 'last']) }),
  operation('set-currency', { currency: z.string().regex(/^[A-Z]{3}$/) }),
  // Things that records are kept of
  operation('add-entity', { label: line(60), fields: z.array(fieldSchema).max(20) }),
  operation('remove-entity', { entity: entityName }),
  operation('rename-entity', { entity: entityName, label: line(60), pluralLabel: line(60) }),
  operation('relate', { entity: entityName, target: entityName }),
  operation('unrelate', { entity: entityName, target: entityName }),
  operation('set-seed-count', { entity: entityName, count: z.int().min(0).max(80) }),
  // What can be done
  operation('add-capability', { capability: line(40), entity: entityName.nullable(), words: line(300) }),
  operation('remove-feature', { feature: kebab }),
  operation('allow', { act: z.enum(['create', 'edit', 'delete', 'move']), entity: entityName, by: audienceSchema }),
  operation('show', { entity: entityName, to: audienceSchema }),
  operation('add-account', {}),
  operation('remove-account', {}),
  operation('add-role', { role: roleName }),
  operation('rename-role', { role: roleName, to: roleName }),
  operation('remove-role', { role: roleName }),
  // Lists
  operation('set-layout', { entity: entityName, layout: z.enum(['cards', 'table', 'ranking']) }),
  operation('set-page-size', { entity: entityName, size: z.int().min(4).max(60) }),
  operation('order-list', { ...ofField, direction: z.enum(['ascending', 'descending']) }),
  operation('add-filter', ofField),
  operation('remove-filter', ofField),
  operation('add-search-field', ofField),
  operation('remove-search-field', ofField),
  operation('add-sort-field', ofField),
  operation('remove-sort-field', ofField),
  // Looks
  operation('paint', { part: z.enum(['background', 'component']), colour: colourSchema }),
  operation('set-mode', { mode: themeSchema.shape.mode }),
  operation('set-typeface', { typeface: themeSchema.shape.typeface }),
  operation('set-corners', { corners: themeSchema.shape.corners }),
  // Texts and pages
  operation('rename-product', { name: line(60) }),
  operation('set-tagline', { text: line(200) }),
  operation('set-headline', { text: line(120) }),
  operation('set-introduction', { text: line(400) }),
  operation('rename-page', { feature: kebab, title: line(60) }),
  operation('rename-button', { entity: entityName, action: line(40) }),
  operation('move-page', { feature: kebab, to: z.enum(['first', 'last']) }),
  operation('place-page', { feature: kebab, placement: z.enum(['header', 'footer']) }),
  operation('add-page', { title: line(60), text: line(1200).nullable() }),
  operation('add-question', { question: line(160), answer: line(800) }),
  operation('remove-question', { question: line(160) }),
  operation('highlight', { entity: entityName, shown: z.boolean() }),
  // How a part of the product works
  operation('add-transition', {
    entity: entityName,
    action: line(40),
    from: z.array(line(60)).min(1).max(20),
    to: line(60),
  }),
  operation('remove-transition', { entity: entityName, action: line(40) }),
  operation('set-opening', { opens: timeOf('opens'), closes: timeOf('closes') }),
  operation('set-slot', { minutes: z.int().min(10).max(480) }),
  operation('set-places', { feature: z.enum(['booking', 'enrolment']), places: z.int().min(1).max(1000) }),
  operation('add-coupon', { code: z.string().regex(/^[A-Z0-9]{3,20}$/), percent: z.int().min(1).max(90) }),
  operation('remove-coupon', { code: z.string() }),
  operation('scale-prices', { entity: entityName, percent: z.number().min(-99).max(1000) }),
]);

export type Operation = z.infer<typeof operationSchema>;
export type OperationOf<Name extends Operation['do']> = Extract<Operation, { do: Name }>;

/** A time of day as the blueprint's opening hours want it. */
function timeOf(part: 'opens' | 'closes') {
  return bookingModeSchema.options[1].shape[part];
}
