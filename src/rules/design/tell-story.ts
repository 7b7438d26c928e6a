/** Gathers what the texts of a product may say, and leaves out what of the concept the product does not live up to. */
import type { Entity, Feature } from '../../blueprint/schema.ts';
import type { LexiconDomain } from '../lexicon/lexicon-domain.ts';
import { capabilityByKey } from '../lexicon/capabilities.ts';
import type { Reading } from '../reading/reading.ts';
import type { Offer } from '../families/family.ts';
import { tellingOf } from '../families/registry.ts';
import { isBorneOut } from './borne-out.ts';
import { conceptFacts } from './concept-facts.ts';
import type { Story } from './product-story.ts';
import type { Wish } from './product-plan.ts';
import type { Opening } from './read-opening.ts';
import { people } from './sentence-words.ts';

export interface StoryParts {
  name: string;
  opening: Opening;
  domain: LexiconDomain;
  entities: readonly Entity[];
  features: readonly Feature[];
  wishes: readonly Wish[];
}

export function tellStory(reading: Reading, { name, opening, domain, entities, features, wishes }: StoryParts): Story {
  const isTrue = (text: string) => isBorneOut(text, entities, features);
  const kind = opening.kind;
  const purpose = kind === null ? '' : purposeOf(opening.purpose);
  return {
    name,
    concept: reading.concept,
    domain,
    kind: kind !== null && kind.length <= 60 && isTrue(kind) ? kind : null,
    isBareKind: opening.subject === '',
    purpose: isTrue(purpose) && !(/\bcan\b/.test(purpose) && isOpeningUnserved(reading, wishes)) ? purpose : '',
    entities,
    features,
    people: reading.actors
      .filter(({ label }) => label !== 'Visitor' && label !== 'Administrator')
      .map(({ label }) => people(label).toLowerCase()),
    facts: conceptFacts(reading.concept),
    offers: distinctOffers(
      features.flatMap((feature) => tellingOf(feature).offer?.(feature, { entities: [...entities] }) ?? []),
    ),
  };
}

/** Two features of a kind offer the same. */
function distinctOffers(offers: readonly Offer[]): Offer[] {
  return offers.filter((offer, index) => offers.findIndex(({ title }) => title === offer.title) === index);
}

/** "where users can spin a wheel": the first sentence may promise what nobody built. */
function isOpeningUnserved(reading: Reading, wishes: readonly Wish[]): boolean {
  const end = reading.sentences[0]?.span.end ?? 0;
  return wishes.some(
    ({ key, span }) =>
      span.start < end &&
      (key === 'unknown' || key === 'record-missing' || capabilityByKey(key)?.notServed !== undefined),
  );
}

const longestPurpose = 160;

/** The part of the opening that says what the product is for and stands on its own; empty when there is none. */
function purposeOf(text: string): string {
  const [whole = ''] = text.split(
    /[:;(]|\s[-–—]\s|,?\s(?:by |while |also )*(?:allowing|enabling|offering|providing|including|featuring|such as|with features|which also|that also)\b/i,
  );
  const cut = whole.length <= longestPurpose ? whole : '';
  const purpose = cut.replace(/,? (?:and more|and so on|etc)\.?$/i, '').replace(/[\s,]+(?:by|with|and|while)?$/, '');
  const isOwn = /\b(?:my|our|i|we|me|us|please|should|must)\b/i.test(purpose);
  const isDescribing = /^(?:for|to|that|which|where)\s+\S+(?:\s+\S+)*$/i.test(purpose);
  return isDescribing && !isOwn ? purpose : '';
}
