import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conceptFacts } from './concept-facts.ts';

test('keeps hours, address, telephone, e-mail and prices as they were written', () => {
  assert.deepEqual(
    conceptFacts(
      'A tea room. We are open Wednesday to Sunday 8 to 4 at 14 Quarry Road, Elora. Call 519-555-0177 or write to hello@tea.example. Prices from $3 to $18.',
    ),
    [
      { title: 'Opening hours', text: 'Wednesday to Sunday 8 to 4' },
      { title: 'Email', text: 'hello@tea.example' },
      { title: 'Telephone', text: '519-555-0177' },
      { title: 'Address', text: '14 Quarry Road, Elora' },
      { title: 'Prices', text: 'Prices from $3 to $18' },
    ],
  );
});

test('finds no facts in plain wishes', () => {
  for (const concept of [
    'Customers see opening hours, prices and an address.',
    'Open source tools with filters by price and 5 stars.',
    'Users can enter an email address and a phone number.',
    'Show 24 hours of data, every day.',
  ])
    assert.deepEqual(conceptFacts(concept), [], concept);
});
