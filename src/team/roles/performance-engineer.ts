/** Sets the budget that the product is measured against. Its gate: answers to twenty people at once, and the weight of the first page. */
import type { Blueprint } from '../../blueprint/schema.ts';
import type { RoleNote } from '../stage.ts';
import { bullets, counted } from '../wording.ts';

export function noteBudget({ features }: Blueprint): RoleNote {
  const lists = features.flatMap((feature) => (feature.kind === 'catalogue' ? [feature] : []));
  const largest = Math.max(0, ...lists.map(({ pageSize }) => pageSize));
  return {
    role: 'Performance Engineer',
    subject: 'budget',
    sentence:
      lists.length === 0
        ? 'Nothing here grows with the records; the first page has to stay light.'
        : `${counted(lists.length, 'list')} ${lists.length === 1 ? 'answers' : 'answer'} page by page, ${largest} records at most, so that they stay quick when records grow.`,
    detail: bullets(lists.map(({ path, pageSize }) => `${path}: ${pageSize} a page`)),
    data: { lists: lists.length, largestPage: largest },
  };
}
