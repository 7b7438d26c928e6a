/** The product's name: the concept's own, else its subject, else two words that suit the domain. */
import { isReservedEntityName } from '../../blueprint/reserved-words.ts';
import { actorNouns, isContainerNoun } from '../lexicon/container-words.ts';
import { kebabCase } from '../lexicon/kebab-case.ts';
import type { LexiconDomain } from '../lexicon/lexicon-domain.ts';
import { verbAt } from '../reading/verbs.ts';
import { houses } from '../lexicon/houses.ts';
import { pluralise, singularise } from '../lexicon/pluralise.ts';
import { createRandom, seedFromText } from '../lexicon/random.ts';
import type { Reading } from '../reading/reading.ts';
import type { PlannedEntity } from './product-plan.ts';
import type { Opening } from './read-opening.ts';

const mostCharacters = 60;

export interface ProductName {
  name: string;
  /** Nobody said that it is called so; worth a question. */
  isInvented: boolean;
}

/** At most 60 characters; never the same as a list, an action or a page of the product, whose links are found by their names. */
export function nameProduct(
  reading: Reading,
  opening: Opening,
  entities: readonly PlannedEntity[],
  domain: LexiconDomain,
): ProductName {
  if (reading.name !== null && !isReservedEntityName(reading.name))
    return { name: reading.name.slice(0, mostCharacters), isInvented: false };
  const name = nameOfSubject(opening) ?? nameOfEntity(entities[0]) ?? inventedName(reading.concept, domain);
  return { name: distinct(name, entities, domain).slice(0, mostCharacters).trim(), isInvented: true };
}

/** Kebab-case, at most 50 characters, starting with a letter. */
export function slugOf(name: string): string {
  if (!/[a-z]/i.test(name)) return 'product';
  const slug = kebabCase(name)
    .replace(/^[^a-z]+/, '')
    .slice(0, 50)
    .replace(/-+$/, '');
  return slug === '' ? 'product' : slug;
}

/** What a product does with its things; left out where the thing itself says enough ("article publishing" -> "Articles"). */
const showing =
  /^(?:publishing|reading|display|displaying|sharing|browsing|showcasing|showcase|viewing|ordering|listing)$/i;
const handling = /^(?:booking|management|managing|tracking|monitoring|processing|reservation|services?|information)$/i;
/** Kinds of product that say little alone and gain from what they are for: "shop for lamps" -> "Lamp Shop". */
const bareKinds = new Set(
  `inventory shop store blog tracker directory board list calendar guide log diary dashboard marketplace catalogue catalog archive library survey
  quiz forum wiki gallery journal planner registry database club record records collection community network service`.split(
    /\s+/,
  ),
);
/** The same of two words. */
const pairs = new Set([
  'social network',
  'online shop',
  'online store',
  'web shop',
  'learning site',
  'member area',
  'job board',
]);
/** Alone they are qualities, not names. */
const qualities: Readonly<Record<string, string>> = {
  social: 'Social Circle',
  business: 'Business Profile',
  company: 'Company Profile',
  corporate: 'Company Profile',
  enterprise: 'Company Profile',
  personal: 'Personal Pages',
  official: 'Official Pages',
  local: 'Local Pages',
  casual: 'Casual Games',
  educational: 'Education',
  medical: 'Medical Desk',
  financial: 'Finance Desk',
};
const countable = new Set(
  `order event ticket article webcomic comic job freelancer course recipe review survey product poem book photo podcast trip
  apartment gift beehive habit task expense`.split(/\s+/),
);

/** "Garage sells used cars" is a garage; what people do ("landlords list flats", "what I spend") names nothing. */
function withoutDeed(words: readonly string[]): string[] {
  if (/^(?:i|we|what|how|who|where|when)$/i.test(words[0] ?? '')) return [];
  const deed = words.findIndex((word, index) => {
    const form = index > 0 && index < words.length - 1 ? verbAt([word.toLowerCase()])?.form : undefined;
    const before = words[index - 1]?.toLowerCase() ?? '';
    const isMany = actorNouns.has(singularise(before)) && before !== singularise(before);
    return (
      (form !== undefined && form !== 'gerund' && houses.has(before)) || (form === 'base' && index === 1 && isMany)
    );
  });
  if (deed === -1) return [...words];
  const subject = words.slice(0, deed);
  return actorNouns.has(singularise(subject.at(-1)?.toLowerCase() ?? '')) ? [] : subject;
}

const wishes =
  /^(?:keep|log|track|manage|record|organise|organize|compare|publish|run|plan|collect|store|save|note|monitor|list|show|find|learn|write|count)$/i;
const whose = /^(?:track|of|my|our|its|their|your|his|her|the|a|an|all|only|down)$/i;

/** "Log my telescope observations" names telescope observations. */
function withoutWish(words: readonly string[]): string[] {
  const isWish = wishes.test(words[0] ?? '') && whose.test(words[1] ?? '');
  const isDeed =
    wishes.test(words[0] ?? '') &&
    /^[a-z]/.test(words[0] ?? '') &&
    verbAt([words[0] ?? ''])?.form === 'base' &&
    words.length === 3 &&
    words[2]?.endsWith('s') === true;
  const from = isWish || isDeed ? 1 : 0;
  const start = words.findIndex((word, index) => index >= from && !whose.test(word));
  return start === -1 ? [] : words.slice(start);
}

/** "Inventory of laptops" is a laptop inventory. */
function turnedHolder(words: readonly string[]): string[] {
  const [holder = '', of, ...held] = words;
  const last = held.at(-1);
  if (of?.toLowerCase() !== 'of' || last === undefined || held.length > 2 || !bareKinds.has(holder.toLowerCase()))
    return [...words];
  return [...held.slice(0, -1), singularise(last.toLowerCase()), holder.toLowerCase()];
}

function nameOfSubject(opening: Opening): string | null {
  const words = turnedHolder(withoutDeed(withoutWish(opening.subject.split(/\s+/).filter((word) => word !== ''))));
  const last = words.at(-1)?.toLowerCase() ?? '';
  if (words.length === 1) {
    const quality = Object.hasOwn(qualities, last) ? qualities[last] : undefined;
    if (quality !== undefined) return quality;
    // "A parents portal" is no name of parents
    if (actorNouns.has(singularise(last)) && opening.kind !== null && opening.kind !== opening.subject)
      return titled(opening.kind.split(/\s+/));
    const whole =
      bareKinds.has(last) || /^(?:booking|landing|parking)$/.test(last) ? withPurpose(last, opening.purpose) : null;
    if (whole !== null && last === 'landing') return titled(whole.slice(0, -1));
    if (whole !== null) return titled(whole);
  }
  // "A social network for amateur astronomers": whose it is says more
  if (pairs.has(words.join(' ').toLowerCase())) {
    const whom =
      /^(?:for|of) (?:the |our |all |some )?((?:[a-z'-]+ ){0,2}[a-z'-]+)(?=$|[,;:.(]|\s(?:that|which|where|who|to|in|with|and)\b)/.exec(
        opening.purpose,
      )?.[1];
    const isNamed = whom !== undefined && !/^(?:users?|people|everyone|everybody|members)$/.test(whom);
    if (isNamed)
      return titled(
        [...whom.split(' '), ...words.slice(-1)].map((word, at, all) =>
          at === all.length - 2 ? singularise(word) : word,
        ),
      );
  }
  const own = shortened(words);
  const isUsable =
    own.length > 1 ||
    (own.length === 1 &&
      (own[0]?.length ?? 0) > 2 &&
      !isContainerNoun(own[0] ?? '') &&
      !/-(?:level|wide|term|style)$/.test(last));
  if (isUsable) return titled([...branchOf(opening.purpose, own), ...own]);
  const tail = shortened(tailWords(opening.purpose));
  return tail.length === 0 || isContainerNoun(tail.join(' ')) || (tail[0]?.length ?? 0) < 3 ? null : titled(tail);
}

function shortened(words: readonly string[]): string[] {
  let kept = [...words];
  const count = () => kept.filter((word) => !/^(?:and|of|the|for|to|in|&)$/i.test(word)).length;
  if (countable.has(kept.at(-2)?.toLowerCase() ?? '') && showing.test(kept.at(-1) ?? ''))
    kept = plural(kept.slice(0, -1));
  if (count() > 3 && handling.test(kept.at(-1) ?? '')) kept = plural(withoutLoose(kept.slice(0, -1)));
  if (kept.length > 1 && /^business$/i.test(kept.at(-1) ?? '')) kept = kept.slice(0, -1);
  while (count() > 4)
    kept = kept
      .slice(1)
      .join(' ')
      .replace(/^(?:and|of|the|for|to|in|&) /i, '')
      .split(' ');
  const last = kept.at(-1)?.toLowerCase() ?? '';
  return countable.has(last) || (kept.length === 1 && actorNouns.has(last)) ? plural(kept) : kept;
}

/** A small word at the end belongs to what was cut off. */
function withoutLoose(words: readonly string[]): string[] {
  const kept = [...words];
  while (/^(?:and|or|of|the|for|to|in|&)$/i.test(kept.at(-1) ?? '')) kept.pop();
  return kept;
}

function plural(words: readonly string[]): string[] {
  const last = words.at(-1);
  if (last !== undefined && /(?:ing|ment|ship|tion|ware)$/i.test(last)) return [...words];
  return last === undefined ? [] : [...words.slice(0, -1), pluralise(singularise(last.toLowerCase()))];
}

/** "shop", "for handmade pottery: browse" -> "handmade pottery shop" */
function withPurpose(kind: string, purpose: string): string[] | null {
  const found =
    /^(?:for|of|about|on)\s+(?:the |our |my |a |an )?((?:[\w'-]+\s?){1,2}?)(?=$|[,;:.(]|\s(?:that|which|where|who|and|to|in|with|selling|offering|showing|making|near)\b)/i.exec(
      purpose,
    );
  const words = found?.[1]?.trim().split(/\s+/) ?? [];
  const last = words.at(-1);
  if (last === undefined || /ing$/i.test(words[0] ?? '') || actorNouns.has(singularise(last.toLowerCase())))
    return null;
  return [...words.slice(0, -1), singularise(last), kind];
}

/** "for the shipping industry" before a short subject: "Shipping News Blog". */
function branchOf(purpose: string, subject: readonly string[]): string[] {
  const branch = /^for the ([\w-]+) (?:industry|sector|business)\b/i.exec(purpose)?.[1];
  return branch === undefined || subject.length > 2 ? [] : [branch];
}

const emptyWords = /^(?:only|free|fun|needs?|requirements?|goals?|purposes?|ways?|functions?|things?|users?)$/i;
const tailEnds =
  /[,;:.(]|\s(?:for|to|that|which|where|who|with|in|on|at|by|via|from|over|during|using|so|as|through|based|while|showing|selling|offering|making|where|and \w+ing|and \w+s? (?:the|their|a|an))(?=\s|$)/i;

/** "that displays Canadian nutrition facts labels to help" -> "Canadian nutrition facts labels" */
function tailWords(purpose: string): string[] {
  const sought = /^for\s+(?:[\w-]+\s+){0,2}([\w-]+)\s+(to\s+\w.*)$/i.exec(purpose);
  if (sought?.[1] !== undefined && sought[2] !== undefined && actorNouns.has(singularise(sought[1].toLowerCase())))
    return tailWords(sought[2]);
  const turned = /\bconverts?\s+(\w+)\s+(?:in)?to\s+(\w+(?=[,.]|$)|[A-Z]{2,})/i.exec(purpose);
  if (turned?.[1] !== undefined && turned[2] !== undefined && turned[2] !== 'different')
    return [turned[1], 'to', turned[2]];
  let text = purpose.replace(/^(?:designed|aimed|used|made)\s+(?=to|for)/i, '');
  const lead = /^(for|to|that|which|where)\s+/i.exec(text)?.[1]?.toLowerCase();
  if (lead === undefined) return [];
  text = text.slice(lead.length).trim();
  text = text.replace(
    /^(?:can |will |should )?(?:allows?|enables?|lets?|helps?|assists?|focuses on helping|focuses on|aims to)\s+(?:(?:[\w-]+\s+){1,4}?(?:to\s+)(?=\w)|(?:individuals|users|people|players|musicians|customers|businesses|us|me)\s+|(?:[\w-]+\s+){1,3}?(?:users|players|people|members|teams)\s+)/i,
    'to ',
  );
  // "Where I keep my recipes"
  text = text.replace(/^(?:i|we)\s+(?:can\s+)?(?=\w+\s)/i, '');
  const isClause = lead !== 'for' || /^to\s/i.test(text);
  text = text
    .replace(/^to\s+/i, '')
    .replace(/^(?:users|people|players|visitors|customers|members)\s+(?:can|have to|could|may)?\s*/i, '');
  const adverb = String.raw`(?:\w+ly\s+)?`;
  text = isClause
    ? text.replace(
        new RegExp(
          `^${adverb}\\w+(?:(?:, \\w+)*,? and ${adverb}\\w+(?=\\s(?:the|their|a|an|my|our|your|all|different|various|\\w+s)\\b))?\\s+`,
          'i',
        ),
        '',
      )
    : text.replace(/^\w+ing(?:(?:,? (?:and )?)\w+ing)*\s+/i, '');
  text = text.replace(
    /^(?:[\w-]+\s+){0,2}?(?:operation|management|display|tracking|monitoring|severity)(?: and \w+)? of\s+/i,
    '',
  );
  text = text.replace(
    /^(?:(?:the|a|an|its|their|her|his|my|our|your|all|own|different|various|many|large amounts? of|company's|types of|kinds of|personalized|personal)\s+)+/i,
    '',
  );
  text = text.replace(/^(?:types|kinds) of\s+/i, '');
  const end = tailEnds.exec(text);
  const words = (end === null ? text : text.slice(0, end.index))
    .replace(/\s+(?:industry|sector|online|etc|and|or)$/i, '')
    .split(/\s+/);
  const kept = withoutLoose(words.filter((word) => word !== '' && /^[\w'&/+-]+$/.test(word)).slice(0, 4));
  return emptyWords.test(kept.at(-1) ?? '') ? [] : kept;
}

/** Records that many products have say nothing about one of them. */
const everywhere =
  /^(?:Product|Service|Article|Page|User|Item|Record|Message|Document|Photo|Video|Comment|Report|Task|Event|Order|Member|Customer|Question)$/;

function nameOfEntity(entity: PlannedEntity | undefined): string | null {
  return entity === undefined || everywhere.test(entity.name) ? null : titled(entity.pluralLabel.split(' '));
}

function inventedName(concept: string, domain: LexiconDomain): string {
  const random = createRandom(seedFromText(`name of ${concept}`));
  const { first, second } = domain.nameParts;
  return `${random.pick(first)} ${random.pick(second)}`;
}

const ownPages = new Set(['about', 'contact', 'dashboard', 'profile', 'register', 'sign in', 'home', 'edit', 'next']);

/** "Recipes" is the list of recipes; the product around it is the "Recipe Book". */
function distinct(name: string, entities: readonly PlannedEntity[], domain: LexiconDomain): string {
  const words = name.toLowerCase();
  const isTaken =
    ownPages.has(words) ||
    entities.some(({ label, pluralLabel }) => [label.toLowerCase(), pluralLabel.toLowerCase()].includes(words));
  if (!isTaken) return name;
  const parts = name.split(' ');
  const whole = (parts.pop() ?? '').toLowerCase();
  const last = abbreviations.has(whole) ? whole : singularise(whole);
  return titled([...parts, last, domain.nameTail]);
}

const smallWords = new Set(['and', 'or', 'of', 'the', 'for', 'to', 'in', 'on', 'with', 'a', 'an', 'at', 'by']);
const abbreviations = new Set([
  'crm',
  'faq',
  'api',
  'ai',
  'pdf',
  'css',
  'js',
  'php',
  'html',
  'cv',
  'hr',
  'erp',
  'sms',
  'it',
  'tv',
  'dvd',
  'diy',
  'url',
]);

function titled(words: readonly string[]): string {
  return words
    .map((word, index) => {
      if (abbreviations.has(word.toLowerCase())) return word.toUpperCase();
      if (index > 0 && smallWords.has(word.toLowerCase())) return word.toLowerCase();
      return word.charAt(0).toUpperCase() + word.slice(1);
    })
    .join(' ');
}
