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

const moderationIn = (concept: string) => design(concept).features.find((feature) => feature.kind === 'moderation');

test('what people report is decided about by moderators and administrators', () => {
  const feature = moderationIn(
    'A pottery forum. Members write posts and report inappropriate posts. Moderators review reported posts.',
  );
  assert.deepEqual(feature?.kind === 'moderation' && feature.staff.roles, ['Moderator', 'Administrator']);
  assert.deepEqual(feature?.kind === 'moderation' && feature.entities, ['BlogPost']);
});

test('who reports comments writes none, and does not rate what is reviewed', () => {
  const { features } = design(
    'A pottery site. Members write posts, comment on posts and report comments. Moderators review reported content.',
  );
  const comments = features.filter((feature) => feature.kind === 'comments');
  assert.deepEqual(
    comments.map(({ label, hasStars }) => [label, hasStars]),
    [['Comment', false]],
  );
});

test('a first report is about something of somebody else, and one about the demo user’s own is decided', () => {
  const feature = moderationIn('A garden community. Members write posts and can flag offensive posts.');
  const seed = feature?.kind === 'moderation' ? feature.seed : [];
  assert.ok(seed.some(({ by, kept }) => by === 0 && kept === undefined));
  assert.equal(seed.filter(({ kept }) => kept).length, 1);
});

test('a report to read is nothing to decide about', () => {
  assert.equal(moderationIn('A sales site. Managers view reports and generate a report of the month.'), undefined);
});
