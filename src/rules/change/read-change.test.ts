/** What is read of a change request is what was said: nothing turned round, nothing made up. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Blueprint } from '../../blueprint/schema.ts';
import { readingList } from '../../compiler/samples/reading-list.ts';
import { workshopProduct } from '../fixtures/workshop-product.ts';
import { readChange } from './read-change.ts';

/** The operations, or null where it is asked back. */
function read(text: string, base: Blueprint = workshopProduct) {
  const reading = readChange(text, base);
  return reading.kind === 'change' ? reading.operations : null;
}

test('who is left out is not who is meant', () => {
  const managersAdd = [{ do: 'allow', act: 'create', entity: 'Customer', by: { roles: ['Manager'] } }];
  assert.deepEqual(read('Nobody but managers may add customers'), managersAdd);
  assert.deepEqual(read('No one except managers may add customers'), managersAdd);
  assert.deepEqual(read('Let nobody but managers add customers'), managersAdd);
  assert.deepEqual(read('Both managers and workers may edit tasks'), [
    { do: 'allow', act: 'edit', entity: 'Task', by: { roles: ['Manager', 'Worker'] } },
  ]);
  for (const text of [
    'Everyone except workers may edit tasks',
    'Everybody but workers may edit tasks',
    'Only managers and the owner may edit tasks',
    'Other people may edit tasks',
    'Some managers may edit tasks',
    'Add the role Nobody',
  ])
    assert.equal(read(text), null, text);
  assert.equal(read('Add the role Shop owner')?.length, 1);
});

test('having to sign in is the opposite of not having to', () => {
  assert.deepEqual(read('People should have to sign in', readingList), [{ do: 'add-account' }]);
  assert.deepEqual(read('People should not have to sign in'), [{ do: 'remove-account' }]);
  assert.deepEqual(read('Nobody should have to sign in'), [{ do: 'remove-account' }]);
  for (const text of ['People should have to sign in', 'Nobody should not have to sign in'])
    assert.equal(read(text), null, text);
});

test('a thing is taken out by its name, not the field of another thing that leads to it', () => {
  assert.deepEqual(read('Remove customers'), [{ do: 'remove-entity', entity: 'Customer' }]);
  const unlinked = [{ do: 'remove-field', entity: 'Task', field: 'customer' }];
  assert.deepEqual(read('Remove the customer'), unlinked);
  assert.deepEqual(read('Remove customers from tasks'), unlinked);
  assert.deepEqual(read('Remove hours'), [{ do: 'remove-field', entity: 'Task', field: 'hours' }]);
});

test('records are not what they are records of', () => {
  for (const text of ['Delete all customers', 'Remove all the posts', 'Delete every comment'])
    assert.equal(read(text), null, text);
});

test('a new name is the name alone, and words that name nothing are asked back', () => {
  assert.deepEqual(read('rename customers to clients everywhere'), [
    { do: 'rename-entity', entity: 'Customer', label: 'Client', pluralLabel: 'Clients' },
  ]);
  assert.deepEqual(read('call customers "clients"'), read('rename customers to clients'));
  assert.deepEqual(read('rename hours to effort everywhere'), read('rename hours to effort'));
  assert.deepEqual(read('rename the status Done to Finished instead'), read('rename the status Done to Finished'));
  assert.deepEqual(read('rename the app to Oak in the whole app'), [{ do: 'rename-product', name: 'Oak' }]);
  assert.deepEqual(read('rename the app to "Oak Everywhere"'), [{ do: 'rename-product', name: 'Oak Everywhere' }]);
  assert.deepEqual(read('rename the app to After Hours'), [{ do: 'rename-product', name: 'After Hours' }]);
  assert.equal(read('rename hours to "Effort in the form"')?.length, 1);
  assert.equal(read('rename posts to notes and tasks to jobs'), null);
  for (const text of ['rename hours to effort in the form', 'call the app something else', 'name it after my cat'])
    assert.equal(read(text), null, text);
});

test('a colour that is not wanted is no colour', () => {
  for (const text of ['make it not blue', 'make it less green', 'the buttons are too green', 'make it more red'])
    assert.equal(read(text), null, text);
});

test('a wish about fields or pages makes no field and no page of its own words', () => {
  for (const text of [
    'Tasks should have no notes',
    'add more notes to tasks',
    'tasks need better titles',
    'customers need to be approved',
    'customers need a phone or a fax',
    'tasks get a customer automatically',
    'tasks should have up to 3 pictures',
    'Add a page for managers',
    'Add a page with the opening hours',
    'Add a page where people can pay',
  ])
    assert.equal(read(text), null, text);
  for (const text of ['add a tally to tasks', 'Add a field "To do" to tasks', 'Add a page "For managers"'])
    assert.equal(read(text)?.length, 1, text);
});

test('what is said about a text is not the text', () => {
  for (const text of ['the tagline is too long', 'The introduction is missing', 'the headline should be a question'])
    assert.equal(read(text), null, text);
  assert.deepEqual(read('The tagline is: wood all day'), [{ do: 'set-tagline', text: 'wood all day' }]);
  assert.deepEqual(read('The tagline is Wood all day'), [{ do: 'set-tagline', text: 'Wood all day' }]);
  assert.deepEqual(read('The headline should read wood all day'), [{ do: 'set-headline', text: 'wood all day' }]);
  assert.deepEqual(read('The headline is "wood all day"'), [{ do: 'set-headline', text: 'wood all day' }]);
});
