/** One sentence for a requirement, in the product's words. */
import type { Blueprint, Entity, Feature } from '../../blueprint/schema.ts';
import { singularise } from '../lexicon/pluralise.ts';
import { listWords } from '../reading/judge-reading.ts';
import type { Act } from '../reading/reading.ts';
import { withArticle } from './with-article.ts';

/** What a feature promises; `actor` is the label of who asked for it. */
export function servedText(feature: Feature, blueprint: Blueprint, actor: string | null): string {
  const entity = 'entity' in feature ? blueprint.entities.find((one) => one.name === feature.entity) : undefined;
  const things = inSentence(entity?.pluralLabel ?? 'records');
  const thing = withArticle(inSentence(entity?.label ?? 'record'));
  const who = people(actor);
  switch (feature.kind) {
    case 'home':
      return `A home page presents ${blueprint.name} and leads to everything that can be done.`;
    case 'static-page':
      return pageTexts[feature.id]?.(blueprint.name) ?? `The page "${feature.title}" can be found and read.`;
    case 'catalogue':
      return `${who} can look through the list of ${things} and open each one to read its details.`;
    case 'search':
      return `${who} can search the ${things} by words in ${listWords(labels(entity, feature.fields))}.`;
    case 'filter':
      return `${who} can narrow the list of ${things} by ${listWords(labels(entity, feature.fields))}.`;
    case 'sort':
      return `${who} can put the ${things} in order by ${listWords(labels(entity, feature.fields))}.`;
    case 'create':
      return `${feature.by === 'signed-in' && actor === null ? 'Signed-in people' : who} can add ${thing}; the form checks what is entered.`;
    case 'edit':
      return `${feature.by === 'owner' ? `Who made ${thing}` : who} can change it later.`.replace(
        `${who} can change it`,
        `${who} can change ${thing}`,
      );
    case 'delete':
      return `${feature.by === 'owner' ? `Who made ${thing}` : who} can delete it again after a confirmation.`.replace(
        `${who} can delete it again`,
        `${who} can delete ${thing}`,
      );
    case 'dashboard':
      return `The dashboard shows figures and charts of ${listWords([...new Set(feature.figures.map((figure) => inSentence(blueprint.entities.find((one) => one.name === figure.entity)?.pluralLabel ?? 'records')))])}.`;
    case 'account':
      return 'People can register, sign in and out, and keep their profile.';
    case 'mine':
      return `A signed-in person finds their own ${things} together on the page "${feature.title}".`;
    default:
      return feature satisfies never;
  }
}

const pageTexts: Readonly<Record<string, (name: string) => string>> = {
  about: (name) => `A page says what ${name} is and what one can do there.`,
  contact: (name) => `A page says how to reach ${name}.`,
  faq: () => 'A page answers the questions that people ask most.',
  terms: () => 'A page says what is stored and what rights people have.',
};

/** What the concept says, as one sentence with who does it; the acts share who, and at most one of them names a part. */
export function saidText(acts: readonly Act[]): string {
  const [first] = acts;
  if (first === undefined) return '';
  const phrases = [...new Set(acts.map((act) => (act.isPart ? `see ${act.phrase}` : act.phrase)))];
  const isBare =
    first.isNominal &&
    !first.isPart &&
    first.object === '' &&
    !first.phrase.startsWith(`${first.verb} `) &&
    !first.verb.startsWith(first.phrase);
  if (isBare) return `${capital(partText(first.phrase))}.`;
  const text =
    first.isPart && acts.length === 1 ? partText(first.phrase) : `${people(first.actor)} can ${listWords(phrases)}`;
  return `${text.slice(0, 380).replace(/[\s,;.:]+$/, '')}.`;
}

/** "There is a price list", "there are opening hours" */
function partText(phrase: string): string {
  const [opener = ''] = phrase.split(' ');
  const head =
    phrase
      .split(/ (?:of|for|with|from|by|in|on|to|that|about|where) /)[0]
      ?.split(' ')
      .at(-1) ?? '';
  const isMany = singularise(head) !== head;
  const isCounted =
    !/(ing|tion|ment|ity|ance|ence|ics|ness|support|content|help|information|data|news|software|music|ware|training|coaching|staff|equipment)$/.test(
      head,
    );
  if (/^(a|an|the|their|its|our|one)$/.test(opener)) return `There is ${phrase}`;
  if (isMany) return `People can see ${phrase}`;
  return isCounted ? `There is ${withArticle(phrase)}` : `There is ${phrase}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A wish in the concept's own words, for what is not built. */
export const wishText = (act: Act): string => saidText([act]);

/** "Teachers"; people whose role is not named are "people". */
export function people(actor: string | null): string {
  if (actor === null || actor === 'Visitor') return 'People';
  if (actor === 'Staff') return 'Staff';
  if (actor.endsWith('y')) return `${actor.slice(0, -1)}ies`;
  if (actor === 'Child') return 'Children';
  if (actor === 'Salesperson') return 'Salespeople';
  return actor.endsWith('s') ? actor : `${actor}s`;
}

export function inSentence(label: string): string {
  return /^[A-Z]{2}/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

function labels(entity: Entity | undefined, names: readonly string[]): string[] {
  return names.map((name) => inSentence(entity?.fields.find((field) => field.name === name)?.label ?? name));
}
