// When and how far loans are renewed.
import type { RenewalRules } from '../renewals/renewal.ts';

export const loanRenewalRules: RenewalRules = {
  table: 'loan_renewal',
  days: 14,
  opensBefore: 7,
  grace: 3,
  most: 2,
  closed: ['Returned'],
};
