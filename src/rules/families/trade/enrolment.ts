/** When people join something of which there are so many places: courses, events, contests. */
import type { Feature, Field, SeedRecord } from '../../../blueprint/schema.ts';
import type { Wish } from '../../design/product-plan.ts';
import type { EntityDraft, FeatureDraft } from '../family.ts';
import { comingDate, dateOf } from './bookable.ts';
import { takeOut, turn } from './records.ts';

const isRecordOfJoining = ({ name }: { name: string }): boolean =>
  /^(Enrolment|Enrollment|Registration|EventRegistration|CourseRegistration|ContestRegistration|Signup|Participation|Rsvp)$/i.test(
    name,
  );

const isJoined = ({ label }: { label: string }): boolean =>
  /\b(courses?|events?|contests?|competitions?|tournaments?|workshops?|class(es)?|lessons?|clubs?|activit(y|ies)|meet-?ups?|webinars?|seminars?|conferences?|trainings?|programs?|programmes?|challenges?|camps?|lectures?|campaigns?|hackathons?|retreats?|sessions?|races?|projects?|groups?|matches|match|hikes?|walks?|outings?|rehearsals?|concerts?|meetings?|tastings?|excursions?)\b/i.test(
    label,
  );

export function prepareEnrolment(draft: EntityDraft): void {
  const records = draft.entities.filter(isRecordOfJoining);
  const joined = draft.entities.filter(
    (entity) => isJoined(entity) && !(entity.isPersonal && entity.known !== null) && !records.includes(entity),
  );
  const acts = draft.wishes.filter(
    (wish) =>
      isJoinAct(wish) && (wish.entity === null || [...joined, ...records].some(({ name }) => name === wish.entity)),
  );
  if (acts.length === 0 && records.length === 0) return assumeRegistration(draft);
  const isBooked = (name: string): boolean =>
    draft.wishes.some((wish) => wish.key === 'booking' && wish.entity === name);
  const asked = joined.filter(({ name }) => acts.some(({ entity }) => entity === name));
  const main = [...asked, ...joined].find(({ name }) => !isBooked(name));
  if (main === undefined || (records.length === 0 && asked.length === 0)) return;
  for (const wish of acts)
    if (wish.entity !== null)
      turn(wish, 'enrolment', asked.some(({ name }) => name === wish.entity) ? wish.entity : main.name);
  // "Their courses" are those that they have joined.
  for (const wish of draft.wishes)
    if (wish.key === 'mine' && [main, ...asked].some(({ name }) => name === wish.entity))
      turn(wish, 'enrolment', wish.entity);
  takeOut(draft, records, 'enrolment', main.name);
  for (const wish of draft.wishes)
    if (['record-missing', 'unknown'].includes(wish.key) && seesWho.test(wish.act?.words ?? ''))
      turn(wish, 'enrolment', main.name);
  for (const entity of [main, ...asked]) entity.isPersonal = false;
}

/** Whoever sees a workshop with its date wants to come; people who have an account can say so at once. */
function assumeRegistration({ reading, entities, wishes }: EntityDraft): void {
  const [sentence] = reading.sentences;
  const listed = entities.find(
    ({ name, label, isPersonal, fields }) =>
      /\b(workshops?|webinars?|seminars?|master ?class(es)?|conferences?)\b/i.test(label) &&
      !isPersonal &&
      dateOf(fields) !== undefined &&
      !wishes.some((wish) => wish.entity === name && wish.key !== 'browse' && wish.key !== 'details'),
  );
  if (sentence === undefined || listed === undefined) return;
  wishes.push({ key: 'enrolment', entity: listed.name, span: sentence.span, sentence, act: null, isAssumed: true });
}

/** Whoever is said to see who joined, and those who run the house. */
function seenByOf(roles: readonly string[], wishes: readonly Wish[]): string[] {
  const named = wishes.flatMap(({ key, act }) =>
    key === 'enrolment' && act !== null && seesWho.test(act.words) ? (act.actor ?? []) : [],
  );
  return roles.filter((role) => running.test(role) || named.includes(role)).slice(0, 4);
}

const running =
  /^(Administrator|Manager|Staff|Teacher|Instructor|Trainer|Tutor|Coach|Lecturer|Professor|Organiser|Host|Coordinator|Leader|Receptionist)$/;
const seesWho =
  /^(see|view|check|track|list|look|know|find|get|export|print|manage) .*\b(who|participants?|attendees?|participant lists?|registrations?|sign-?ups?|enrol?lments?)\b/;

export function planEnrolment({ wishes, entities, features, hasAccount, roles }: FeatureDraft): Feature[] {
  const names = new Set(wishes.flatMap(({ key, entity }) => (key === 'enrolment' && entity !== null ? [entity] : [])));
  const offers = entities
    .filter(
      ({ name, owned }) =>
        names.has(name) &&
        !owned &&
        features.some((feature) => feature.kind === 'catalogue' && feature.entity === name),
    )
    .map(({ name, fields, seed }) => {
      const date = comingDate(dateOf(fields), seed);
      const until = date === undefined ? undefined : endOf(fields, date);
      if (date !== undefined) leadWithComing(seed, until ?? date);
      const capacity = fields.find(
        (field) =>
          field.type === 'integer' &&
          /^(capacity|seats|places|spots|max|limit|teams|participants|size)/i.test(field.name),
      )?.name;
      return {
        entity: name,
        ...(date === undefined ? {} : { date }),
        ...(until === undefined ? {} : { until }),
        ...(capacity === undefined ? {} : { capacity }),
      };
    });
  if (offers.length === 0 || !hasAccount) return [];
  const isStudy = offers.some(({ entity }) => /course|class|lesson|training|program/i.test(entity));
  const isMeeting = offers.every(({ entity }) =>
    /workshop|event|webinar|seminar|conference|meetup|lecture/i.test(entity),
  );
  const words = isMeeting
    ? { verb: 'Register', done: 'Registered', title: 'My registrations', path: '/my-registrations' }
    : isStudy
      ? { verb: 'Enrol', done: 'Enrolled', title: 'My enrolments', path: '/my-enrolments' }
      : { verb: 'Join', done: 'Joined', title: 'My registrations', path: '/my-registrations' };
  const seenBy = seenByOf(roles, wishes);
  return [
    {
      id: 'enrolment',
      kind: 'enrolment',
      ...words,
      places: 30,
      ...(seenBy.length > 0 && { seenBy }),
      offers: offers.slice(0, 4),
    },
  ];
}

/** "Starts on" goes with "Ends on". */
function endOf(fields: readonly Field[], date: string): string | undefined {
  return fields.find(
    ({ name, type }) =>
      name !== date && (type === 'date' || type === 'datetime') && /^(ends?|until|closes)/i.test(name),
  )?.name;
}

/** What is running or lies ahead stands before what is over, the closest first. */
function leadWithComing(seed: SeedRecord[], date: string): void {
  const daysOf = ({ values }: SeedRecord): number => {
    const value = values[date];
    return typeof value === 'object' && value !== null && 'days' in value ? value.days : 0;
  };
  const rank = (record: SeedRecord): number => (daysOf(record) < 0 ? 10_000 - daysOf(record) : daysOf(record));
  seed.sort((a, b) => rank(a) - rank(b));
}

/** "Enrol in a course", "join contests", "register for events". */
function isJoinAct({ act, key }: Wish): boolean {
  if (act === null || act.rule !== null || key === 'account' || key === 'mine') return false;
  return (
    /^(enrol|enroll|join|participate|attend|rsvp|take part|sign up)\b/.test(act.verb) ||
    (/^(register|apply|sign)\b/.test(act.verb) && act.things.length > 0 && key !== 'browse')
  );
}
