/** What a verb asks of records, whatever other words around it hint at. Keys are those of the lexicon's capabilities. */
import { wordSet } from './word-set.ts';

const meanings: readonly (readonly [ReadonlySet<string>, readonly string[]])[] = [
  [
    wordSet(
      'browse view see display show showcase list explore read access discover present visit follow watch consult inspect introduce exhibit observe receive outline highlight navigate preview learn look understand get obtain load switch jump scroll click tap zoom swipe flip study practice appreciate experience enjoy open sell',
    ),
    ['browse'],
  ],
  [wordSet('search find locate query retrieve lookup inquire'), ['search']],
  [wordSet('filter narrow group categorize categorise classify'), ['filter']],
  [wordSet('sort rank prioritize prioritise'), ['sort']],
  [
    wordSet(
      'add post publish submit write record log enter input host send schedule design fill configure compose insert report file propose contribute set start launch save store keep plan draft announce create suggest request share upload collect import offer lend ask generate issue develop build make prepare produce distribute place plant sign recruit invite subscribe bind deliver initiate declare raise release note jot pledge claim type',
    ),
    ['create'],
  ],
  [
    wordSet(
      'edit update modify change adjust revise assign mark rename configure customize customise complete close resolve accept confirm reject decline upgrade optimize optimise verify approve process redeem extend renew correct fix replace unlock ship arrange allocate dispatch',
    ),
    ['edit'],
  ],
  [wordSet('delete remove cancel dispose discard clear eliminate unbind uninstall revoke'), ['delete']],
  [wordSet('manage maintain administer organize organise handle'), ['create', 'edit', 'delete']],
  [wordSet('track monitor'), ['browse', 'create']],
  [wordSet('select choose pick compare'), ['browse']],
  [wordSet('analyze analyse visualize visualise summarize summarise mine'), ['dashboard']],
  [wordSet('register log sign'), []],
];

/** Null for verbs that mean nothing for records by themselves. */
export function meaningOfVerb(verb: string): readonly string[] | null {
  if (verb === 'log in' || verb === 'log out') return [];
  const first = verb.split(' ')[0] ?? '';
  return meanings.find(([verbs]) => verbs.has(first))?.[1] ?? null;
}
