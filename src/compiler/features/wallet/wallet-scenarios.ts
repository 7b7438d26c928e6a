import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';
import { peopleOf } from '../../proof/seed-facts.ts';

const list = 'Transactions';

export function walletScenarios({ id }: FeatureOf<'wallet'>, blueprint: Blueprint): Scenario[] {
  const [, other] = peopleOf(blueprint);
  const given = { step: 'open' as const, path: '/wallet' };
  return [
    {
      id: `${id}-top-up`,
      title: 'Test money is added to the wallet, which lists it',
      given,
      when: [
        { step: 'fill', label: 'Amount', value: '40.00' },
        { step: 'click', role: 'button', name: 'Add money' },
        { step: 'see-message', text: 'added to your wallet' },
        { step: 'reload' },
      ],
      then: [
        { step: 'see-text', text: '40.00', within: list },
        { step: 'see-text', text: 'Top-up', within: list },
        { step: 'see-text', text: 'Test money' },
      ],
    },
    ...(other === undefined
      ? []
      : [
          {
            id: `${id}-send`,
            title: 'Test money is sent to somebody',
            given,
            when: [
              { step: 'fill' as const, label: 'Amount', value: '15.00' },
              { step: 'click' as const, role: 'button' as const, name: 'Add money' },
              { step: 'see-message' as const, text: 'added to your wallet' },
              { step: 'click' as const, role: 'button' as const, name: 'Send', within: 'What to do' },
              { step: 'choose' as const, label: 'To', option: other },
              { step: 'fill' as const, label: 'Amount', value: '12.50' },
              { step: 'click' as const, role: 'button' as const, name: 'Send money' },
              { step: 'see-message' as const, text: 'sent' },
            ],
            then: [{ step: 'see-text' as const, text: `Sent to ${other}`, within: list }],
          },
        ]),
    {
      id: `${id}-too-much`,
      title: 'Nobody withdraws more than there is',
      given,
      when: [
        { step: 'click', role: 'button', name: 'Withdraw', within: 'What to do' },
        { step: 'fill', label: 'Amount', value: '9999.00' },
        { step: 'fill', label: 'Account', value: 'Savings' },
        { step: 'click', role: 'button', name: 'Withdraw money' },
      ],
      then: [{ step: 'see-field-error', label: 'Amount', text: 'more than your balance' }],
    },
    {
      id: `${id}-needs-sign-in`,
      title: 'The wallet is closed to a person who is not signed in',
      given: { step: 'open-signed-out', path: '/wallet' },
      when: [],
      then: [{ step: 'see-heading', text: 'Please sign in' }],
    },
  ];
}
