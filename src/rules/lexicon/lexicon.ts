/** The assembled lexicon: every entity and domain the product knows, and how to find them by the words people use. */
import { careAndLearningDomains } from './domains/care-and-learning.ts';
import { peopleAndCultureDomains } from './domains/people-and-culture.ts';
import { tradeDomains } from './domains/trade.ts';
import { workAndMoneyDomains } from './domains/work-and-money.ts';
import { artEntities } from './entities/art.ts';
import { belongingEntities } from './entities/belongings.ts';
import { lendingEntities } from './entities/lending.ts';
import { billingEntities } from './entities/billing.ts';
import { careEntities } from './entities/care.ts';
import { civicEntities } from './entities/civic.ts';
import { advertisingEntities } from './entities/advertising.ts';
import { clientEntities } from './entities/clients.ts';
import { communityEntities } from './entities/community.ts';
import { contestEntities } from './entities/contests.ts';
import { conversationEntities } from './entities/conversations.ts';
import { courseEntities } from './entities/courses.ts';
import { destinationEntities } from './entities/destinations.ts';
import { factoryEntities } from './entities/factory.ts';
import { farewellEntities } from './entities/farewell.ts';
import { financeEntities } from './entities/finance.ts';
import { fitnessEntities } from './entities/fitness.ts';
import { foodEntities } from './entities/food.ts';
import { hospitalEntities } from './entities/hospital.ts';
import { infrastructureEntities } from './entities/infrastructure.ts';
import { logisticsEntities } from './entities/logistics.ts';
import { marketEntities } from './entities/markets.ts';
import { musicEntities } from './entities/music.ts';
import { natureEntities } from './entities/nature.ts';
import { nutritionEntities } from './entities/nutrition.ts';
import { personalEntities } from './entities/personal.ts';
import { portfolioEntities } from './entities/portfolio.ts';
import { projectEntities } from './entities/projects.ts';
import { propertyEntities } from './entities/property.ts';
import { publishingEntities } from './entities/publishing.ts';
import { recruitingEntities } from './entities/recruiting.ts';
import { schoolEntities } from './entities/school.ts';
import { screenEntities } from './entities/screen.ts';
import { serviceEntities } from './entities/services.ts';
import { shopEntities } from './entities/shop.ts';
import { softwareEntities } from './entities/software.ts';
import { staffEntities } from './entities/staff.ts';
import { stayEntities } from './entities/stays.ts';
import { teamEntities } from './entities/teams.ts';
import { tripEntities } from './entities/trips.ts';
import { singularise } from './pluralise.ts';
import type { LexiconDomain } from './lexicon-domain.ts';
import type { LexiconEntity } from './lexicon-entity.ts';

export const lexiconEntities: readonly LexiconEntity[] = [
  ...artEntities,
  ...belongingEntities,
  ...lendingEntities,
  ...billingEntities,
  ...careEntities,
  ...civicEntities,
  ...clientEntities,
  ...advertisingEntities,
  ...communityEntities,
  ...contestEntities,
  ...conversationEntities,
  ...courseEntities,
  ...destinationEntities,
  ...factoryEntities,
  ...farewellEntities,
  ...financeEntities,
  ...fitnessEntities,
  ...foodEntities,
  ...hospitalEntities,
  ...infrastructureEntities,
  ...logisticsEntities,
  ...marketEntities,
  ...musicEntities,
  ...natureEntities,
  ...nutritionEntities,
  ...personalEntities,
  ...portfolioEntities,
  ...projectEntities,
  ...propertyEntities,
  ...publishingEntities,
  ...recruitingEntities,
  ...schoolEntities,
  ...screenEntities,
  ...serviceEntities,
  ...shopEntities,
  ...softwareEntities,
  ...staffEntities,
  ...stayEntities,
  ...teamEntities,
  ...tripEntities,
];

export const lexiconDomains: readonly LexiconDomain[] = [
  ...tradeDomains,
  ...careAndLearningDomains,
  ...workAndMoneyDomains,
  ...peopleAndCultureDomains,
];

const byName = new Map(lexiconEntities.map((entity) => [entity.name, entity]));

const bySynonym = new Map<string, LexiconEntity[]>();
for (const entity of lexiconEntities) {
  for (const synonym of entity.synonyms) bySynonym.set(synonym, [...(bySynonym.get(synonym) ?? []), entity]);
}

export function entityByName(name: string): LexiconEntity | null {
  return byName.get(name) ?? null;
}

export function domainByKey(key: string): LexiconDomain | null {
  return lexiconDomains.find((domain) => domain.key === key) ?? null;
}

/**
 * Entities that go by this noun phrase, singular or plural, in any case; the best first. A word that means different things in
 * different domains ("order", "ticket") has several: with `domain`, the one of that domain comes first.
 */
export function entitiesForNoun(noun: string, domain?: string): LexiconEntity[] {
  const phrase = noun.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  const found = bySynonym.get(phrase) ?? bySynonym.get(singularise(phrase)) ?? [];
  return found.toSorted((a, b) => Number(b.domain === domain) - Number(a.domain === domain));
}

/** Domains by how many of their hints occur in the text, best first; only those that occur at all. */
export function domainsInText(text: string): { domain: LexiconDomain; score: number }[] {
  const words = ` ${text.toLowerCase().replaceAll(/[^a-z0-9]+/g, ' ')} `;
  return lexiconDomains
    .map((domain) => ({ domain, score: domain.hints.reduce((score, hint) => score + occurrences(words, hint), 0) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
}

function occurrences(words: string, hint: string): number {
  return words.split(` ${hint} `).length - 1 + words.split(` ${hint}s `).length - 1;
}
