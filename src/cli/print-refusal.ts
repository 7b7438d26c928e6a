/** An expected "no" of the server, in lines. */
import type { ErrorBody } from '../contract/api.ts';

export function printRefusal(refusal: ErrorBody['error']): string[] {
  const list = (title: string, entries: readonly string[] | undefined) =>
    entries === undefined || entries.length === 0 ? [] : ['', title, ...entries.map((entry) => `  - ${entry}`)];
  return [
    refusal.message,
    refusal.fix,
    ...list('Understood:', refusal.understood),
    ...list('Not understood:', refusal.notUnderstood),
    ...list('You could say:', refusal.suggestions),
  ];
}
