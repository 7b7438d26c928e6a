/** Payment: a test payment step, receipts, and the list of one's own. What is paid for is up to other features. */
import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';
import type { FeatureModule } from '../../feature-module.ts';
import { paymentTables } from './payment-tables.ts';

const folder = 'features/payment';

export const paymentFeature: FeatureModule<'payment'> = {
  kind: 'payment',
  contribute(feature) {
    return {
      tables: paymentTables,
      routes: [{ path: '/payment', file: `${folder}/routes.ts`, name: 'paymentRoutes' }],
      pages: [
        { path: '/payments', file: `${folder}/payments-page.tsx`, name: 'PaymentsPage' },
        { path: '/payments/:number', file: `${folder}/receipt-page.tsx`, name: 'ReceiptPage' },
      ],
      navigation: [{ label: feature.title, path: '/payments', placement: 'footer', signedIn: true }],
    };
  },
  places: (feature) => [
    { to: '/payments', title: feature.title, text: 'What you paid for, with a receipt for each payment.' },
  ],
  scenarios: paymentScenarios,
};

function paymentScenarios(feature: FeatureOf<'payment'>, _blueprint: Blueprint): Scenario[] {
  return [
    {
      id: `${feature.id}-lists-own`,
      title: 'A person finds what they paid',
      given: { step: 'open', path: '/payments' },
      when: [],
      then: [{ step: 'see-heading', text: 'My payments' }],
    },
    {
      id: `${feature.id}-needs-sign-in`,
      title: 'Payments are closed to a person who is not signed in',
      given: { step: 'open-signed-out', path: '/payments' },
      when: [],
      then: [{ step: 'see-heading', text: 'Please sign in' }],
    },
  ];
}
