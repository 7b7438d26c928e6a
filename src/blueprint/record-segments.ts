/** Where the records of an entity are: the folder in `features/` and the segment below `/api`, for who writes a product and who checks it. */
import type { Entity } from './schema.ts';
import { splitWords } from './split-words.ts';

/** What features have for themselves, whether a product has them or not. */
const taken: readonly string[] = [
  'account',
  'comments',
  'dashboard',
  'health',
  'home',
  'pages',
  'booking',
  'board',
  'calendar',
  'cart',
  'checkout',
  'enrolment',
  'lending',
  'managed-loans',
  'payment',
  'subscription',
  'wallet',
  'announcement-bar',
  'current-announcements',
  'assessment',
  'assessments',
  'assistant',
  'favourites',
  'follows',
  'likes',
  'files',
  'gallery',
  'live',
  'map',
  'marks',
  'feed',
  'friends',
  'history',
  'invitations',
  'media',
  'messages',
  'moderation',
  'notifications',
  'people',
  'people-follows',
  'points',
  'polls',
  'renewals',
  'saved-searches',
  'share',
  'stock',
  'trash',
];

/** By the entity's name, e.g. `menu-items`; `announcements-records` where a feature of that name may be. */
export function recordSegments(entities: readonly Entity[]): Map<string, string> {
  const used = new Set(taken);
  const segments = new Map<string, string>();
  for (const { name, pluralLabel } of entities) {
    const plural = splitWords(pluralLabel).join('-') || `${splitWords(name).join('-')}s`;
    let segment = /^[a-z]/.test(plural) ? plural : splitWords(name).join('-');
    while (used.has(segment)) segment += '-records';
    used.add(segment);
    segments.set(name, segment);
  }
  return segments;
}
