/** Kits: complete small applications that keep records of their own. */
import { z } from 'zod';
import { assessmentFeature } from './assessment.ts';
import { entityName, featureShape as feature, fieldName, kebab, line, path, roleName } from '../shapes.ts';

const questionSchema = z.strictObject({
  text: line(300),
  kind: z.enum(['single', 'multiple', 'true-false', 'short-text']),
  /** For `short-text` every accepted spelling, all of them right. */
  options: z
    .array(z.strictObject({ text: line(200), isRight: z.boolean() }))
    .min(1)
    .max(8),
  explanation: line(500).nullable(),
});

const paperSchema = z.strictObject({
  title: line(120),
  topic: line(60),
  description: line(300),
  /** `null`: no limit. */
  minutes: z.int().min(1).max(240).nullable(),
  passPercent: z.int().min(0).max(100),
  /** With `parent`: key of the seed record that it belongs to. */
  record: kebab.optional(),
  questions: z.array(questionSchema).min(1).max(40),
});

/** Quizzes, exams, contests: questions that are taken one by one and scored. */
export const quizFeature = feature('quiz', {
  path,
  title: line(60),
  /** What one is called inside a sentence: "quiz", "exam". */
  one: line(30),
  many: line(30),
  /** Right or wrong is told after each answer, or when everything is handed in. */
  feedback: z.enum(['at-once', 'at-the-end']),
  /** Records that quizzes may belong to, e.g. courses or contests; their pages lead to them. */
  parent: entityName.optional(),
  papers: z.array(paperSchema).min(1).max(20),
});

const calculatorInputSchema = z.strictObject({
  name: fieldName,
  label: line(60),
  /** `record`: a record of `entity`, of which `field` counts; the others are entered. */
  type: z.enum(['number', 'choice', 'date', 'record']),
  unit: line(20).optional(),
  /** What stands in the form first: a number, the position of the choice, or days from today. */
  initial: z.number(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  whole: z.boolean().optional(),
  options: z
    .array(z.strictObject({ label: line(60), value: z.number() }))
    .max(40)
    .optional(),
  entity: entityName.optional(),
  field: fieldName.optional(),
  help: line(200).optional(),
});

const calculatorStepSchema = z.strictObject({
  name: fieldName,
  label: line(60),
  /** See `formula.ts`; over inputs and earlier steps. */
  formula: line(300),
  as: z.enum(['number', 'money', 'percent']),
  /** For money an ISO 4217 code. */
  unit: line(20).optional(),
  decimals: z.int().min(0).max(6),
});

const calculatorSchema = z.strictObject({
  id: kebab,
  title: line(60),
  description: line(300),
  /** Where the formula or its rates come from, as the page says it. */
  source: line(400),
  inputs: z.array(calculatorInputSchema).min(1).max(16),
  /** The last one is the result. */
  steps: z.array(calculatorStepSchema).min(1).max(12),
  /** What the result means: the first band that it is below. */
  bands: z
    .array(z.strictObject({ below: z.number().nullable(), text: line(120) }))
    .max(8)
    .optional(),
});

/** Calculators, converters and quotes. */
export const calculatorFeature = feature('calculator', {
  path,
  title: line(60),
  calculators: z.array(calculatorSchema).min(1).max(24),
});

const trackedItemSchema = z.strictObject({
  name: line(80),
  /** `tick`: done or not, `target` days a week; `amount`: so much a day; `total`: a sum to reach in the end. */
  measured: z.enum(['tick', 'amount', 'total']),
  unit: line(20).nullable(),
  target: z.number().positive(),
  /** The target is not to be passed; amounts only. */
  isLimit: z.boolean(),
  /** Totals only: days from the first start. */
  endsIn: z.int().nullable(),
});

/** Habits, goals, moods: logged day by day, with streaks and progress. */
export const trackerFeature = feature('tracker', {
  path,
  title: line(60),
  /** Inside a sentence: "habit", "goal". */
  one: line(30),
  many: line(30),
  items: z.array(trackedItemSchema).min(1).max(12),
});

/** A stopwatch, a countdown and a timer for work and breaks, whose sessions are kept. */
export const timerFeature = feature('timer', {
  path,
  title: line(60),
  modes: z
    .array(z.enum(['focus', 'countdown', 'stopwatch']))
    .min(1)
    .max(3),
  workMinutes: z.int().min(1).max(180),
  breakMinutes: z.int().min(1).max(60),
});

/** Clocking in and out, with the days of everybody for those who look after them. */
export const timeClockFeature = feature('time-clock', {
  path,
  title: line(60),
  staffPath: path,
  /** Who sees everybody's days; empty: everybody who is signed in. */
  staff: z.array(roleName).max(8),
});

/** Records of an entity ranked by a person's stated preferences, with the reasons. */
export const matchingFeature = feature('matching', {
  entity: entityName,
  path,
  title: line(60),
  /** Choice, text, boolean and number fields; for numbers which side of the wish is fine. */
  criteria: z
    .array(z.strictObject({ field: fieldName, direction: z.enum(['at-most', 'at-least']) }))
    .min(1)
    .max(6),
});

export const kitFeatures = [
  quizFeature,
  assessmentFeature,
  calculatorFeature,
  matchingFeature,
  trackerFeature,
  timerFeature,
  timeClockFeature,
] as const;

export type Paper = z.infer<typeof paperSchema>;
export type PaperQuestion = z.infer<typeof questionSchema>;
export type Calculator = z.infer<typeof calculatorSchema>;
export type CalculatorInput = z.infer<typeof calculatorInputSchema>;
export type CalculatorStep = z.infer<typeof calculatorStepSchema>;
export type TrackedItem = z.infer<typeof trackedItemSchema>;
