// What is wrong with an address, said for the person who opened it.
import type { z } from 'zod';

/** A sentence about the first value that cannot be used, and the way out. */
export function queryComplaint(issue: z.core.$ZodIssue | undefined, query: Readonly<Record<string, string>>): string {
  const name = String(issue?.path[0] ?? '');
  const value = query[name] ?? '';
  return `“${value.slice(0, 60)}” cannot be used for “${wordsOf(name)}”: ${expectationOf(issue)} Choose again.`;
}

/** `priceMin` is "minimum price", `startsOnFrom` is "from starts on", `authorId` is "author". */
function wordsOf(name: string): string {
  const words = name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, ' ').toLowerCase();
  const [, subject = words, end = ''] = /^(.+) (min|max|from|to|id)$/.exec(words) ?? [];
  const lead = { min: 'minimum ', max: 'maximum ', from: 'from ', to: 'to ' }[end] ?? '';
  return `${lead}${subject}`;
}

function expectationOf(issue: z.core.$ZodIssue | undefined): string {
  switch (issue?.code) {
    case 'invalid_value':
      return `it can be ${listed(issue.values.map(String))}.`;
    case 'invalid_type':
      return issue.expected === 'number' || issue.expected === 'int'
        ? 'it has to be a number.'
        : 'it is of another kind.';
    case 'invalid_format':
      return issue.format === 'date' ? 'it has to be a date such as 2026-05-04.' : 'it is written in another way.';
    case 'too_big':
      return `it can be ${issue.maximum} at most.`;
    case 'too_small':
      return `it has to be ${issue.minimum} at least.`;
    default:
      return `${issue?.message ?? 'nobody knows what it means'}.`;
  }
}

function listed(values: readonly string[]): string {
  const shown = values.filter((value) => value !== 'standard').slice(0, 8);
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} or ${last}`;
}
