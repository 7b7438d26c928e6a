/** What people want to say about records and do with them. */
import type { Capability } from '../capability.ts';

export const socialCapabilities: readonly Capability[] = [
  {
    key: 'comments',
    label: 'comments and replies',
    patterns: [
      /\b(comments?|commenting|repl(y|ies|ying)|discuss(ions?|ing)?|threads? of|guest ?books?|message boards?)\b/,
      /\b(leave|write|post|submit|add|give|share) (an? |their |your |his |her )?(honest |own |product |customer |user )*(comments?|reviews?|answers?|opinions?)\b/,
      /\banswer(ing)? (each other's|others'|other users'|other people's) questions\b/,
    ],
    features: ['comments'],
    attaches: true,
  },
  {
    key: 'ratings',
    label: 'reviews with stars',
    patterns: [
      /\b(rate|rates|rating (system|by users|and review)s?|star ratings?|(user|customer|product) ratings?|ratings? (for|of) (each|every|products?|movies?|books?|services?)|score (each|the|other))\b(?! of (return|interest|exchange|growth|change)\b)/,
      /\b(reviews? (and|or|&) ratings?|ratings? (and|or|&) (reviews?|comments?|feedback)|(user|customer|product|guest|reader|client|patient|student|book|movie|course|hotel|restaurant) reviews?|leave ratings?)\b/,
      /\b(leave|write|post|submit|add|give|read|view|see) (an? |their |the )?(product |customer |user |honest )*reviews?\b/,
    ],
    features: ['comments'],
    attaches: true,
  },
];
