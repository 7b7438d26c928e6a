import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { queryComplaint } from './query-complaint.ts';

const schema = z.object({
  kind: z.enum(['Cake', 'Bread']).optional(),
  priceMin: z.coerce.number().optional(),
  sinceFrom: z.iso.date().optional(),
});

test('what is wrong with an address is said in words', () => {
  const complaint = (query: Record<string, string>) => queryComplaint(schema.safeParse(query).error?.issues[0], query);
  assert.equal(complaint({ kind: 'Soup' }), '“Soup” cannot be used for “kind”: it can be Cake or Bread. Choose again.');
  assert.match(
    complaint({ priceMin: 'cheap' }),
    /^“cheap” cannot be used for “minimum price”: it has to be a number\./,
  );
  assert.match(complaint({ sinceFrom: 'May' }), /“from since”: it has to be a date such as/);
});
