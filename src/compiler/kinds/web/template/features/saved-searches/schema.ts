import { z } from 'zod';
import { choice, text } from '../../server/input.ts';
import { lists } from './lists.ts';

const keys = lists.map(({ key }) => key);

export const savedSearchSchema = z.object({
  list: choice('List', keys),
  name: text('Name', 60),
  query: text('Search', 1_000).transform(narrowing),
});

/** Without the page and what the list does not know. */
function narrowing(query: string): string {
  const parameters = new URLSearchParams(query);
  parameters.delete('page');
  return parameters.toString();
}
