/** What an operation comes to, as one sentence about the changed product. */
import { rolesOf } from '../../blueprint/audience.ts';
import type { Audience, Blueprint } from '../../blueprint/schema.ts';
import { inSentence, people } from '../design/sentence-words.ts';
import { capabilityByKey } from '../lexicon/capabilities.ts';
import { listWords } from '../reading/list-words.ts';
import type { Operation } from './operation.ts';

/** `before` and `after` are the blueprints around it: what is gone has its name in the first. */
export function tellOperation(operation: Operation, before: Blueprint, after: Blueprint): string {
  const all = [...after.entities, ...before.entities];
  const things = (name: string): string => all.find((entity) => entity.name === name)?.pluralLabel ?? name;
  const inside = (name: string): string => inSentence(things(name));
  const label = (entity: string, field: string): string =>
    all
      .filter(({ name }) => name === entity)
      .flatMap(({ fields }) => fields)
      .find(({ name }) => name === field)?.label ?? field;
  const page = (id: string): string => {
    const feature = [...after.features, ...before.features].find((one) => one.id === id);
    if (feature === undefined) return id;
    if ('title' in feature) return `"${feature.title}"`;
    return 'entity' in feature ? `${wordOf(feature.kind)} of ${inside(feature.entity)}` : wordOf(feature.kind);
  };
  switch (operation.do) {
    case 'add-field':
      return `${things(operation.entity)} have a field "${operation.field.label}"${operation.field.required ? ', which has to be filled in' : ''}.`;
    case 'remove-field':
      return `${things(operation.entity)} no longer have the field "${label(operation.entity, operation.field)}".`;
    case 'rename-field':
      return `A field of ${inside(operation.entity)} is called "${operation.label}".`;
    case 'require-field':
      return `"${label(operation.entity, operation.field)}" of ${inside(operation.entity)} has to be filled in.`;
    case 'free-field':
      return `"${label(operation.entity, operation.field)}" of ${inside(operation.entity)} may be left empty.`;
    case 'change-type':
      return `"${label(operation.entity, operation.field)}" of ${inside(operation.entity)} is a ${operation.type}.`;
    case 'set-options':
      return `"${label(operation.entity, operation.field)}" of ${inside(operation.entity)} is one of ${listWords(operation.options)}.`;
    case 'add-option':
      return `"${label(operation.entity, operation.field)}" of ${inside(operation.entity)} can be "${operation.option}".`;
    case 'remove-option':
      return `"${label(operation.entity, operation.field)}" of ${inside(operation.entity)} can no longer be "${operation.option}".`;
    case 'rename-option':
      return `"${operation.option}" of ${inside(operation.entity)} is called "${operation.to}".`;
    case 'set-first-option':
      return `New ${inside(operation.entity)} begin with "${operation.option}".`;
    case 'limit-field':
      return `"${label(operation.entity, operation.field)}" of ${inside(operation.entity)} is ${[operation.minimum === undefined ? '' : `at least ${operation.minimum}`, operation.maximum === undefined ? '' : `at most ${operation.maximum}`].filter(Boolean).join(' and ')}.`;
    case 'explain-field':
      return `The form of ${inside(operation.entity)} says "${operation.help}".`;
    case 'measure-field':
      return `"${label(operation.entity, operation.field)}" of ${inside(operation.entity)} is measured in ${operation.unit}.`;
    case 'move-field':
      return `"${label(operation.entity, operation.field)}" of ${inside(operation.entity)} comes ${operation.to}.`;
    case 'set-currency':
      return `Amounts are in ${operation.currency}.`;
    case 'add-entity':
      return `The product keeps ${operation.label.toLowerCase()} records.`;
    case 'remove-entity':
      return `The product no longer keeps ${inside(operation.entity)}.`;
    case 'rename-entity':
      return `${things(operation.entity)} are called ${operation.pluralLabel.toLowerCase()}.`;
    case 'relate':
      return `${things(operation.entity)} are linked to ${inside(operation.target)}.`;
    case 'unrelate':
      return `${things(operation.entity)} are no longer linked to ${inside(operation.target)}.`;
    case 'set-seed-count':
      return `A new product opens with ${operation.count} ${inside(operation.entity)}.`;
    case 'add-capability':
      return `The product has ${capabilityByKey(operation.capability)?.label ?? operation.capability}${operation.entity === null ? '' : `, for ${inside(operation.entity)}`}.`;
    case 'remove-feature':
      return `The product no longer has ${page(operation.feature)}.`;
    case 'allow':
      return `${who(operation.by)} may ${operation.act} ${inside(operation.entity)}.`;
    case 'show':
      return operation.to === 'anyone' || operation.to === 'signed-in'
        ? `Everybody may see all ${inside(operation.entity)}.`
        : operation.to === 'owner'
          ? `People see their own ${inside(operation.entity)} only.`
          : `${who(operation.to)} may see all ${inside(operation.entity)}; other people see their own only.`;
    case 'add-account':
      return 'People sign in.';
    case 'remove-account':
      return 'Nobody has to sign in.';
    case 'add-role':
      return `People can be ${operation.role}.`;
    case 'rename-role':
      return `${operation.role} is called ${operation.to}.`;
    case 'remove-role':
      return `Nobody is ${operation.role} any more.`;
    case 'set-layout':
      return `${things(operation.entity)} are shown as ${operation.layout}.`;
    case 'set-page-size':
      return `A page shows ${operation.size} ${inside(operation.entity)}.`;
    case 'order-list':
      return `${things(operation.entity)} are sorted by "${label(operation.entity, operation.field)}", ${operation.direction}.`;
    case 'add-filter':
      return `${things(operation.entity)} can be narrowed by "${label(operation.entity, operation.field)}".`;
    case 'remove-filter':
      return `${things(operation.entity)} can no longer be narrowed by "${label(operation.entity, operation.field)}".`;
    case 'add-search-field':
      return `The search of ${inside(operation.entity)} looks at "${label(operation.entity, operation.field)}" too.`;
    case 'remove-search-field':
      return `The search of ${inside(operation.entity)} no longer looks at "${label(operation.entity, operation.field)}".`;
    case 'add-sort-field':
      return `${things(operation.entity)} can be sorted by "${label(operation.entity, operation.field)}".`;
    case 'remove-sort-field':
      return `${things(operation.entity)} can no longer be sorted by "${label(operation.entity, operation.field)}".`;
    case 'paint':
      return `The ${operation.part === 'background' ? 'background is' : 'components are'} ${operation.colour.name ?? operation.colour.hex}.`;
    case 'set-mode':
      return `The product is ${operation.mode}.`;
    case 'set-typeface':
      return `The typeface is ${operation.typeface}.`;
    case 'set-corners':
      return `Corners are ${operation.corners}.`;
    case 'rename-product':
      return `The product is called "${operation.name}".`;
    case 'set-tagline':
      return `The tagline is "${operation.text}".`;
    case 'set-headline':
      return `The home page is headed "${operation.text}".`;
    case 'set-introduction':
      return `The home page says "${operation.text}".`;
    case 'rename-page':
      return `A page is called "${operation.title}".`;
    case 'rename-button':
      return `The button for new ${inside(operation.entity)} is called "${operation.action}".`;
    case 'move-page':
      return `${capital(page(operation.feature))} stands ${operation.to} in the navigation.`;
    case 'place-page':
      return `${capital(page(operation.feature))} is linked in the ${operation.placement}.`;
    case 'add-page':
      return `There is a page "${operation.title}".`;
    case 'add-question':
      return `The page of questions answers "${operation.question}".`;
    case 'remove-question':
      return `The page of questions no longer answers "${operation.question}".`;
    case 'highlight':
      return `The home page ${operation.shown ? 'shows' : 'no longer shows'} ${inside(operation.entity)}.`;
    case 'add-transition':
      return `${things(operation.entity)} can go from ${listWords(operation.from)} to ${operation.to}.`;
    case 'remove-transition':
      return `The step "${operation.action}" of ${inside(operation.entity)} is gone.`;
    case 'set-opening':
      return `Times are offered from ${operation.opens} to ${operation.closes}.`;
    case 'set-slot':
      return `A time lasts ${operation.minutes} minutes.`;
    case 'set-places':
      return `There are ${operation.places} places where a record does not say how many.`;
    case 'add-coupon':
      return `The code ${operation.code} takes ${operation.percent} % off.`;
    case 'remove-coupon':
      return `The code ${operation.code} is good for nothing any more.`;
    case 'scale-prices':
      return `The first prices of ${inside(operation.entity)} are ${Math.abs(operation.percent)} % ${operation.percent < 0 ? 'lower' : 'higher'}.`;
    default:
      return operation satisfies never;
  }
}

function who(by: Audience): string {
  if (by === 'anyone') return 'Everybody';
  if (by === 'signed-in') return 'Who is signed in';
  if (by === 'owner') return 'Whose record it is alone';
  return `Only ${listWords(rolesOf(by).map((role) => people(role).toLowerCase()))}`;
}

const wordOf = (kind: string): string => `the ${kind.replaceAll('-', ' ')}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
