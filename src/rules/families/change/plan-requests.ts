/** What people ask others for: a viewing, a test drive, a box to fetch. Such a request is a record of its own with an answer. */
import { defineEntities } from '../../lexicon/define-entity.ts';
import { choice, date, longText, required, text } from '../../lexicon/fields.ts';
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
