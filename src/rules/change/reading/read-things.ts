/** Changes of what records are kept of, and of how the lists of them look and are found. */
import { pluralise, singularise } from '../../lexicon/pluralise.ts';
import { entitiesForNoun } from '../../lexicon/lexicon.ts';
import { capabilitiesInClause } from '../../lexicon/capabilities.ts';
import type { Operation } from '../operation.ts';
import { newFields } from './new-fields.ts';
import { newNoun } from './new-name.ts';
import { phrase, type Found, type Phrase } from './phrase.ts';
import { bare, isAboutRecords, unquoted, type Scene } from './scene.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const onThing =
  (make: (entity: string, found: Found) => Operation | null): Phrase['read'] =>
  (found, scene) => {
    const entity = scene.entity(found('thing'));
    const operation = entity === null ? null : make(entity.name, found);
    return operation === null ? null : [operation];
  };

const renamed = onThing((entity, found) => {
  const noun = bare(newNoun(found('to')) ?? '');
  if (!/^\p{L}[\p{L} '-]{0,39}$/u.test(noun)) return null;
  const one = capital(singularise(noun));
  return { do: 'rename-entity', entity, label: one, pluralLabel: capital(pluralise(one)) };
});

/** One of them is a part of the product, not a kind of record. */
const partOfProduct =
  /^(?:an? |the |another )?(?:new )?(?:page|button|form|field|column|filter|link|menu|screen|tab)$/i;

/** A new thing has fields or a noun of its own; what the product can do is no thing. */
const added: Phrase['read'] = (found, scene) => {
  const noun = bare(found('new'));
  if (!/^\p{L}[\p{L} '-]{0,39}$/u.test(noun) || noun.split(' ').length > 3) return null;
  if (scene.entity(noun) !== null || partOfProduct.test(found('new'))) return null;
  const fields = found('fields') === '' ? [] : newFields(found('fields'));
  if (fields === null) return null;
  const isPlural = singularise(noun) !== noun;
  const isKnown = entitiesForNoun(noun).length > 0;
  const isCapability = capabilitiesInClause(noun).length > 0;
  if ((fields.length === 0 && !(isPlural && isKnown)) || (isCapability && (fields.length === 0 || !isKnown)))
    return null;
  return [{ do: 'add-entity', label: capital(singularise(noun)), fields }];
};

const removed = onThing((entity, found) => (isAboutRecords(found('thing')) ? null : { do: 'remove-entity', entity }));

const related =
  (name: 'relate' | 'unrelate'): Phrase['read'] =>
  (found, scene) => {
    const [entity, target] = [scene.entity(found('thing')), scene.entity(found('target'))];
    if (entity === null || target === null) return null;
    const isLinked = entity.fields.some((field) => field.target === target.name);
    return isLinked === (name === 'unrelate') ? [{ do: name, entity: entity.name, target: target.name }] : null;
  };

const layouts: Readonly<Record<string, 'cards' | 'table' | 'ranking'>> = {
  table: 'table',
  tables: 'table',
  rows: 'table',
  list: 'table',
  card: 'cards',
  cards: 'cards',
  tiles: 'cards',
  grid: 'cards',
  ranking: 'ranking',
  leaderboard: 'ranking',
};
const laidOut = onThing((entity, found) => {
  const layout = layouts[bare(found('layout')).toLowerCase()];
  return layout === undefined ? null : { do: 'set-layout', entity, layout };
});
const paged = onThing((entity, found) => {
  const size = Number(found('size'));
  return size >= 4 && size <= 60 ? { do: 'set-page-size', entity, size } : null;
});
const seeded = onThing((entity, found) => {
  const count = Number(found('count'));
  return count <= 80 ? { do: 'set-seed-count', entity, count } : null;
});

const comingDate = /due|deadline|start|begin|from|next|expir|end|until|arriv|depart/i;

const directionOf = (words: string): 'ascending' | 'descending' | null =>
  /newest|latest|highest|most|descending|largest|best|dearest|longest|z to a/i.test(words)
    ? 'descending'
    : /oldest|lowest|least|ascending|smallest|earliest|cheapest|alphabetical|shortest|soonest|a to z/i.test(words)
      ? 'ascending'
      : null;

const ordered: Phrase['read'] = (found, scene) => {
  const entity = scene.entity(found('thing'));
  const place = entity === null ? null : scene.field(found('field'), entity);
  if (place === null || !sortable.has(place.field.type)) return null;
  const said = directionOf(found('how'));
  const isPast = ['date', 'datetime'].includes(place.field.type) && !comingDate.test(place.field.name);
  return [
    {
      do: 'order-list',
      entity: place.entity.name,
      field: place.field.name,
      direction: said ?? (isPast || place.field.type === 'rating' ? 'descending' : 'ascending'),
    },
  ];
};
const sortable = new Set([
  'text',
  'integer',
  'number',
  'money',
  'percent',
  'rating',
  'date',
  'datetime',
  'time',
  'choice',
]);

/** "Alphabetically", "the cheapest first": the words name the field. */
const orderedBySense: Phrase['read'] = (found, scene) => {
  const entity = scene.entity(found('thing'));
  const how = found('how').toLowerCase();
  const sense = /alphabetical/.test(how)
    ? 'title'
    : /cheap|expensive|dearest/.test(how)
      ? 'price'
      : /new|old|latest|recent/.test(how)
        ? 'date'
        : /best|rated/.test(how)
          ? 'rating'
          : null;
  const place = entity === null || sense === null ? null : scene.field(sense, entity);
  if (place === null) return null;
  const direction = /expensive|dearest|newest|latest|recent|best/.test(how) ? 'descending' : 'ascending';
  return [{ do: 'order-list', entity: place.entity.name, field: place.field.name, direction }];
};

const ways = {
  filter: ['add-filter', 'remove-filter'],
  search: ['add-search-field', 'remove-search-field'],
  sort: ['add-sort-field', 'remove-sort-field'],
} as const;

const way =
  (kind: keyof typeof ways, isAdded: boolean): Phrase['read'] =>
  (found, scene) => {
    const thing = found('thing');
    const entity = thing === '' ? undefined : scene.entity(thing);
    const place = entity === null ? null : scene.field(found('field'), entity);
    if (place === null) return null;
    const feature = scene.blueprint.features.find(
      (each) => each.kind === kind && 'entity' in each && each.entity === place.entity.name,
    );
    const has = feature !== undefined && 'fields' in feature && feature.fields.includes(place.field.name);
    if (has === isAdded) return null;
    return [{ do: ways[kind][isAdded ? 0 : 1], entity: place.entity.name, field: place.field.name }];
  };

const let_ =
  '(?:let (?:me|us|people|users|visitors|everyone)|allow(?: people| users)?(?: to)?|(?:people|users|i|we|visitors) (?:can|should be able to|may|want to|need to)|make it possible to)';
const by = '(?:by|on|with|after|according to)';
const show = '(?:show|display|list|present|make)';

export const thingPhrases: readonly Phrase[] = [
  phrase(`(?:${let_} )?filter(?:ing)? <thing> ${by} <field>(?: too| as well| also)?`, way('filter', true)),
  phrase(`add (?:a |the )?filter (?:for|by|on) <field> (?:to|on|for) (?:the )?<thing>`, way('filter', true)),
  phrase(`add (?:a |the )?<field> filter(?: to| for)?(?: <thing>)?`, way('filter', true)),
  phrase(`(?:remove|drop|delete|take out|no) (?:the )?<field> filter(?: (?:from|of) <thing>)?`, way('filter', false)),
  phrase(`(?:remove|drop|delete) (?:the )?filter (?:for|by|on) <field>(?: (?:from|of) <thing>)?`, way('filter', false)),
  phrase(`no filter(?:ing|s)? (?:of |on )?(?:<thing> )?(?:by|for) <field>`, way('filter', false)),
  phrase(
    `(?:the )?search (?:of|for|in) <thing> should (?:also )?(?:look at|look in|include|cover|find|search) (?:the )?<field>(?: too| as well)?`,
    way('search', true),
  ),
  phrase(`(?:${let_} )?(?:also )?search <thing> ${by} <field>(?: too| as well| also)?`, way('search', true)),
  phrase(`(?:do not|don't|no longer) search <thing> ${by} <field>`, way('search', false)),
  phrase(
    `(?:the )?search (?:of|for|in) <thing> should (?:not|no longer) (?:look at|include) <field>`,
    way('search', false),
  ),
  phrase(`${let_} sort(?:ing)? <thing> ${by} <field>(?: too| as well)?`, way('sort', true)),
  phrase(`(?:no|remove the) sorting (?:of )?<thing> ${by} <field>`, way('sort', false)),
  phrase(
    `(?:sort|order|arrange) (?:the )?<thing> by <field>(?:,? (?<how>.*(?:first|ascending|descending|order|last|to [az])))?`,
    ordered,
  ),
  phrase(
    `<thing> should be (?:sorted|ordered|arranged|listed) by <field>(?:,? (?<how>.*(?:first|ascending|descending|order|last|to [az])))?`,
    ordered,
  ),
  phrase(
    `(?:sort|order|list|arrange|show) (?:the )?<thing> (?<how>alphabetically|(?:the )?(?:newest|oldest|latest|cheapest|best)(?: rated)? first)`,
    orderedBySense,
  ),
  phrase(
    `${show} (?:the )?(?<how>newest|oldest|latest|cheapest|most expensive|best|best rated) <thing> first`,
    orderedBySense,
  ),
  phrase(`${show} (?:the )?<thing> (?:as|in|in the form of)(?: an?| the)? <layout>`, laidOut),
  phrase(`(?:the )?<thing> (?:should be (?:shown|displayed) )?as(?: an?)? <layout>`, laidOut),
  phrase(`use (?:a |the )?<layout> (?:layout )?for (?:the )?<thing>`, laidOut),
  phrase(`${show} (?<size>\\d+) <thing> (?:per|on a|on each|a) page`, paged),
  phrase(`(?:the )?<thing> should (?:have|show) (?<size>\\d+) (?:\\w+ )?(?:per|on a|on each|a) page`, paged),
  phrase(`(?:start|begin|open) with (?<count>\\d+) (?:example|sample|first|demo|test)? ?<thing>`, seeded),
  phrase(`(?:i want |we want |add |show |make )?(?<count>\\d+) (?:example|sample|demo|test|seed) <thing>`, seeded),
  phrase('rename <thing> (?:to|into) <to>', renamed),
  phrase('(?:the )?<thing> should be (?:called|named) <to>', renamed),
  phrase('call (?:the )?<thing> <to>', renamed),
  phrase('(?:use|say)(?: the words?)? <to> (?:instead of|rather than) <thing>(?: everywhere)?', renamed),
  phrase('(?:replace|change) (?:the word )?<thing> (?:with|by|to|into) <to>', renamed),
  phrase('(?:link|connect|relate|tie) <thing> (?:to|with) <target>', related('relate')),
  phrase('<thing> (?:belongs?|should belong) to <target>', related('relate')),
  phrase('<thing> (?:has|have|should have) (?:an?|one) <target>', related('relate')),
  phrase('(?:unlink|disconnect|detach) <thing> from <target>', related('unrelate')),
  phrase(
    '<thing> (?:should )?no longer (?:be )?(?:linked|connected|related|belongs?|belong) (?:to|with) <target>',
    related('unrelate'),
  ),
  phrase('(?:add|keep|store|manage|introduce)(?: records of| a list of)? <new> with <fields>', added),
  phrase('(?:add|(?:also )?keep|store|manage|introduce|record)(?: records of| a list of)? <new>', added),
  phrase(
    '(?:i|we) (?:also )?(?:want|need)(?: to)?(?: also)?(?: keep| have| store)?(?: records of| a list of)? <new>',
    added,
  ),
  phrase(
    '(?:remove|delete|drop|get rid of|take out) (?:the )?<thing>(?: entirely| completely| altogether| section)?',
    removed,
  ),
  phrase(
    "(?:we |i )?(?:no longer need|do not need|don't need|don't want|do not want) (?:the |any )?<thing>(?: any ?more)?",
    removed,
  ),
  phrase('no more <thing>', removed),
  phrase(
    `(?:show|put|feature|highlight) <thing> on the (?:home|start|front) ?page`,
    onThing((entity) => ({ do: 'highlight', entity, shown: true })),
  ),
  phrase(
    `(?:do not show|don't show|remove|hide|take) <thing> (?:from|off|on) the (?:home|start|front) ?page`,
    onThing((entity) => ({ do: 'highlight', entity, shown: false })),
  ),
  phrase(`(?:call|rename) the button "?(?<old>[^"]+?)"? (?:to )?"<to>"`, renamedButton),
  phrase(
    `change the (?:add |new |create )?button (?:of|for) <thing> to "<to>"`,
    onThing((entity, found) => ({ do: 'rename-button', entity, action: found('to') })),
  ),
];

function renamedButton(found: Found, scene: Scene): Operation[] | null {
  const old = unquoted(found('old')).toLowerCase();
  const create = scene.blueprint.features.find(
    (feature) => feature.kind === 'create' && feature.action.toLowerCase() === old,
  );
  return create?.kind === 'create' ? [{ do: 'rename-button', entity: create.entity, action: found('to') }] : null;
}
