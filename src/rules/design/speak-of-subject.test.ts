import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validateBlueprint } from '../../blueprint/validate.ts';
import { readConcept } from '../reading/read-concept.ts';
import { designBlueprint } from './design-blueprint.ts';

const titlesOf = (concept: string, name: string): string[] => {
  const blueprint = designBlueprint(readConcept(concept));
  assert.deepEqual(validateBlueprint(blueprint), []);
  const entity = blueprint.entities.find((each) => each.name === name);
  return entity?.seed.map(({ values }) => String(values[entity.titleField])) ?? [];
};

test('what is written for a site speaks of its subject', () => {
  const titles = titlesOf('A health website. Visitors can read articles about health and search them.', 'Article');
  assert.ok(titles.some((title) => /sleep|heart|back|vaccination/i.test(title)));
  assert.equal(new Set(titles).size, titles.length);
});

test('a forum about anything speaks of many things', () => {
  const titles = titlesOf('A forum. Users can publish posts, reply to posts and search posts.', 'BlogPost');
  assert.ok(titles.some((title) => /sleep|heart/i.test(title)));
  assert.ok(titles.some((title) => /train|packing|islands/i.test(title)));
});
