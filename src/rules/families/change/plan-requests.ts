/** What people ask others for: a viewing, a test drive, a box to fetch. Such a request is a record of its own with an answer. */
import { defineEntities } from '../../lexicon/define-entity.ts';
import { choice, date, longText, money, required, text } from '../../lexicon/fields.ts';
import type { LexiconEntity } from '../../lexicon/lexicon-entity.ts';
import { pluralise, singularise } from '../../lexicon/pluralise.ts';
import type { PlannedEntity, Wish } from '../../design/product-plan.ts';
import type { EntityDraft } from '../family.ts';
import { addEntity, takeOut, turn } from '../trade/records.ts';

const asking = /^(ask for|request)$/;
const answering = /^(accept|decline|approve|reject|confirm|refuse)$/;
/** Those who answer rather than ask. */
const giving = /Administrator|Manager|Staff|Owner|Landlord|Librarian|Moderator/;
/** Asked of people or of the product itself; no record is made of it. */
const passing =
  /\b(help|information|info|details?|feedback|reviews?|permission|access|passwords?|refunds?|money|payments?|receipts?|invoices?|data|questions?|support|advice|appointments?|bookings?|reservations?|login|accounts?|reports?|friends?|requests?)\b/;
/** Keeps requests already. */
const isRecordOfAsking = ({ name }: PlannedEntity): boolean =>
  /(Request|Application|Quote|Claim|Inquiry|Enquiry|Order|Booking|Loan|Appointment|Leave)$/.test(name);

export function prepareRequests(draft: EntityDraft): void {
  prepareBids(draft);
  const asked = draft.wishes.filter((wish) => isAsked(wish) && (!isSent(wish) || isAnswered(wish, draft.wishes)));
  const noun = asked.map(nounOf).find((one) => one !== null);
  if (noun === undefined || noun === null || draft.entities.some(isRecordOfAsking)) return;
  const same = asked.filter((wish) => nounOf(wish) === noun);
  const kept = draft.entities.find(({ name }) => same.some(({ entity }) => entity === name));
  // Known for nothing but being asked for: the request is what there is.
  const isOnlyAsked =
    kept !== undefined &&
    (kept.name === 'Consultation' ||
      (kept.known === null && draft.wishes.every((wish) => wish.entity !== kept.name || same.includes(wish))));
  const target =
    (isOnlyAsked ? undefined : kept) ?? draft.entities.find((entity) => entity !== kept && isOffered(entity));
  const known = requestOf(noun, target);
  if (draft.entities.some(({ name }) => name === known.name)) return;
  addEntity(draft, known);
  for (const wish of draft.wishes)
    if (same.some(({ act }) => act === wish.act)) turn(wish, 'create', known.name);
    else if (
      answering.test(wish.act?.verb ?? '') &&
      (wish.entity === null || wish.entity === target?.name || wish.entity === kept?.name)
    )
      turn(wish, 'approval', known.name);
  if (isOnlyAsked && kept !== undefined) takeOut(draft, [kept], 'create', known.name);
}

const isAsked = ({ act, key }: Wish): boolean =>
  act !== null &&
  act.rule === null &&
  key !== 'account' &&
  act.actor !== null &&
  !giving.test(act.actor) &&
  (sending.test(act.verb) ? sentRequest.test(act.object) : asking.test(act.verb) && !passing.test(act.object));

const bidding = /^(send|submit|make|place|give|write|post|offer)$/;
const bid = /\b(proposals?|bids?|quotes?|quotations?|tenders?)\b/;
const picking = /^(pick|choose|select|accept|approve|reject|decline|award|hire|take)$/;

/** "Freelancers send proposals with a price, clients pick one": each is about what somebody else has put there. */
function prepareBids(draft: EntityDraft): void {
  const { wishes, entities } = draft;
  const sent = wishes.filter(({ act }) => act?.actor != null && bidding.test(act.verb) && bid.test(act.object));
  const bidders = new Set(sent.map(({ act }) => act?.actor));
  const target = entities.find((entity) =>
    wishes.some(
      ({ key, entity: own, act }) =>
        key === 'create' &&
        own === entity.name &&
        act?.actor != null &&
        !bidders.has(act.actor) &&
        !bid.test(act.object),
    ),
  );
  const [first] = sent;
  if (first === undefined || target === undefined) return;
  const noun = singularise(bid.exec(first.act?.object ?? '')?.[1] ?? 'proposal');
  const kept = entities.filter(
    ({ name, label }) => bid.test(label.toLowerCase()) || (name === 'Feedback' && first.entity === name),
  );
  const known = bidOf(noun, target);
  takeOut(draft, kept, 'create', known.name);
  addEntity(draft, known);
  // What is bid on stands first.
  const [added] = entities.filter(({ name }) => name === known.name);
  if (added !== undefined) entities.push(...entities.splice(entities.indexOf(added), 1));
  for (const wish of wishes) {
    if (sent.some(({ act }) => act === wish.act)) turn(wish, 'create', known.name);
    else if (isPick(wish, target.name, known.name, bidders)) turn(wish, 'approval', known.name);
  }
}

function isPick(
  { act, entity }: Wish,
  target: string,
  own: string,
  bidders: ReadonlySet<string | null | undefined>,
): boolean {
  return (
    act !== null &&
    act.actor !== null &&
    !bidders.has(act.actor) &&
    picking.test(act.verb) &&
    (entity === null || entity === target || entity === own)
  );
}

const isSent = ({ act }: Wish): boolean => sending.test(act?.verb ?? '');

/** Somebody else says yes or no; what is only sent is a form of its own. */
const isAnswered = ({ act }: Wish, wishes: readonly Wish[]): boolean =>
  wishes.some(
    ({ act: other }) =>
      other !== null && answering.test(other.verb) && other.actor !== null && other.actor !== act?.actor,
  );

/** "Send loan requests for books" */
const sending = /^(send|submit|make|file|raise|place|create|post|write)$/;
const sentRequest = /^(?:(?:an?|the|their|new) )?[a-z]+(?: [a-z]+)? requests?\b/;

/** "Viewing" of "a viewing of the flat". */
function nounOf({ act }: Wish): string | null {
  const object = (act?.object ?? '').replace(sentRequest, (text) => text.replace(/ requests?$/, ''));
  const words = object.replace(/^(an?|the|their|some|one)\s+/, '').split(/\s+/);
  const end = words.findIndex((word) => /^(for|of|on|at|from|in|with|to|by|,)$/.test(word));
  const noun = words
    .slice(0, end === -1 ? words.length : end)
    .slice(-2)
    .join(' ');
  // "Request volume" asks for no thing that could be given or declined.
  const isCounted =
    (act !== null && sending.test(act.verb)) || words.length < object.split(/\s+/).length || singularise(noun) !== noun;
  return isCounted && /^[a-z][a-z -]{2,30}$/.test(noun) ? singularise(noun) : null;
}

const isOffered = (entity: PlannedEntity): boolean =>
  !entity.isPersonal && !/^(User|Person|Member|Customer)$/.test(entity.name);

function bidOf(noun: string, target: PlannedEntity): LexiconEntity {
  const label = `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
  const link = `${target.name.charAt(0).toLowerCase()}${target.name.slice(1)}`;
  const [entity] = defineEntities('general', [
    {
      name: label,
      label,
      pluralLabel: pluralise(label),
      description: `What somebody offers to do, for which price, with the answer.`,
      fields: [
        required(text('title', 'In short')),
        required(money('price', 'Price')),
        date('readyBy', 'Ready by'),
        longText('message', 'Message'),
        required(choice('status', 'Status', ['Sent', 'Accepted', 'Declined'])),
      ],
      parents: [
        {
          target: target.name,
          field: { name: link, label: target.label, type: 'relation', required: true, target: target.name },
        },
      ],
      owned: true,
      publicCreate: true,
      layout: 'table',
      rows: `
        title | price | readyBy | message | status
        Done within a week | 480 | +7 | I have done three of this kind since spring. | Sent
        Two rounds of changes included | 950 | +21 | The second round is for what only shows in use. | Sent
        A small first step | 220 | +5 | We see how it goes and then talk about the rest. | Accepted
        Everything from one hand | 1800 | +35 | Plan, work and papers; nobody else is needed. | Sent
        With a colleague | 1350 | +14 | We share the work, so it is done in half the time. | Declined
        Fixed price, no surprises | 760 | +18 | If it takes longer, that is my concern. | Sent
        Start on Monday | 640 | +10 | My calendar is free for two weeks. | Accepted
        The careful way | 1120 | +28 | I would first look at what is there already. | Sent
        Weekend work | 390 | +9 | Saturdays suit me best. | Declined
        Including a year of care | 2100 | +40 | Twelve short visits, one each month. | Sent
        Half now, half later | 870 | +16 | The second half when you are content. | Sent
        Only the difficult part | 530 | +12 | You said that you can do the rest yourselves. | Declined
      `,
    },
  ]) as [LexiconEntity]; // one draft gives one entity
  return entity;
}

function requestOf(noun: string, target: PlannedEntity | undefined): LexiconEntity {
  const label = `${noun.charAt(0).toUpperCase()}${noun.slice(1)} request`;
  const name = label
    .split(/[^A-Za-z]+/)
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join('');
  const link = target && `${target.name.charAt(0).toLowerCase()}${target.name.slice(1)}`;
  const [entity] = defineEntities('general', [
    {
      name,
      label,
      pluralLabel: pluralise(label),
      description: `A ${noun} that somebody asks for, with the answer.`,
      fields: [
        required(text('name', 'For whom')),
        date('wishedFor', 'Wished for'),
        longText('message', 'Message'),
        required(choice('status', 'Status', ['Requested', 'Accepted', 'Declined'])),
      ],
      parents:
        target === undefined || link === undefined
          ? []
          : [
              {
                target: target.name,
                field: { name: link, label: target.label, type: 'relation', required: true, target: target.name },
              },
            ],
      owned: true,
      publicCreate: true,
      layout: 'table',
      rows: `
        name | wishedFor | message | status
        Nadia Brandt | +3 | Any time after four would suit me. | Requested
        Oskar Lindqvist | +5 | I can come on short notice as well. | Requested
        Priya Nair | +6 | There will be two of us. | Accepted
        Tomas Rivera | +2 | Please call me before; the bell is broken. | Requested
        Hannah Weiss | +9 | The morning is best, before nine. | Accepted
        Ali Demir | -4 | Thank you for being so quick last time. | Accepted
        Grace Mbeki | -7 | If it is gone already, the next one is fine. | Declined
        Jonas Keller | +12 | No hurry; the week after is just as good. | Requested
        Lucia Ferri | -2 | I bring everything that is needed. | Accepted
        Ewan Murray | +4 | Could I bring my son along? | Requested
        Sofia Almeida | +8 | Saturday would be easiest for us. | Requested
        Wei Zhang | -10 | We found another date, so this can wait. | Declined
      `,
    },
  ]) as [LexiconEntity]; // one draft gives one entity
  return entity;
}
