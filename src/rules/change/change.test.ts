/** Change requests keep the product valid, keep what was promised, and name what they end. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Blueprint } from '../../blueprint/schema.ts';
import { parseBlueprint } from '../../blueprint/parse.ts';
import { leaveDesk } from '../../compiler/samples/leave-desk.ts';
import { scenariosFor } from '../../compiler/scenarios.ts';
import { designBlueprint } from '../design/design-blueprint.ts';
import { workshopProduct } from '../fixtures/workshop-product.ts';
import { readConcept } from '../reading/read-concept.ts';
import { applyChange } from './apply-change.ts';
import { readChange } from './read-change.ts';
import { suggestChanges } from './suggest-changes.ts';

const workshop: Blueprint = {
  ...workshopProduct,
  requirements: workshopProduct.features.map((feature, index) => ({
    id: `R${index + 1}`,
    text: `There is “${feature.id}”.`,
    source: { from: 'assumption', because: 'It is an example.' },
    status: { is: 'served' },
    features: [feature.id],
    scenarios: scenariosFor(workshopProduct, feature),
  })),
};

let count = 0;

function changed(text: string, base = workshop, withdraw: string[] = []) {
  count = base === workshop ? 1 : count + 1;
  const reading = readChange(text, base);
  assert.equal(reading.kind, 'change', JSON.stringify(reading));
  const outcome = applyChange(base, reading.kind === 'change' ? reading.operations : [], {
    id: `change-${count}`,
    text,
    withdraw,
  });
  assert.ok(outcome.ok, JSON.stringify(outcome));
  const parsed = parseBlueprint(outcome.blueprint);
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return outcome;
}

const wishes = [
  'Add a due date to tasks',
  'rename customers to clients',
  'Remove the blog',
  'only managers may delete',
  'make it green',
  'sort posts by date',
  'add a calendar',
  'remove the board',
  'Rename the status "Done" to "Finished"',
  'remove the priority Low',
  'Make it dark',
  'Rename the product to Birch & Sons',
  'Nobody should have to sign in any more',
  'add suppliers with a name, a city and a phone',
  'Add favourites for posts',
  'make hours a decimal number',
  'We need a dashboard with charts',
  'remove the company from customers',
  'Add the role Apprentice',
  'Add a page "Imprint" with the text "3 Mill Lane."',
  'Customers can be edited',
];

for (const wish of wishes) test(`stays valid: ${wish}`, () => void changed(wish));

test('a wish becomes a requirement with a proof, from the change request', () => {
  const { blueprint, effect } = changed('Add a due date to tasks');
  const requirement = blueprint.requirements.at(-1);
  assert.deepEqual(requirement?.source, { from: 'change-request', id: 'change-1' });
  assert.equal(requirement?.text, 'Tasks have a field "Due date".');
  assert.deepEqual(requirement?.scenarios[0]?.then, [{ step: 'see-text', text: 'Due date' }]);
  assert.deepEqual(effect.obsolete, []);
  assert.ok(blueprint.entities[0]?.seed.every(({ values }) => values['dueDate'] !== undefined));
});

test('what a change is not about is promised word by word', () => {
  const { blueprint } = changed('Add a due date to tasks');
  const posts = (one: Blueprint) => one.requirements.find(({ features }) => features[0] === 'browse-posts');
  assert.deepEqual(posts(blueprint), posts(workshop));
});

test('scenarios that a change ends are named, and their requirement says why', () => {
  const { blueprint, effect } = changed('Remove the newsletter');
  assert.ok(effect.obsolete.some(({ scenario }) => scenario.startsWith('newsletter')));
  const requirement = blueprint.requirements.find(({ text }) => text.includes('newsletter'));
  assert.equal(requirement?.status.is, 'not-served');
  assert.match(requirement?.status.is === 'not-served' ? requirement.status.reason : '', /Remove the newsletter/);
});

test('a renamed thing is renamed in labels, code, addresses, links and promises', () => {
  const { blueprint } = changed('rename customers to clients');
  const client = blueprint.entities.find(({ name }) => name === 'Client');
  assert.equal(client?.pluralLabel, 'Clients');
  assert.ok(blueprint.features.some((feature) => feature.kind === 'catalogue' && feature.path === '/clients'));
  assert.ok(blueprint.entities[0]?.fields.some(({ target, label }) => target === 'Client' && label === 'Client'));
  assert.doesNotMatch(JSON.stringify(blueprint.requirements.map(({ scenarios }) => scenarios)), /Customer/);
});

test('a requirement that the person gives up is withdrawn with its scenarios', () => {
  const { blueprint, effect } = changed('make it green', workshop, ['R3']);
  assert.equal(blueprint.requirements[2]?.status.is, 'not-served');
  assert.ok(effect.obsolete.length > 0 && effect.obsolete.every(({ requirement }) => requirement === 'R3'));
});

test('several wishes build on each other', () => {
  const { blueprint } = changed('Rename customers to clients, add a birthday to clients and make it dark');
  assert.ok(
    blueprint.entities.some(
      ({ name, fields }) => name === 'Client' && fields.some((field) => field.name === 'birthday'),
    ),
  );
  assert.equal(blueprint.theme.mode, 'dark');
  const early = changed('Add a birthday to customers and rename customers to clients').blueprint;
  assert.deepEqual(early.requirements.at(-1)?.scenarios[0]?.given, { step: 'open', path: '/clients/new' });
});

test('what is not understood changes nothing, and says what could be said', () => {
  for (const text of ['make it nicer', 'Remove the invoices', 'Add a due date to tasks and fold the moon', '']) {
    const reading = readChange(text, workshop);
    assert.equal(reading.kind, 'unclear', text);
    assert.ok(reading.kind === 'unclear' && reading.message.length > 10 && reading.suggestions.length > 1);
  }
});

test('what cannot be done is refused with the reason', () => {
  const reading = readChange('Remove the title of tasks', workshop);
  assert.ok(reading.kind === 'unclear' && /known by this field/.test(reading.message), JSON.stringify(reading));
  const { blueprint } = changed('add a privacy page');
  const twice = readChange('Rename the page Privacy to "About"', blueprint);
  assert.ok(twice.kind === 'unclear' && /called "About" already/.test(twice.message), JSON.stringify(twice));
});

test('a page cannot have the name of a page that is the product’s own', () => {
  const { blueprint } = changed('add a privacy page');
  for (const title of ['Home', 'account', 'Sign-in', 'Search', 'Profile'])
    for (const wish of [`Rename the page Privacy to "${title}"`, `Add a page "${title}"`]) {
      const reading = readChange(wish, blueprint);
      assert.ok(reading.kind === 'unclear', `${wish}: ${JSON.stringify(reading)}`);
      assert.match(reading.message, /what the product calls a page of its own/, wish);
    }
  const board = readChange('Add a page "Administration"', leaveDesk);
  assert.ok(board.kind === 'unclear' && /a page of its own/.test(board.message), JSON.stringify(board));
  for (const title of ['Searching', 'Über uns', '关于', 'Privacy'])
    assert.equal(readChange(`Rename the page Privacy to "${title}"`, blueprint).kind, 'change', title);
});

test('changes follow each other', () => {
  let blueprint = workshop;
  for (const [index, text] of [...wishes.slice(0, 10), 'Remove the due date from tasks'].entries()) {
    const reading = readChange(text, blueprint);
    if (reading.kind !== 'change') continue;
    const outcome = applyChange(blueprint, reading.operations, { id: `change-${index + 1}`, text });
    assert.ok(outcome.ok, `${text}: ${JSON.stringify(outcome)}`);
    blueprint = outcome.blueprint;
  }
  assert.ok(parseBlueprint(blueprint).ok);
});

test('the proof of an earlier change stays until a later one is about the very same', () => {
  const first = changed('Add a due date to tasks').blueprint;
  const proof = (one: Blueprint) =>
    one.requirements.find(({ source }) => source.from === 'change-request')?.scenarios.map(({ id }) => id);
  assert.deepEqual(proof(changed('Rename the status "Done" to "Finished"', first).blueprint), ['change-1-1']);
  const { effect } = changed('Remove the due date from tasks', first);
  assert.ok(effect.obsolete.some(({ scenario }) => scenario === 'change-1-1'));
});

test('everything that is suggested is understood', () => {
  for (const sentence of suggestChanges(workshop))
    assert.equal(readChange(sentence, workshop).kind, 'change', sentence);
});

test('what is there already is said to be, and nothing is changed', () => {
  const reading = readChange('Add notes to tasks', workshopProduct);
  assert.equal(reading.kind, 'unclear');
  assert.equal(reading.message, 'Tasks have "Notes" already, so nothing was changed.');
});

test('who may see all records is a change like any other: the list closes, opens, and says what ends', () => {
  const desk = designBlueprint(
    readConcept(
      'A town portal. Residents report complaints with a photo, a place and a description. Residents comment on complaints. Administrators change the status of complaints.',
    ),
  );
  const listsOf = ({ features }: Blueprint): string[] =>
    features.flatMap((one) => (['catalogue', 'caseload', 'mine'].includes(one.kind) ? one.kind : []));
  const closed = changed('Only administrators may see the complaints', desk);
  assert.deepEqual(listsOf(closed.blueprint), ['caseload', 'mine']);
  assert.ok(closed.effect.obsolete.some(({ title }) => title === 'The complaints are listed'));
  const home = closed.blueprint.features.find(({ kind }) => kind === 'home');
  assert.deepEqual(home?.kind === 'home' && home.highlights, []);
  assert.equal(readChange('people can only see their own complaints', closed.blueprint).kind, 'unclear');
  const opened = changed('Everybody can see all complaints', closed.blueprint);
  assert.deepEqual(listsOf(opened.blueprint), ['catalogue', 'mine']);
  const hidden = changed('hide complaints from other people', opened.blueprint);
  assert.deepEqual(listsOf(hidden.blueprint), ['caseload', 'mine']);
});
