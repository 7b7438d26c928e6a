// The kinds of values that people enter, each with messages that name the field.
import { z } from 'zod';

interface Range {
  minimum?: number;
  maximum?: number;
}

/** A value that may be left out; it is then `null`. */
export function optional<Output>(schema: z.ZodType<Output>) {
  return schema.nullish().transform((value) => value ?? null);
}

export function text(label: string, maximum = 200) {
  return z
    .string(problem(label, 'must be text'))
    .trim()
    .min(1, `${label} is required.`)
    .max(maximum, `${label} must have at most ${maximum} characters.`);
}

export function email(label: string) {
  return text(label).check(z.email(`${label} must be an address such as name@example.com.`));
}

export function phone(label: string) {
  return text(label, 40).regex(/^[+\d][\d\s()./-]{3,}$/, `${label} must be a number such as +44 20 7946 0000.`);
}

export function url(label: string) {
  return text(label, 500).check(
    z.url({ protocol: /^https?$/, error: `${label} must be an address such as https://example.com.` }),
  );
}

export function number(label: string, range: Range = {}) {
  return within(z.number(problem(label, 'must be a number')), label, range);
}

export function wholeNumber(label: string, range: Range = {}) {
  return within(z.int(problem(label, 'must be a whole number')), label, range);
}

/** Arrives in minor units; `minimum` and `maximum` are in major ones. */
export function money(label: string, { minimum = 0, maximum }: Range = {}) {
  const schema = z
    .int(problem(label, 'must be an amount such as 12.50'))
    .min(minimum * 100, `${label} must be at least ${minimum}.`);
  return maximum === undefined ? schema : schema.max(maximum * 100, `${label} must be at most ${maximum}.`);
}

/** `2026-05-04` */
export function date(label: string) {
  return z.iso.date(problem(label, 'must be a date'));
}

/** `2026-05-04T18:30` */
export function dateTime(label: string) {
  return z.iso.datetime({ local: true, precision: -1, ...problem(label, 'must be a date and time') });
}

/** `18:30` */
export function time(label: string) {
  return z.iso.time({ precision: -1, ...problem(label, 'must be a time such as 18:30') });
}

export function choice<const Options extends readonly string[]>(label: string, options: Options) {
  return z.enum(options, problem(label, `must be one of ${options.join(', ')}`));
}

/** The id of another record. */
export function reference(label: string) {
  return z.int(problem(label, 'must be chosen from the list'));
}

function within(schema: z.ZodNumber, label: string, { minimum, maximum }: Range) {
  const low = minimum === undefined ? schema : schema.min(minimum, `${label} must be at least ${minimum}.`);
  return maximum === undefined ? low : low.max(maximum, `${label} must be at most ${maximum}.`);
}

/** Nothing entered is told apart from something that does not fit. */
function problem(label: string, complaint: string) {
  return {
    error: ({ input }: { input?: unknown }) =>
      input === null || input === undefined ? `${label} is required.` : `${label} ${complaint}.`,
  };
}
