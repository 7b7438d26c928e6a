/** Ways to records beside a list's own search, filters and order. */
import type { Capability } from '../capability.ts';

/** Nouns before "number", "code" or "ID" that single things are found by. */
const numbers =
  '(tracking|order|claim|certificate|ticket|registration|reference|serial|case|application|confirmation|waybill|policy|invoice|licen[sc]e( plate)?|plate|shipment|parcel|package|booking|contract|isbn|patent|trademark|vin|batch|product|receipt|verification|anti-counterfeit\\w*)';

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
    key: 'countdown',
    label: 'how many days are left until a date',
    patterns: [
      /\bhow many days\b.{0,40}\b(?:left|until|till|remain(?:ing)?|to go)\b|\bdays (?:left|remaining|to go|until)\b|\bhow (?:long|many days) (?:it is |there is )?(?:until|till)\b/,
    ],
    features: ['countdown'],
    isOfSite: true,
  },
  {
    key: 'tally',
    label: 'how many there are of something about each record',
    patterns: [
      /\bhow many (?!days|places|seats|spots|free|people|comments|reviews|likes|votes|points)(?:[\w-]+ ){1,2}(?:it|each(?: \w+)?|each one|a \w+) (?:already )?(?:has|have|got|gets?)\b/,
      /\bhow many are (?:still )?(?:missing|needed|to go)\b/,
      /\b(?:number|count) of (?!days|places|seats|spots|free|people|comments|reviews|likes|votes|points)\w+ (?:of|for|per|on|under|behind) (?:each|every)\b/,
    ],
    features: ['tally', 'enrolment'],
    isOfSite: true,
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
  {
    key: 'look-up',
    label: 'look something up by its number',
    patterns: [
      new RegExp(
        `\\b(by|with|using|via|through|enter(s|ing)?|input(s|ting)?) (the |their |its |an? |your |a specific )?${numbers} (numbers?|codes?|ids?)\\b|\\b${numbers} (number|code|id) (search(es)?|look-?ups?|quer(y|ies)|inquir(y|ies)|tracking)\\b`,
      ),
      /\b(track(s|ing)?|trac(e|es|ing)) (a |the |their |your |my |each )?(\w+ )?(parcels?|packages?|shipments?|consignments?|couriers?|cargo|waybills?)\b|\b(parcel|package|shipment|cargo|courier|logistics|waybill) (tracking|quer(y|ies)|inquir(y|ies)|look-?ups?)\b/,
      /\b(verif(y|ies|ying)|validat(e|es|ing)|check(s|ing)?) (the )?(authenticity|validity|genuineness)\b|\b(certificates?|licen[sc]es?|warrant(y|ies)|diplomas?|permits?) (verification|validation|quer(y|ies)|inquir(y|ies)|look-?ups?|checks?)\b|\bverify(ing)? (the |their |a )?(\w+ )?(certificates?|licen[sc]es?|diplomas?|permits?)\b/,
      /\b(check(s|ing)?|quer(y|ies|ying)|look(ing)? up|track(s|ing)?) (the |their )?(status|progress) of (a |the |their |an |your )?(claims?|applications?|repairs?|complaints?|cases?|shipments?|permits?|visas?|parcels?)\b|\b(claim|application|repair|complaint|case|permit|visa) (status )?(quer(y|ies)|inquir(y|ies)|look-?ups?)\b/,
    ],
    features: ['look-up'],
  },
  {
    key: 'saved-searches',
    label: 'searches kept under a name',
    patterns: [
      /\bsav(e|es|ing) (?:their |the |my |your |a |an |frequent |favou?rite |recent |specific |custom |current )*(?:search(?:es)?(?: (?:criteria|quer(?:y|ies)|filters?|conditions|results?|settings|preferences))?|filters?|quer(?:y|ies))\b|\bsaved (?:search(?:es)?|filters|queries)\b/,
    ],
    features: ['saved-searches'],
    attaches: true,
  },
  {
    key: 'compare',
    label: 'put records side by side',
    patterns: [
      /\bcompar(e|es|ing|isons?) (of |different |several |multiple |various |similar |two |selected |the |and \w+ )*(products?|cars?|vehicles?|models?|phones?|laptops?|computers?|devices?|plans?|packages?|insurance|policies|polic(y|ies)|loans?|credit cards?|accounts?|courses?|schools?|universities|colleges|properties|apartments?|houses?|homes?|listings?|hotels?|rooms?|flights?|offers?|quotes?|services?|providers?|suppliers?|vendors?|funds?|stocks?|cryptocurrencies|coins?|tools?|options?|features?|specifications?|specs|ingredients|foods?|recipes?|candidates?|items?|brands?|prices? and \w+)\b|\bside[- ]by[- ]side\b|\bcompar(e|es|ing) (up to |any |the )?(two|three|four|several|a few|them|these)\b(?! with)|\b(product|car|vehicle|price|plan|loan|insurance|property|school|course|hotel|feature|spec(ification)?) comparisons?\b|\bcomparison (tool|table|page|feature|function(ality)?)s?\b/,
    ],
    features: ['compare'],
  },
];
