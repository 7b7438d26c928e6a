/** What people ask for is seen by them and by those who handle it, and by nobody else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Feature, FeatureKind, FeatureOf } from '../../blueprint/schema.ts';
import { validateBlueprint } from '../../blueprint/validate.ts';
import { readConcept } from '../reading/read-concept.ts';
import { designBlueprint } from './design-blueprint.ts';

const design = (concept: string) => designBlueprint(readConcept(concept));

function of<Kind extends FeatureKind>(features: readonly Feature[], kind: Kind, entity: string) {
  return features.find(
    (feature): feature is FeatureOf<Kind> => feature.kind === kind && 'entity' in feature && feature.entity === entity,
  );
}

const leave =
  'A leave tracker. Employees send leave requests with start date, end date and reason. Managers approve or reject the requests.';

test('those who decide have a list of everybody’s requests, others their own', () => {
  const blueprint = design(leave);
  assert.deepEqual(validateBlueprint(blueprint), []);
  assert.equal(of(blueprint.features, 'catalogue', 'LeaveRequest'), undefined);
  assert.deepEqual(of(blueprint.features, 'caseload', 'LeaveRequest')?.roles, ['Manager', 'Administrator']);
  assert.ok(of(blueprint.features, 'mine', 'LeaveRequest'));
  assert.ok(of(blueprint.features, 'search', 'LeaveRequest'));
});

test('who accepts applications is who may move them on', () => {
  const { features } = design(
    'A volunteer site for an animal shelter. People apply to become a volunteer; the coordinator accepts or rejects applications.',
  );
  const workflow = of(features, 'workflow', 'Application');
  const accept = workflow?.transitions.find(({ action }) => action === 'Accept');
  assert.deepEqual(accept?.by, { roles: ['Coordinator', 'Administrator'] });
  assert.deepEqual(of(features, 'caseload', 'Application')?.roles, ['Coordinator', 'Administrator']);
});

test('what is told to everybody keeps its open list', () => {
  const { features } = design(
    'A recipe site. Cooks publish recipes. Visitors browse recipes and search them. Administrators approve recipes.',
  );
  assert.ok(of(features, 'catalogue', 'Recipe'));
  assert.equal(of(features, 'caseload', 'Recipe'), undefined);
});

test('tickets are discussed between those who opened them and those who answer', () => {
  const blueprint = design(
    'A support portal. Customers open support tickets and comment on them. Agents answer the tickets and close them.',
  );
  assert.deepEqual(validateBlueprint(blueprint), []);
  const comments = of(blueprint.features, 'comments', 'SupportTicket');
  assert.deepEqual(of(blueprint.features, 'caseload', 'SupportTicket')?.roles, ['Agent']);
  const account = blueprint.features.find(({ kind }) => kind === 'account');
  const people = account?.kind === 'account' ? [account.demoUser, ...account.people] : [];
  assert.ok((comments?.seed.length ?? 0) > 0);
  for (const { author } of comments?.seed ?? []) assert.equal(people[author]?.role, 'Agent');
});

test('a diary is nobody’s business, unless the concept says whose', () => {
  const { features } = design(
    'A fitness club site. Members write diary entries and log workouts. Coaches publish training plans. Administrators manage the plans.',
  );
  const admin = features.find(({ kind }) => kind === 'admin');
  for (const entity of ['DiaryEntry', 'Workout']) {
    assert.equal(of(features, 'caseload', entity), undefined, entity);
    assert.equal(admin?.kind === 'admin' && admin.entities.includes(entity), false, entity);
  }
  assert.equal(of(features, 'edit', 'DiaryEntry')?.by, 'owner');
});
