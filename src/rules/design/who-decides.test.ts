/** Who makes records, who decides about them and who only marks them, as the sentences say. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Blueprint, FeatureKind, FeatureOf } from '../../blueprint/schema.ts';
import { validateBlueprint } from '../../blueprint/validate.ts';
import { readConcept } from '../reading/read-concept.ts';
import { designBlueprint } from './design-blueprint.ts';

function design(concept: string): Blueprint {
  const blueprint = designBlueprint(readConcept(concept));
  assert.deepEqual(validateBlueprint(blueprint), []);
  return blueprint;
}

function of<Kind extends FeatureKind>({ features }: Blueprint, kind: Kind, entity?: string) {
  return features.find(
    (feature): feature is FeatureOf<Kind> =>
      feature.kind === kind && (entity === undefined || ('entity' in feature && feature.entity === entity)),
  );
}

const whoMoves = (blueprint: Blueprint, entity: string, action: string) =>
  of(blueprint, 'workflow', entity)?.transitions.find((transition) => transition.action === action)?.by;

test('companies, and people named by two words, are roles of their own', () => {
  const blueprint = design(
    'A job board. Companies post jobs with title, location and salary. Job seekers search jobs and apply with a cover letter. Companies see the applications to their jobs and accept or reject them.',
  );
  assert.deepEqual(of(blueprint, 'account')?.roles, ['Company', 'Job seeker', 'Administrator']);
  assert.deepEqual(of(blueprint, 'create', 'Job')?.by, { roles: ['Company', 'Administrator'] });
  assert.deepEqual(of(blueprint, 'create', 'Application')?.by, { roles: ['Job seeker', 'Administrator'] });
  assert.deepEqual(of(blueprint, 'caseload', 'Application')?.through, { field: 'job', roles: ['Company'] });
});

test('a department marks and does not decide', () => {
  const blueprint = design(
    'An expense tool. Employees submit expenses with amount, category and receipt. Managers approve or reject them. Accounting marks them as paid.',
  );
  assert.deepEqual(whoMoves(blueprint, 'Expense', 'Approve'), { roles: ['Manager', 'Administrator'] });
  assert.deepEqual(whoMoves(blueprint, 'Expense', 'Mark as paid'), { roles: ['Accounting', 'Administrator'] });
  assert.deepEqual(of(blueprint, 'account')?.openRoles, ['Employee']);
});

test('who takes a seat decides, and nobody registers as one', () => {
  const blueprint = design(
    'A conference site. Speakers submit talks with title and abstract. The chair accepts or rejects talks.',
  );
  assert.deepEqual(of(blueprint, 'create', 'Talk')?.by, { roles: ['Speaker', 'Administrator'] });
  assert.deepEqual(whoMoves(blueprint, 'Talk', 'Reject'), { roles: ['Chair', 'Administrator'] });
  assert.deepEqual(of(blueprint, 'account')?.openRoles, ['Speaker']);
});

test('who handles what others send makes none of it', () => {
  const blueprint = design(
    'A repair desk. Caretakers handle repair requests. Tenants send repair requests with a title, a room and a description.',
  );
  assert.deepEqual(of(blueprint, 'create', 'MaintenanceRequest')?.by, { roles: ['Tenant'] });
  assert.deepEqual(of(blueprint, 'caseload', 'MaintenanceRequest')?.roles, ['Caretaker']);
  assert.ok(whoMoves(blueprint, 'MaintenanceRequest', 'Start'));
});

test('what is asked for in a request is answered by whose it is', () => {
  const blueprint = design(
    'A book swap. Lenders add books. Borrowers send loan requests for books with a message. Lenders accept or decline requests.',
  );
  assert.deepEqual(of(blueprint, 'caseload', 'LoanRequest')?.through, { field: 'book', roles: ['Lender'] });
  assert.deepEqual(whoMoves(blueprint, 'LoanRequest', 'Accept'), { roles: ['Lender', 'Administrator'] });
});

test('a status that somebody changes belongs to what has one', () => {
  const blueprint = design(
    'Apartment site. Residents report problems with a photo. The manager assigns a technician and changes the status.',
  );
  assert.deepEqual(whoMoves(blueprint, 'Complaint', 'Mark as solved'), { roles: ['Manager'], owner: true });
  assert.deepEqual(of(blueprint, 'create', 'Complaint')?.by, { roles: ['Resident'] });
});

test('offers on what somebody put there are seen and answered by whose it is', () => {
  const blueprint = design(
    'A freelance site: clients post projects with a budget, freelancers send proposals with a price, clients pick one.',
  );
  assert.deepEqual(of(blueprint, 'caseload', 'Proposal')?.through, { field: 'project', roles: ['Client'] });
  assert.deepEqual(whoMoves(blueprint, 'Proposal', 'Accept'), { roles: ['Client', 'Administrator'] });
});

test('what somebody does behind a list of attributes is none of them', () => {
  const blueprint = design(
    'A carpool app for a company: drivers offer rides with seats, colleagues book a seat, drivers see their passengers.',
  );
  assert.deepEqual(of(blueprint, 'account')?.roles, ['Driver', 'Colleague']);
  assert.ok(blueprint.entities.every(({ fields }) => fields.every(({ label }) => !/colleagues/i.test(label))));
});

test('who registers something enters it', () => {
  const blueprint = design(
    'A vet practice. Owners register their pets. The vet writes treatments. The facility manager adds rooms and closes some.',
  );
  assert.deepEqual(of(blueprint, 'create', 'Pet')?.by, { roles: ['Owner'] });
  assert.ok(of(blueprint, 'account')?.roles?.includes('Facility manager'));
});
