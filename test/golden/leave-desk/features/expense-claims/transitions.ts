// How the status of an expense claim can change, and who may change it.
import type { Transition } from '../workflow/transition.ts';
import { expenseClaimStatusOptions } from './choices.ts';

export const expenseClaimTransitions: readonly Transition<(typeof expenseClaimStatusOptions)[number]>[] = [
  { action: 'Look at it', from: ['Sent'], to: 'In review', roles: ['Manager'] },
  { action: 'Pay back', from: ['Sent', 'In review'], to: 'Paid back', roles: ['Manager'] },
];
