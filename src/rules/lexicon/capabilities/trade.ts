/** What people ask of transactions: booking and paying. */
import type { Capability } from '../capability.ts';

export const tradeCapabilities: readonly Capability[] = [
  {
    key: 'booking',
    label: 'book what is free',
    // Found by its records and verbs, and by "availability".
    patterns: [/\b(online|self-service) (booking|reservation)s?( system| service)?\b/, /\breschedul(e|es|ing)\b/],
    features: ['booking'],
    isOfSite: true,
  },
  {
    key: 'availability',
    label: 'booking against what is free',
    patterns: [
      /\b(availabilit(y|ies)|available (rooms?|dates?|slots?|times?|seats?|tables?|cars?)|time ?slots?|seat (selection|map|reservation)s?|double[- ]bookings?|capacity check|free slots?|real-time booking)\b/,
    ],
    features: ['booking'],
    isOfSite: true,
  },
  {
    key: 'payment',
    label: 'paying online',
    patterns: [
      /\b(pay|pays|paying|payments?|online payment|payment (methods?|gateway|system|processing)|credit cards?|paypal|stripe|alipay|wechat pay|refunds?|recharge|top[- ]up|wallets?|billing|settlement|withdraw(al|als|ing)? (of )?(money|funds|cash)?|red packets?|subscription (plans?|billing))\b/,
    ],
    features: ['payment'],
    isOfSite: true,
  },
];
