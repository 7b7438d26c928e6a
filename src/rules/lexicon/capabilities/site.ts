/** Ways in which a site hears from its visitors. */
import type { Capability } from '../capability.ts';

export const siteCapabilities: readonly Capability[] = [
  {
    key: 'newsletter',
    label: 'a newsletter',
    patterns: [
      /\bnewsletters?\b|\bmailing lists?\b|\be-?mail subscriptions?\b/,
      /\bsubscrib(e|es|ing) to (the |our |a |an |their )?(news|newsletters?|e-?mail (list|updates|news)|mailing list|updates|promotions?)\b/,
      /\bsubscribe (by|via|with|through) e-?mail\b/,
    ],
    features: ['newsletter'],
    isOfSite: true,
  },
];
