/** Turns acts into wishes: which capability of which entity, in the order of the concept. */
import { capabilityByKey } from '../lexicon/capabilities.ts';
import { meaningOfVerb } from '../reading/verb-meanings.ts';
import type { Act, Reading, ReadSentence } from '../reading/reading.ts';
import type { ChosenEntities } from './choose-entities.ts';
import type { PlannedEntity, Wish } from './product-plan.ts';
import { wordSet } from '../reading/word-set.ts';

const booking = new Set(['Booking', 'Reservation', 'Appointment', 'Rental']);
/** "A chart of visits by month" narrows no list. */
const narrowing = wordSet('search filter sort');
const crud = wordSet('browse details search create edit delete');
const isOfSite = (key: string): boolean => capabilityByKey(key)?.isOfSite === true;

/** Not had by looking at records, whatever they are of: "view refunds" reads records, "view live prices" does not. */
const beyondRecords = wordSet('real-time map streaming availability calendar upload export multilingual hardware');

/** Records an action leaves: making one is the part of the action that a product with records can honestly do. */
const recordKeys: Readonly<Record<string, readonly string[]>> = {
  mail: ['Message', 'Email'],
};

export function collectWishes(reading: Reading, { entities, entityOf }: ChosenEntities): Wish[] {
  const wishes: Wish[] = [];
  for (const sentence of reading.sentences) {
    const { outcome } = sentence;
    if (outcome.is === 'description') {
      wishes.push({
        key: 'fields',
        entity: entityOf.get(outcome.thing) ?? null,
        span: sentence.span,
        sentence,
        act: null,
      });
    } else if (outcome.is === 'product') {
      wishes.push({ key: 'present', entity: null, span: sentence.span, sentence, act: null });
    } else if (outcome.is === 'requirements') {
      let before: string | null = null;
      for (const act of outcome.acts) {
        if (act.excluded !== null) continue;
        const own = [...new Set(act.things.flatMap((name) => entityOf.get(name) ?? []))];
        const meant = own.length === 0 && isOfAll(act) ? madeIn(wishes) : [];
        if (meant.length > 0)
          wishes.push(...meant.flatMap((name) => wishesOfAct(act, [name], before, sentence, entities)));
        else wishes.push(...wishesOfAct(act, own, before, sentence, entities));
        before = own.at(-1) ?? before;
      }
    }
  }
  return [...wishes, ...assumedWishes(reading, entities)];
}

/** "They edit and delete their records": whatever they were said to make. */
const isOfAll = (act: Act): boolean =>
  /^((all|any|each|their|his|her|my|our|own|the|these) )*(records?|entries|entry|listings?|submissions?)\b(?! (of|about|for))/.test(
    act.object,
  ) && /^(edit|update|change|modify|delete|remove|manage|correct)/.test(act.verb);

const madeIn = (wishes: readonly Wish[]): string[] =>
  [...new Set(wishes.flatMap(({ key, entity }) => (key === 'create' && entity !== null ? [entity] : [])))].slice(0, 3);

/** What goes without saying for a product of its kind, as far as something serves it. */
function assumedWishes(reading: Reading, entities: readonly PlannedEntity[]): Wish[] {
  const [sentence] = reading.sentences;
  if (sentence === undefined) return [];
  return reading.assumed
    .filter((key) => capabilityByKey(key) !== null && capabilityByKey(key)?.notServed === undefined)
    .map((key) => ({
      key,
      entity: isOfSite(key) ? null : (entities[0]?.name ?? null),
      span: sentence.span,
      sentence,
      act: null,
      isAssumed: true,
    }));
}

function wishesOfAct(
  act: Act,
  own: readonly string[],
  before: string | null,
  sentence: ReadSentence,
  entities: readonly PlannedEntity[],
): Wish[] {
  if (act.rule !== null) {
    const booked = entities.find(({ name }) => booking.has(name));
    const isOverlap = booked !== undefined && /\b(overlap|double|twice|taken|same time|clash)/i.test(act.rule);
    const entity = isOverlap ? booked.name : null;
    return [{ key: isOverlap ? 'double-booking' : 'rule', entity, span: act.span, sentence, act }];
  }
  // "Request a day on a boat" makes a request, where requests are kept, and never a boat.
  if (act.verb === 'request' && act.object !== '') {
    const request =
      entities.find(({ label }) => label === 'Request') ??
      entities.find(({ name }) => own.includes(name) && name.endsWith('Request'));
    const made = request?.name ?? null;
    if (made !== null) return [{ key: 'create', entity: made, span: act.span, sentence, act }];
    if (act.things.length > 0) return [{ key: 'unknown', entity: null, span: act.span, sentence, act }];
  }
  const isChoice = /^(choose|select|pick)$/.test(act.verb) && act.isAttribute && act.things.length === 0;
  if (isChoice && !act.capabilities.includes('booking'))
    return [{ key: 'unknown', entity: null, span: act.span, sentence, act }];
  const main = entities[0]?.name ?? null;
  const target = own[0] ?? (act.things.length > 0 ? null : act.object === '' || isLoose(act) ? (before ?? main) : null);
  const ranked =
    entities.find((entity) => /score|result|ranking/i.test(entity.label)) ??
    entities.find((entity) => entity.fields.some((field) => /score|points|rank|wins/i.test(field.name)));
  const make = (key: string, entity: string | null): Wish => ({ key, entity, span: act.span, sentence, act });
  const isDrawn = /\b(charts?|graphs?)\b/.test(act.object);
  // What the product is about is not attached to anything.
  const isSubject = main !== null && attached.test(main) && own.includes(main);
  const said = keysOf(act);
  const wanted = isSubject && !said.includes('share') ? said.filter((key) => !attaches(key)) : withoutMaking(act, said);
  const keys = wanted.filter((key) => !(isDrawn && narrowing.has(key)));
  const bearer =
    own.find((name) => !attached.test(name)) ??
    (before !== null && !act.isPart && !attached.test(before) ? before : main);
  const unserved = keys.filter((key) => capabilityByKey(key)?.notServed !== undefined);
  const rest = keys.filter((key) => !unserved.includes(key));
  const wishes: Wish[] = [];
  const isBooking = booking.has(own[0] ?? '');
  const leaves = entities.find((entity) => own.includes(entity.name) && leavesRecord(act, entity.name));
  for (const key of rest) {
    if (isOfSite(key)) wishes.push(make(key, null));
    else if (attaches(key)) wishes.push(make(key, bearer));
    // "Points with a leaderboard" rank people
    else if (key === 'ranking' && own.length === 0 && rest.includes('points')) continue;
    else if (key === 'ranking' && own.length === 0) wishes.push(make(key, ranked?.name ?? main));
    else if (target !== null) wishes.push(make(key, target));
    else if (isSiteWide(act)) wishes.push(make('present', null));
    else if (!rest.some((other) => isOfSite(other)) && unserved.length === 0) wishes.push(make('record-missing', null));
  }
  if (leaves !== undefined && !wishes.some((wish) => wish.entity === leaves.name))
    wishes.push(make('create', leaves.name));
  if (isBooking && leaves !== undefined) wishes.push(make('double-booking', leaves.name));
  for (const key of unserved) {
    const stand = recordKeys[key]?.find((name) => own.includes(name));
    const replaced = stand !== undefined;
    if (stand !== undefined && wishes.length === 0) wishes.push(make('browse', stand));
    if (!replaced || key === 'chat' || key === 'mail') wishes.push(make(key, null));
    if (!replaced) break; // one reason is enough for one wish
  }
  if (wishes.length === 0) wishes.push(isSiteWide(act) ? make('present', null) : make('unknown', target));
  return wishes.filter(
    (wish, index) => wishes.findIndex((other) => other.key === wish.key && other.entity === wish.entity) === index,
  );
}

/** What is attached to records, as far as it has a name among the things that people speak of. */
const attached =
  /^(Comment|Reply|Review|Rating|Answer|Testimonial|Vote|Like|Bookmark|Favourite|Member|User|Customer|Badge|Point)$/;

const attaches = (key: string): boolean => capabilityByKey(key)?.attaches === true;

/** Who writes a review of a book adds no book. */
function withoutMaking(act: Act, keys: readonly string[]): string[] {
  const isAttached = keys.some(
    (key) =>
      (key === 'cart' && intoCart.test(act.words)) ||
      // "Add it to favourites" has another head, but makes nothing either.
      key === 'favourites' ||
      key === 'share' ||
      (attaches(key) && capabilityByKey(key)?.patterns.some((pattern) => headOf(act, pattern))),
  );
  return isAttached ? keys.filter((key) => !['create', 'edit', 'delete'].includes(key)) : [...keys];
}

/** "Add products to the cart" makes no product. */
const intoCart = /\b(in|into|to) (?:(?:the|an?|their|his|her|your|my|our) )?(?:\w+ )?(cart|basket|bag)s?\b/i;

/** Does what is acted on begin with it, before any "of", "on" or "for"? */
function headOf(act: Act, pattern: RegExp): boolean {
  const [head = ''] = act.words.toLowerCase().split(/ (?:of|on|for|about|to|in|with|from|and) /);
  return pattern.test(head);
}

/** Verb first: "search for posts" is no wish to post. What is no plain handling of records (charts, payment, pages) stays. */
function keysOf(act: Act): string[] {
  const keys = isTalk(act)
    ? [talkKey(), ...act.capabilities.filter((key) => !crud.has(key) && key !== 'account')]
    : plainKeysOf(act).filter(
        (key) =>
          !isAboutRecords(act, key) &&
          !(/^(preview|edit|share|send)/.test(act.verb) && /^(real-time|live-data)$/.test(key)),
      );
  if (keys.includes('saved-searches')) return keys.filter((key) => !/^(create|browse|search|filter)$/.test(key));
  if (keys.includes('renewals')) return keys.filter((key) => !/^(create|edit|browse|payment)$/.test(key));
  // Who reports a comment writes none.
  if (keys.includes('moderation')) return keys.filter((key) => !/^(comments|ratings|create|browse)$/.test(key));
  if (keys.includes(talkKey())) return keys.filter((key) => !/^(real-time|live-data|upload|integration)$/.test(key));
  const isDetailed = act.capabilities.includes('details') && keys.includes('browse');
  return isDetailed ? [...new Set([...keys, 'details'])] : keys;
}

/** "Manage contact information" changes contacts; it is no page about how to reach somebody. */
const isAboutRecords = (act: Act, key: string): boolean =>
  key.endsWith('-page') &&
  // "A contact form" is named, not managed.
  !act.isNominal &&
  (/^(enter|input|search|find|query|fill|bind|set|use|get)/.test(act.verb) ||
    (act.things.length > 0 && isManaged(act.verb)));

const isManaged = (verb: string): boolean =>
  /^(manage|add|create|edit|update|modify|change|delete|remove|maintain|search|find|import|export)/.test(verb);

/** "Communicate with teachers", "send text": people write to each other, whatever the record of it is called. */
const isTalk = (act: Act): boolean =>
  /^(communicate|interact|talk|chat|converse|correspond|message)\b/.test(act.verb)
    ? /\bwith\b.*\b(users?|players?|friends?|people|members?|teachers?|doctors?|experts?|sellers?|buyers?|customers?|clients?|freelancers?|owners?|others?|them|team|staff|employers?|coach(es)?|parents|students|guides?|agents?)\b/.test(
        act.words,
      ) || /^(chat|converse|talk)\b/.test(act.verb)
    : /^(send|receive|exchange|transfer)$/.test(act.verb) &&
      act.things.every((name) => /^(Message|Photo|Video|Song|Document|Email)$/.test(name)) &&
      /\b(text|images?|pictures?|files?|voice|videos?|emojis?|gifs?|stickers?|audio|messages?|links?)\b/.test(
        act.object,
      ) &&
      !/\b(e-?mails?|sms|5g)\b/.test(act.object);

/** The family of conversations, under the key it goes by. */
const talkKey = (): string => (capabilityByKey('messages') === null ? 'chat' : 'messages');

const registered = /^(their|his|her|my|our|an?|new|the|each|every) (?!accounts?|users?|profiles?|names?|emails?)/;

function plainKeysOf(act: Act): string[] {
  // "Owners register their pets": who registers something enters it.
  const own =
    act.verb === 'register' && registered.test(act.object) && act.things.length > 0
      ? ['create']
      : meaningOfVerb(act.verb);
  const isLookUp =
    act.verb !== 'receive' && act.things.length > 0 && (own?.includes('browse') || own?.includes('search')) === true;
  // "player profiles" are what players are shown with
  const isProfile =
    act.things.length > 0 &&
    /\bprofiles?$/.test(act.object) &&
    !/\b(user|personal|their|my|own|account)\b/.test(act.object);
  const special = act.capabilities.filter(
    (key) =>
      !crud.has(key) &&
      !(isProfile && key === 'account') &&
      !(isLookUp && capabilityByKey(key)?.notServed !== undefined && !beyondRecords.has(key)),
  );
  const isSpecial = special.some((key) => isOfSite(key) || capabilityByKey(key)?.notServed !== undefined);
  const plain = own ?? act.capabilities.filter((key) => crud.has(key));
  // "As an owner I want to list my boat" offers it
  if (act.verb === 'list' && act.things.length > 0 && (/^(an?|my|their|his|her|our) /.test(act.object) || offers(act)))
    return ['create', ...special.filter((key) => key !== 'mine')];
  const isOwn =
    /\b(their|my|his|her)\b/.test(act.object) && act.things.length > 0 && plain.includes('browse') && !isSpecial;
  if (isOwn) return ['mine'];
  if (
    act.things.length === 0 &&
    /\b(accounts?|profiles?|(user|account|profile|personal|login|registration) (information|info|details?|settings|data|cent(er|re)))$/.test(
      act.object,
    )
  )
    return ['account'];
  if (own === null && act.things.length === 0 && special.includes('mine'))
    return special.filter((key) => key !== 'mine');
  if (special.includes('mine'))
    return [...special.filter((key) => key !== 'account'), ...plain.filter((key) => key !== 'browse')];
  if (isSpecial && (plain.length === 0 || plain.includes('browse') || act.things.length === 0)) return special;
  return [...new Set([...plain, ...special])];
}

function leavesRecord(act: Act, entity: string): boolean {
  if (
    /^(view|see|browse|read|manage|display|track|check|show|open|find|filter|sort|list|explore|edit|delete|cancel|search|receive)/.test(
      act.verb,
    )
  )
    return false;
  return /^(Booking|Reservation|Rental|Order|Comment|Reply|Review|Application|JobApplication|Enrolment|Enrollment|Registration|Donation|Appointment|Message|Inquiry|Feedback|Attendance|Subscription)$/.test(
    entity,
  );
}

/** "Members list tools and borrow tools", "shelters list animals": those who have them offer them. */
const offers = ({ actor, verb }: Act): boolean => verb === 'list' && actor !== null && isGiving.test(actor);
const isGiving =
  /^(Member|Neighbour|Seller|Owner|Landlord|Host|Vendor|Shelter|Farm|Farmer|Company|Employer|Club|Restaurant|Store|Shop|Breeder|Sitter|Organisation|Organization|Charity|Venue)$/;

/** "search", "filter by price", "view details": about whatever the sentence is about. */
const isLoose = (act: Act): boolean =>
  (act.verb === 'compare' &&
    act.things.length === 0 &&
    /^(up to |any )?(two|three|four|several|both|them|these|a few)\b/.test(act.object)) ||
  (act.isAttribute &&
    /^(view|see|display|show|check|search|find|filter|sort|compare|browse|read|query|list|narrow)/.test(act.verb)) ||
  (act.isLoose &&
    !/^(select|choose|pick|set|adjust|customi[sz]e|configure)/.test(act.verb) &&
    (act.capabilities.some((key) => ['search', 'filter', 'sort', 'details', 'ranking', 'mine'].includes(key)) ||
      /\b(information|details?|records?|list|contents?|data|results?|items?|them|it|history)\b/.test(act.object)));

/** "browse the website", "interact with the platform" */
const isSiteWide = (act: Act): boolean =>
  /^(browse|view|see|access|visit|navigate|use|interact|explore|open|present|introduce|show|display|showcase|enter|provide|contact|learn|understand|return|go)/.test(
    act.verb,
  ) &&
  /\b(web ?site|site|platform|app|application|system|pages?|content|information|features?|navigation|interface|portal)\b/.test(
    act.words,
  ) &&
  act.things.length === 0;
