/** Change requests that would be understood for this very product. */
import type { Blueprint } from '../../blueprint/schema.ts';
import { inSentence } from '../design/sentence-words.ts';

export function suggestChanges({ entities, features }: Blueprint): string[] {
  const [first] = entities;
  const list = inSentence(first?.pluralLabel ?? 'records');
  const date = first?.fields.find(({ type }) => type === 'date' || type === 'datetime' || type === 'money');
  const page = features.find((feature) => 'title' in feature && 'path' in feature);
  return [
    ...(first === undefined ? [] : [`Add a note to ${list}`]),
    ...(first === undefined || date === undefined ? [] : [`Sort ${list} by ${inSentence(date.label)}`]),
    ...(page !== undefined && 'title' in page ? [`Rename the page ${page.title} to "Our story"`] : []),
    'Make it green',
  ].slice(0, 4);
}
