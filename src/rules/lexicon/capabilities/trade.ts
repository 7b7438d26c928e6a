/** What people ask of transactions: booking and paying. */
import type { Capability } from '../capability.ts';

export const tradeCapabilities: readonly Capability[] = [
  {
    key: 'booking',
    label: 'book what is free',
    // Found by its records and verbs, and by "availability".
    patterns: [
      /\b(online|self-service) (booking|reservation)s?( system| service)?\b/,
      /\breschedul(e|es|ing)\b/,
      /\bwho (is|are) (coming|booked|attending)\b|\bwho (has|have) booked\b/,
      /\b(select|choose|pick|specify) (the |their |a |an )?(rental|booking|check-?in|travel|pick-?up|arrival|departure|appointment|reservation|stay) (and \S+ )?(dates?|times?|slots?|periods?)\b/,
      /^(to |and )?(select|choose|pick) (the |their |available |free |a )*(dates?|days?|times?|time slots?|slots?|days? and times?)$/,
    ],
    features: ['booking'],
    isOfSite: true,
  },
  {
    key: 'availability',
    label: 'booking against what is free',
    patterns: [
      /\b(availabilit(y|ies)|available (rooms?|dates?|slots?|times?|seats?|tables?|cars?)|time ?slots?|seat (selection|map|reservation)s?|double[- ]bookings?|capacity check|free slots?|real-time booking)\b/,
      /\b(which|what|when|whether)\b[a-z ]{0,24}\b(is|are|it is|they are) (still |currently )?(free|available)\b/,
    ],
    features: ['booking'],
    isOfSite: true,
  },
  {
    key: 'payment',
    label: 'paying online',
    patterns: [
      /\b(pay|pays|paying|payments?|online payment|payment (methods?|gateway|system|processing)|credit cards?|paypal|stripe|alipay|wechat pay|refunds?|billing|settlement|red packets?|subscription (plans?|billing))\b/,
    ],
    features: ['checkout', 'booking', 'payment'],
    isOfSite: true,
  },
  {
    key: 'cart',
    label: 'a shopping cart',
    patterns: [
      /\b(shopping (cart|basket|bag)|carts?|basket|add(ing)? (to|products? to|items? to) (the |their )?(shopping )?(cart|basket)|checkout|check out (page|process|their)|check-out process|e-?commerce (components?|functionalit(y|ies)|functions?|features?|modules?|sections?|capabilit(y|ies)|shop|store))\b/,
    ],
    features: ['checkout'],
    isOfSite: true,
  },
  {
    key: 'checkout',
    label: 'ordering what is in the cart',
    patterns: [/\b(place (an? )?orders? online|online ordering|order online)\b/],
    features: ['checkout'],
    isOfSite: true,
  },
  {
    key: 'enrolment',
    label: 'joining as long as there are places',
    patterns: [/\b(enrol(l)?|sign up|register) online\b/],
    features: ['enrolment'],
    isOfSite: true,
  },
  {
    key: 'lending',
    label: 'lending what comes back',
    patterns: [/\b(lending|borrowing) (desk|records?|history)\b|\b(book|item|equipment) (lending|borrowing)\b/],
    features: ['lending'],
    isOfSite: true,
  },
  {
    key: 'renewals',
    label: 'renewing what ends on a day',
    patterns: [
      /\brenew(s|ed|ing|als?|able)?\b(?! (?:energy|power|resources?|sources?))/,
      /\bextend(s|ing)? (?:the |their |a |an |my |its |existing |current )*(?:loans?|leases?|contracts?|memberships?|subscriptions?|polic(?:y|ies)|licen[cs]es?|permits?|due dates?|borrowing (?:period|time))\b/,
    ],
    features: ['renewals'],
  },
  {
    key: 'calendar',
    label: 'a calendar view',
    patterns: [/\b(calendars?|calendar view|timetables?|day view|week view|month view|schedule view)\b/],
    features: ['calendar'],
    isOfSite: true,
  },
];
