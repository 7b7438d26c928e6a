/** Reads a blueprint from unknown data and says what to mend where it is not one. */
import type { z } from 'zod';
import type { Issue } from './issue.ts';
import { blueprintSchema, type Blueprint } from './schema.ts';

export type ParsedBlueprint = { ok: true; blueprint: Blueprint } | { ok: false; issues: Issue[] };

/** Checks the shape only; `validateBlueprint` checks that its parts agree with each other. Never throws. */
export function parseBlueprint(data: unknown): ParsedBlueprint {
  const result = blueprintSchema.safeParse(data);
  if (result.success) return { ok: true, blueprint: result.data };
  return { ok: false, issues: result.error.issues.map((issue) => readIssue(issue, data)) };
}

function readIssue(issue: z.core.$ZodIssue, data: unknown): Issue {
  const key = issue.path.at(-1);
  const place = { path: readPath(issue.path, data) };
  switch (issue.code) {
    case 'invalid_type':
      return isAbsent(issue.path, data)
        ? { ...place, message: `"${String(key)}" is missing.`, fix: `Add it as ${article(issue.expected)}.` }
        : { ...place, message: `This is not ${article(issue.expected)}.`, fix: `Give ${article(issue.expected)}.` };
    case 'unrecognized_keys':
      return {
        ...place,
        message: `It has ${quoted(issue.keys)}, which is not known here.`,
        fix: 'Remove it or correct the spelling.',
      };
    case 'invalid_value':
      return { ...place, message: 'The value is none of those allowed.', fix: `Use one of ${quoted(issue.values)}.` };
    case 'invalid_union':
      return { ...place, message: 'It is of no known kind or lacks what its kind needs.', fix: readUnion(issue) };
    case 'too_small':
      return {
        ...place,
        message: `It is too ${isCount(issue.origin) ? 'few or too short' : 'small'}.`,
        fix: `The least is ${issue.minimum}.`,
      };
    case 'too_big':
      return {
        ...place,
        message: `It is too ${isCount(issue.origin) ? 'many or too long' : 'large'}.`,
        fix: `The most is ${issue.maximum}.`,
      };
    case 'invalid_format':
      return {
        ...place,
        message: 'The text is written in a way that is not allowed here.',
        fix: sentence(issue.message),
      };
    case 'invalid_key':
      return {
        ...place,
        message: `"${String(key)}" is not a name that is allowed here.`,
        fix: sentence(issue.issues[0]?.message ?? issue.message),
      };
    case 'invalid_element':
    case 'not_multiple_of':
    case 'custom':
      return { ...place, message: 'The value is not allowed here.', fix: sentence(issue.message) };
    default:
      return issue satisfies never;
  }
}

/** Names array elements by what a person calls them: their name, label, id or key, else their position from 1. */
function readPath(path: readonly PropertyKey[], data: unknown): string {
  const words: string[] = [];
  let here: unknown = data;
  for (const key of path) {
    const parent = here;
    here = at(here, key);
    words.push(Array.isArray(parent) ? (nameOf(here) ?? `number ${Number(key) + 1}`) : String(key));
  }
  return words.join(' › ');
}

function at(value: unknown, key: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<PropertyKey, unknown>)[key]; // hasOwn has just said so
}

function isAbsent(path: readonly PropertyKey[], data: unknown): boolean {
  return path.length > 0 && path.reduce<unknown>(at, data) === undefined;
}

function nameOf(value: unknown): string | undefined {
  const names = ['name', 'id', 'key', 'title', 'label'].map((key) => at(value, key));
  return names.find((name): name is string => typeof name === 'string' && name !== '');
}

function readUnion(issue: z.core.$ZodIssueInvalidUnion): string {
  if (issue.discriminator !== undefined)
    return `Give "${issue.discriminator}" one of the values that the schema names.`;
  const closest = issue.errors.toSorted((a, b) => a.length - b.length)[0];
  return sentence(closest?.[0]?.message ?? issue.message);
}

const isCount = (origin: string): boolean => ['string', 'array', 'set', 'map', 'record', 'object'].includes(origin);

const quoted = (values: readonly unknown[]): string => values.map((value) => `"${String(value)}"`).join(', ');

function article(type: string): string {
  return `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type === 'string' ? 'text' : type}`;
}

function sentence(message: string): string {
  const text = message.charAt(0).toUpperCase() + message.slice(1);
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
