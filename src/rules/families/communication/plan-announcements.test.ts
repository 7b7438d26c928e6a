import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validateBlueprint } from '../../../blueprint/validate.ts';
import { designBlueprint } from '../../design/design-blueprint.ts';
import { readConcept } from '../../reading/read-concept.ts';

const design = (concept: string) => {
  const blueprint = designBlueprint(readConcept(concept));
  assert.deepEqual(validateBlueprint(blueprint), []);
  return blueprint;
};

test('announcements are published by those in charge and told to everybody', () => {
  const { features } = design('A website for a rowing club. Members can view announcements and book boats.');
  const told = features.find((feature) => feature.kind === 'announcements');
  assert.deepEqual(told && { ...told, id: '' }, {
    id: '',
    kind: 'announcements',
    entity: 'Announcement',
    from: 'publishedOn',
    until: 'visibleUntil',
  });
  for (const kind of ['create', 'edit', 'delete']) {
    const feature = features.find((each) => each.kind === kind && 'entity' in each && each.entity === 'Announcement');
    assert.deepEqual(feature && 'by' in feature && feature.by, { roles: ['Administrator'] }, kind);
  }
});

test('whom the concept names publishes announcements beside the administrators', () => {
  const { features } = design('A school website. Teachers can publish announcements. Students can view announcements.');
  const create = features.find((feature) => feature.kind === 'create' && feature.entity === 'Announcement');
  assert.deepEqual(create?.kind === 'create' && create.by, { roles: ['Teacher', 'Administrator'] });
});

test('announcements that are something else are not told on every page', () => {
  const { features } = design('A recruiting website. Companies post job announcements and people apply for them.');
  assert.ok(!features.some((feature) => feature.kind === 'announcements'));
});
