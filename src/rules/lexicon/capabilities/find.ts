/** Ways to records beside a list's own search, filters and order. */
import type { Capability } from '../capability.ts';

export const findCapabilities: readonly Capability[] = [
  {
    key: 'categories',
    label: 'go through a list by category',
    patterns: [
      /\b(brows(e|es|ing)|view(s|ing)?|explor(e|es|ing)|see|filter(s|ing)?|navigat(e|es|ing)|display(s|ed|ing)?|list(s|ed|ing)?|find(s|ing)?)\b[a-z' -]{0,40}\b(by|under|in|from|of) (different |various |each |specific |multiple )?(categor(y|ies)|genres?|topics?|types?|sections?)\b/,
      /\b(categori[sz](e|es|ed|ing|ation)|classif(y|ied|ication)|category (brows\w+|navigation|page|filter\w*|list\w*|display)|(brows|view|explor|see|display|show)\w*( and \w+)? (different|various) (types|kinds|categories|genres) of)\b/,
    ],
    features: ['categories', 'filter', 'catalogue'],
  },
  {
    key: 'site-search',
    label: 'one search over everything',
    patterns: [
      /\b(search (function(ality)?s?|bars?|box(es)?|feature|page|results? page|the (web ?site|site|platform|app|content))|global search|site-?wide search|full[- ]text search|unified search|keyword search)\b(?! optimi[sz])/,
      /\bsearch(ing)? (for )?(specific |relevant |related |the |any )*(content|information|keywords?|anything|everything)\b/,
    ],
    features: ['site-search', 'search'],
    isOfSite: true,
  },
  {
    key: 'related',
    label: 'records that are alike',
    patterns: [
      /(?<![-\w])(related|similar) (items?|products?|articles?|posts?|recipes?|books?|movies?|videos?|courses?|works?|properties|listings?|jobs?|stories|songs?|games?|events?)\b|\bmore like this\b/,
    ],
    features: ['related', 'catalogue'],
  },
];
