/**
 * The Blueprint: a typed, versioned description of one product. Everything the compiler needs is in it and nothing
 * else is; two equal blueprints compile to the same files.
 */
import { z } from 'zod';
import { advertisingFeature } from './features/advertising.ts';
import { kitFeatures } from './features/kits.ts';
import { mixtureFeature } from './features/mixture.ts';
import { accountSchema, personSchema } from './features/account.ts';
import {
  categoriesSchema,
  compareSchema,
  lookUpSchema,
  relatedSchema,
  savedSearchesSchema,
  siteSearchSchema,
} from './features/find.ts';
import {
  chartSchema,
  dashboardSchema,
  exportSchema,
  figureSchema,
  reportSchema,
  importSchema,
} from './features/insight.ts';
import { adminSchema } from './features/admin.ts';
import { caseloadSchema } from './features/caseload.ts';
import { tradeFeatures } from './features/trade.ts';
import { assignmentSchema, boardSchema, stockSchema, workflowSchema } from './features/workflow.ts';
import { communicationFeatures } from './features/communication.ts';
import { formStepsFeature } from './features/form-steps.ts';
import { renewalsFeature } from './features/renewals.ts';
import { countdownFeature } from './features/countdown.ts';
import { tallyFeature } from './features/tally.ts';
import { moderationFeature } from './features/moderation.ts';
import { socialFeatures } from './features/social.ts';
import { liveFeatures } from './features/live.ts';
import { mapFeatures } from './features/map.ts';
import { galleryFeatures } from './features/gallery.ts';
import { mediaFeatures } from './features/media.ts';
import { pointFeatures } from './features/points.ts';
import { outboxFeatures } from './features/outbox.ts';
import { peopleFeatures } from './features/people.ts';
import { playFeatures } from './features/play.ts';
import { scenarioSchema } from './scenario.ts';
import { sectionSchema } from './section.ts';
import { contactFeature, newsletterFeature } from './features/site.ts';
import {
  audienceSchema,
  entityName,
  featureShape as feature,
  fieldName,
  hex,
  kebab,
  line,
  momentSchema,
  openAudienceSchema,
  path,
} from './shapes.ts';

/** A colour with the name a person used for it, when they used one. */
export const colourSchema = z.strictObject({ hex, name: line(60).optional() });

export const themeSchema = z.strictObject({
  /** Page background. */
  background: colourSchema,
  /** Buttons, header, cards' accents, links: what the concept calls "components". */
  component: colourSchema,
  mode: z.enum(['light', 'dark']),
  typeface: z.enum(['sans', 'serif', 'rounded', 'mono']),
  corners: z.enum(['sharp', 'soft', 'round']),
  /** `concept`: the person named the colours; `chosen`: picked to suit the domain. */
  source: z.enum(['concept', 'chosen']),
});

export const fieldTypes = [
  'text',
  'long-text',
  'integer',
  'number',
  'money',
  'percent',
  'date',
  'datetime',
  'time',
  'boolean',
  'choice',
  'email',
  'phone',
  'url',
  /** Addresses of a picture, a sound or a video elsewhere; shown and played in place. */
  'picture-link',
  'audio-link',
  'video-link',
  'image',
  'rating',
  'relation',
] as const;
export const fieldTypeSchema = z.enum(fieldTypes);

/** Fields that are shown or played rather than read. */
export const mediaLinkTypes: readonly FieldType[] = ['picture-link', 'audio-link', 'video-link'];

export const fieldSchema = z.strictObject({
  name: fieldName,
  /** What a person reads beside the control, e.g. "Price per night". */
  label: line(60),
  type: fieldTypeSchema,
  required: z.boolean(),
  /** `choice` only: the allowed values as people read them, 2 to 20. */
  options: z.array(line(60)).optional(),
  /** `relation` only: the entity that is pointed at. */
  target: entityName.optional(),
  /** Measured in what, e.g. "km", "min"; for money an ISO 4217 code. */
  unit: line(20).optional(),
  /** `text` only: the product numbers its records itself, e.g. `CLM-` for CLM-1001, CLM-1002; forms do not have the field. */
  numbered: z
    .string()
    .regex(/^[A-Z]{1,6}-$/, 'use letters and a hyphen such as "CLM-"')
    .optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  help: line(200).optional(),
});

/**
 * A value of a seed record. `money` is in minor units (cents). `date` and `datetime` values are `{ days }` (and `time`
 * "HH:MM") relative to the product's first start, so that a product always opens with records around today. A relation is
 * the `key` of a record of the target entity. `image` is a short subject in words that the product's art is drawn from.
 */
export const seedValueSchema = z.union([z.string(), z.number(), z.boolean(), z.null(), momentSchema]);

export const seedRecordSchema = z.strictObject({
  key: kebab,
  values: z.record(fieldName, seedValueSchema),
  /** With an account feature and an `owned` entity: index of the seed user that owns the record (0 is the demo user). */
  owner: z.int().min(0).optional(),
});

export const entitySchema = z.strictObject({
  name: entityName,
  /** e.g. "Menu items" */
  pluralLabel: line(60),
  /** e.g. "Menu item" */
  label: line(60),
  description: line(300),
  /** The field that names a record in lists and headings; a `text` field. */
  titleField: fieldName,
  fields: z.array(fieldSchema).min(1).max(24),
  /** Each record belongs to the signed-in person who made it. Needs the `account` feature. */
  owned: z.boolean(),
  seed: z.array(seedRecordSchema).max(80),
});

export const featureSchema = z.discriminatedUnion('kind', [
  ...kitFeatures,
  advertisingFeature,
  mixtureFeature,
  /** The home page: presents the product and leads to what can be done. */
  feature('home', {
    headline: line(120),
    introduction: line(400),
    /** Entities whose latest records are shown; each has a `catalogue`. */
    highlights: z.array(entityName).max(3),
    /** Three or so selling points. */
    points: z.array(z.strictObject({ title: line(60), text: line(200) })).max(6),
  }),
  /** A page of fixed text such as "About" or "FAQ". */
  feature('static-page', {
    path,
    title: line(60),
    sections: z.array(sectionSchema).min(1).max(8),
    placement: z.enum(['header', 'footer']),
  }),
  contactFeature,
  newsletterFeature,
  /** List and detail of one entity. */
  feature('catalogue', {
    entity: entityName,
    path,
    layout: z.enum(['cards', 'table', 'ranking']),
    pageSize: z.int().min(4).max(60),
    /** How the list stands until somebody sorts it; the newest first without it. */
    order: z.strictObject({ field: fieldName, direction: z.enum(['ascending', 'descending']) }).optional(),
  }),
  /** Words found in the named text fields of an entity, on its list. */
  feature('search', { entity: entityName, fields: z.array(fieldName).min(1) }),
  /** Choice, boolean, relation, number, money and date fields to narrow the list by. */
  feature('filter', { entity: entityName, fields: z.array(fieldName).min(1).max(6) }),
  feature('sort', { entity: entityName, fields: z.array(fieldName).min(1).max(6) }),
  feature('create', { entity: entityName, by: openAudienceSchema, action: line(40) }),
  feature('edit', { entity: entityName, by: audienceSchema }),
  feature('delete', { entity: entityName, by: audienceSchema }),
  dashboardSchema,
  reportSchema,
  exportSchema,
  importSchema,
  categoriesSchema,
  relatedSchema,
  siteSearchSchema,
  lookUpSchema,
  compareSchema,
  savedSearchesSchema,
  accountSchema,
  adminSchema,
  workflowSchema,
  assignmentSchema,
  boardSchema,
  stockSchema,
  /** The signed-in person's own records of an `owned` entity. */
  feature('mine', { entity: entityName, path, title: line(60) }),
  caseloadSchema,
  ...tradeFeatures,
  renewalsFeature,
  tallyFeature,
  countdownFeature,
  formStepsFeature,
  ...socialFeatures,
  moderationFeature,
  ...peopleFeatures,
  ...outboxFeatures,
  ...pointFeatures,
  ...communicationFeatures,
  ...playFeatures,
  ...mediaFeatures,
  ...galleryFeatures,
  ...mapFeatures,
  ...liveFeatures,
]);

export const requirementSchema = z.strictObject({
  /** `R1`, `R2`, ... in order of the concept. */
  id: z.string().regex(/^R[1-9]\d*$/),
  /** One sentence in the product's words. */
  text: line(400),
  source: z.discriminatedUnion('from', [
    /** Character offsets into the concept as typed, end exclusive. */
    z.strictObject({ from: z.literal('concept'), start: z.int().min(0), end: z.int().min(1) }),
    z.strictObject({ from: z.literal('assumption'), because: line(300) }),
    z.strictObject({ from: z.literal('change-request'), id: line(60) }),
    z.strictObject({ from: z.literal('answer'), question: line(60) }),
  ]),
  status: z.discriminatedUnion('is', [
    /** Claimed: has features and scenarios that prove it. */
    z.strictObject({ is: z.literal('served') }),
    /** Not built; what a language model or a person would have to add. */
    z.strictObject({ is: z.literal('not-served'), reason: line(400), wouldNeed: line(300) }),
  ]),
  /** Ids of the features that serve it. */
  features: z.array(kebab),
  scenarios: z.array(scenarioSchema).max(12),
});

export const actorSchema = z.strictObject({ name: line(40), description: line(200), signsIn: z.boolean() });

/** A sentence of the concept that is deliberately no requirement, with its reason. */
export const exclusionSchema = z.strictObject({ text: line(600), reason: line(300) });

/** A question a person could answer; until then the default holds. */
export const questionSchema = z.strictObject({
  id: kebab,
  text: line(300),
  default: line(300),
  options: z.array(line(120)).max(6),
});

export const blueprintSchema = z.strictObject({
  version: z.literal(1),
  kind: z.literal('web-app'),
  /** e.g. "Harbour Bakery" */
  name: line(60),
  slug: kebab.max(50),
  /** One sentence: what it is and for whom. */
  tagline: line(200),
  theme: themeSchema,
  actors: z.array(actorSchema).max(8),
  entities: z.array(entitySchema).max(12),
  features: z.array(featureSchema).min(1).max(60),
  requirements: z.array(requirementSchema).max(80),
  exclusions: z.array(exclusionSchema).max(80),
  questions: z.array(questionSchema).max(20),
});

export type Blueprint = z.infer<typeof blueprintSchema>;
export type Theme = z.infer<typeof themeSchema>;
export type Colour = z.infer<typeof colourSchema>;
export type Entity = z.infer<typeof entitySchema>;
export type Field = z.infer<typeof fieldSchema>;
export type FieldType = z.infer<typeof fieldTypeSchema>;
export type SeedRecord = z.infer<typeof seedRecordSchema>;
export type SeedValue = z.infer<typeof seedValueSchema>;
export type Audience = z.infer<typeof audienceSchema>;
export type OpenAudience = z.infer<typeof openAudienceSchema>;
export type Person = z.infer<typeof personSchema>;
export type Feature = z.infer<typeof featureSchema>;
export type FeatureKind = Feature['kind'];
/** One variant of {@link Feature}, e.g. `FeatureOf<'search'>`. */
export type FeatureOf<Kind extends FeatureKind> = Extract<Feature, { kind: Kind }>;
export type Figure = z.infer<typeof figureSchema>;
export type Chart = z.infer<typeof chartSchema>;
export type { Section } from './section.ts';
export type Requirement = z.infer<typeof requirementSchema>;
export type Actor = z.infer<typeof actorSchema>;
export type Exclusion = z.infer<typeof exclusionSchema>;
export type Question = z.infer<typeof questionSchema>;
