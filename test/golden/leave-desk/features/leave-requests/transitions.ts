// How the status of a leave request can change, and who may change it.
import type { Transition } from '../workflow/transition.ts';
import { leaveRequestStatusOptions } from './choices.ts';

export const leaveRequestTransitions: readonly Transition<(typeof leaveRequestStatusOptions)[number]>[] = [
  { action: 'Approve', from: ['Pending'], to: 'Approved', roles: ['Manager'] },
  { action: 'Reject', from: ['Pending'], to: 'Rejected', roles: ['Manager'], asksNote: true },
  { action: 'Ask again', from: ['Rejected'], to: 'Pending', owner: true },
];
