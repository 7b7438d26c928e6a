/** The shapes of names and texts in a blueprint, shared by the schemas of its parts. */
import { z } from 'zod';

/** PascalCase singular noun, e.g. `MenuItem`. */
export const entityName = z.string().regex(/^[A-Z][A-Za-z0-9]{0,39}$/, 'use a PascalCase noun such as "MenuItem"');
/** camelCase, e.g. `pricePerNight`. */
export const fieldName = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/, 'use camelCase such as "pricePerNight"');
/** kebab-case, e.g. `menu-items`. */
export const kebab = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'use kebab-case such as "menu-items"');
export const path = z
  .string()
  .regex(/^\/([a-z0-9][a-z0-9-]*(\/[a-z0-9][a-z0-9-]*)*)?$/, 'use a path such as "/menu-items"');
export const hex = z.string().regex(/^#[0-9a-f]{6}$/, 'use a lower-case six-digit colour such as "#f5f5dc"');
export const line = (maximum: number) => z.string().trim().min(1).max(maximum);

/** A day relative to the product's first start, with a time of day where it matters. */
export const momentSchema = z.strictObject({
  days: z.int(),
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .optional(),
});

/** What a person is in the product, as people read it, e.g. `Teacher`. */
export const roleName = z.string().regex(/^[A-Z][A-Za-z0-9 -]{0,39}$/, 'use a noun such as "Teacher"');
/** The role that manages the product: where there is one, it has this name. */
export const administrator = 'Administrator';

/** Only people of these roles; with `owner` also the record's owner. Each is a role of the account feature. */
const rolesSchema = z.strictObject({ roles: z.array(roleName).min(1).max(8), owner: z.boolean().optional() });

/** Who may do something: anyone, a person who is signed in, only the record's owner, or people of some roles. */
export const audienceSchema = z.union([z.enum(['anyone', 'signed-in', 'owner']), rolesSchema]);

/** As {@link audienceSchema}, for what is done before there is a record that could have an owner. */
export const openAudienceSchema = z.union([z.enum(['anyone', 'signed-in']), rolesSchema.omit({ owner: true })]);

/** One variant of the blueprint's features: an id of its own, its kind, and the kind's parameters. */
export const featureShape = <const Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) =>
  z.strictObject({ id: kebab, kind: z.literal(kind), ...shape });
