import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entitySchema, fieldSchema } from '../../blueprint/schema.ts';
import {
  domainByKey,
  domainsInText,
  entitiesForNoun,
  entityByName,
  lexiconDomains,
  lexiconEntities,
} from './lexicon.ts';

test('knows more than 110 entities, each under one name only', () => {
  assert.ok(lexiconEntities.length >= 110, `only ${lexiconEntities.length}`);
  assert.equal(new Set(lexiconEntities.map(({ name }) => name)).size, lexiconEntities.length);
});

for (const entity of lexiconEntities) {
  test(`${entity.name} fits the blueprint`, () => {
    for (const field of [...entity.fields, ...entity.parents.map((link) => link.field)]) {
      const parsed = fieldSchema.safeParse(field);
      assert.ok(parsed.success, `${field.name}: ${parsed.error?.message}`);
      if (field.type === 'choice')
        assert.ok((field.options ?? []).length >= 2 && (field.options ?? []).length <= 20, field.name);
    }
    entitySchema.parse({
      name: entity.name,
      label: entity.label,
      pluralLabel: entity.pluralLabel,
      description: entity.description,
      titleField: entity.titleField,
      fields: entity.fields,
      owned: entity.owned,
      seed: [],
    });
    assert.equal(new Set(entity.fields.map(({ name }) => name)).size, entity.fields.length, 'field names differ');
    const title = entity.fields.find(({ name }) => name === entity.titleField);
    assert.ok(title?.type === 'text' && title.required, 'the title is a required text');
    assert.ok(domainByKey(entity.domain), `no domain ${entity.domain}`);
  });

  test(`${entity.name} links to entities that exist and replaces fields that it has`, () => {
    for (const { target, field, replaces } of entity.parents) {
      assert.ok(entityByName(target), `no entity ${target}`);
      assert.equal(field.target, target);
      if (replaces !== undefined)
        assert.ok(
          entity.fields.some(({ name }) => name === replaces),
          replaces,
        );
    }
    for (const column of entity.seeds.columns) {
      assert.ok(
        entity.fields.some(({ name }) => name === column),
        `the column ${column} has no field`,
      );
    }
    for (const row of entity.seeds.rows) assert.equal(row.length, entity.seeds.columns.length, row.join(' | '));
  });

  test(`${entity.name} goes by lower-case synonyms`, () => {
    for (const synonym of entity.synonyms) {
      if (!/^(API|FAQ)/.test(entity.label)) assert.equal(synonym, synonym.toLowerCase());
      assert.ok(entitiesForNoun(synonym).includes(entity), synonym);
    }
  });
}

test('finds entities by singular, plural and phrase', () => {
  assert.equal(entitiesForNoun('recipes')[0]?.name, 'Recipe');
  assert.equal(entitiesForNoun('Job Postings')[0]?.name, 'Job');
  assert.equal(entitiesForNoun('movies')[0]?.name, 'Movie');
  assert.equal(entitiesForNoun('blog posts')[0]?.name, 'BlogPost');
  assert.deepEqual(entitiesForNoun('flux capacitor'), []);
});

test('prefers the entity of the domain when a word has several meanings', () => {
  assert.equal(entitiesForNoun('reservation', 'food')[0]?.name, 'TableReservation');
  assert.equal(entitiesForNoun('reservation', 'travel')[0]?.name, 'Booking');
});

test('tells the domain from a text', () => {
  const best = (text: string) => domainsInText(text)[0]?.domain.key;
  assert.equal(best('A bakery shows its bread and cakes, and people order for the next morning'), 'food');
  assert.equal(best('Teachers create courses, students take exams and hand in homework'), 'education');
  assert.equal(best('Track stocks, funds and my investment portfolio'), 'finance');
  assert.deepEqual(domainsInText('zzz'), []);
});

test('has a domain for each family and a general one', () => {
  assert.ok(lexiconDomains.length >= 17);
  assert.ok(domainByKey('general'));
});
