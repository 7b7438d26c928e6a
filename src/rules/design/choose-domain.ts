/** The family a product belongs to: by its subject and its things first, by stray words of the text last. */
import { domainByKey, domainsInText, lexiconDomains } from '../lexicon/lexicon.ts';
import type { LexiconDomain } from '../lexicon/lexicon-domain.ts';
import type { Reading } from '../reading/reading.ts';
import type { PlannedEntity } from './product-plan.ts';
import type { Opening } from './read-opening.ts';

const subjectShare = 5;
const purposeShare = 2;
const mainShare = 3;
const otherShare = 1;
const textShare = 0.4;
const leastScore = 2;

/** Records that go with any product and hint at no family. */
const anywhere =
  /^(?:Order|Booking|Review|Comment|Message|Question|Report|Member|Customer|Service|Document|Photo|Video|Article|Feedback|Event)$/;

/** `general` when nothing speaks clearly. */
export function chooseDomain(reading: Reading, opening: Opening, entities: readonly PlannedEntity[]): LexiconDomain {
  const scores = new Map<string, number>();
  const add = (key: string, score: number) => scores.set(key, (scores.get(key) ?? 0) + score);
  const count = (text: string, share: number, most: number) => {
    for (const { domain, score } of domainsInText(text)) add(domain.key, Math.min(score, most) * share);
  };
  count(`${opening.subject.replaceAll(/\borders?\b/gi, '')} . ${reading.name ?? ''}`, subjectShare, 2);
  count(opening.purpose, purposeShare, 2);
  count(reading.concept, textShare, 5);
  for (const [index, { known }] of entities.entries())
    if (known !== null && !anywhere.test(known.name)) add(known.domain, index === 0 ? mainShare : otherShare);
  const [best] = [...scores].toSorted((a, b) => b[1] - a[1]);
  const key = best !== undefined && best[1] >= leastScore ? best[0] : 'general';
  const domain = domainByKey(key) ?? domainByKey('general') ?? lexiconDomains[0];
  if (domain === undefined) throw new Error('The lexicon has no domains.');
  return domain;
}
