/** Lending in a browser: borrowed, listed with its day, renewed, brought back, waited for; those who manage it take back. */
import type { Blueprint, FeatureOf, SeedRecord } from '../../../blueprint/schema.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, productModel, type ProductModel } from '../../product-model.ts';
import { actingAs } from '../../proof/acting-as.ts';
import { seedId, seedTitle } from '../../proof/seed-facts.ts';
import { closedPage } from '../staff/closed-to-others.ts';
import { freeRecords, ownOut, seedLoans, takenRecords } from './lending-model.ts';

const panel = 'Borrow';

export function lendingScenarios(feature: FeatureOf<'lending'>, blueprint: Blueprint): Scenario[] {
  const model = productModel(blueprint);
  const entity = entityOf(model, feature.entity);
  const noun = inSentence(entity.label);
  const openPage = (record: SeedRecord) =>
    ({ step: 'open', path: `${entity.path}/${seedId(entity, record)}` }) as const;
  const press = (name: string) => ({ step: 'click', role: 'button', name, within: panel }) as const;
  const [free] = freeRecords(feature, model);
  const [overdue, soon] = ownOut(feature, model);
  const [taken] = takenRecords(feature, model);
  return [
    ...(free
      ? [
          {
            id: `${feature.id}-borrows`,
            title: `A person borrows a ${noun} and finds it among their loans`,
            given: openPage(free),
            when: [
              press('Borrow'),
              { step: 'see-message' as const, text: 'Borrowed until' },
              { step: 'see-text' as const, text: 'You have it', within: panel },
              { step: 'visit' as const, path: feature.path },
              { step: 'see-heading' as const, text: feature.title },
            ],
            then: [{ step: 'see-text' as const, text: seedTitle(entity, free), within: feature.title }],
          },
        ]
      : []),
    ...(overdue
      ? [
          {
            id: `${feature.id}-returns`,
            title: `What is overdue says so, and is brought back so that others can have it`,
            given: openPage(overdue.record),
            when: [
              { step: 'see-text' as const, text: 'Overdue', within: panel },
              press('Return'),
              { step: 'see-message' as const, text: 'Returned' },
            ],
            then: [{ step: 'see-control' as const, role: 'button' as const, name: 'Borrow' }],
          },
        ]
      : []),
    ...(soon && feature.renewals > 0
      ? [
          {
            id: `${feature.id}-renews`,
            title: `A loan is renewed while nobody waits for the ${noun}`,
            given: openPage(soon.record),
            when: [press('Renew')],
            then: [{ step: 'see-message' as const, text: 'Renewed until' }],
          },
        ]
      : []),
    ...(taken
      ? [
          {
            id: `${feature.id}-waits`,
            title: `A ${noun} that is out is reserved, and the place is given up again`,
            given: openPage(taken),
            when: [
              { step: 'see-text' as const, text: 'On loan', within: panel },
              press('Reserve'),
              { step: 'see-message' as const, text: 'Reserved' },
              { step: 'see-text' as const, text: 'You are number', within: panel },
              press('Give up my place'),
              { step: 'see-message' as const, text: 'No longer reserved' },
            ],
            then: [{ step: 'see-control' as const, role: 'button' as const, name: 'Reserve' }],
          },
        ]
      : []),
    ...(free
      ? [
          {
            id: `${feature.id}-needs-sign-in`,
            title: 'Who is not signed in is led to sign in before borrowing',
            given: { ...openPage(free), step: 'open-signed-out' as const },
            when: [press('Borrow')],
            then: [{ step: 'see-path' as const, path: '/login' }],
          },
        ]
      : []),
    ...managed(feature, model),
  ];
}

function managed(feature: FeatureOf<'lending'>, model: ProductModel): Scenario[] {
  const { staff } = feature;
  if (!staff || !model.account) return [];
  const entity = entityOf(model, feature.entity);
  const out = seedLoans(feature, model).filter(({ returnedBefore }) => returnedBefore === null);
  // The one that is due first stands at the top.
  const [first] = out.toSorted((one, other) => other.lentBefore - one.lentBefore);
  const { steps } = actingAs(staff, model);
  const role = staff.roles.map((each) => inSentence(each)).join(' or ');
  return [
    ...(first
      ? [
          {
            id: `${feature.id}-takes-back`,
            title: `Who manages the loans as ${role} sees who has what, what is overdue, and takes it back`,
            given: { step: 'open' as const, path: staff.path },
            when: [
              ...steps,
              { step: 'see-items' as const, list: 'All loans', atLeast: Math.min(20, out.length) },
              { step: 'see-text' as const, text: 'Overdue', within: 'All loans' },
              {
                step: 'click' as const,
                role: 'button' as const,
                name: `Take back ${seedTitle(entity, first.record)}`,
              },
            ],
            then: [{ step: 'see-message' as const, text: 'Back from' }],
          },
        ]
      : []),
    ...closedPage(feature.id, 'loans', staff, model),
  ];
}
