/** First records that speak of the concept's subject: what people write, teach, offer and discuss is about it. */
import type { Entity, Field, SeedRecord } from '../../blueprint/schema.ts';
import { kebabCase } from '../lexicon/kebab-case.ts';
import { cities } from '../lexicon/people.ts';
import { subjectOf, subjects, type Subject, type Topic } from '../lexicon/subjects.ts';
import type { PlannedEntity } from './product-plan.ts';

interface Kind {
  /** Titles, with `{Label}`, `{phrase}`, `{Phrase}` and `{city}`. */
  titles: readonly string[];
  /** What is said after the topic's own sentence; `{subject}` is the name of the subject. */
  closings: readonly string[];
}

const written: Kind = {
  titles: ['A plain guide to {phrase}', '{Label}: five things to know', 'What most people get wrong about {phrase}', 'Why {phrase} matters now', '{Label} in practice', 'Questions to ask about {phrase}'],
  closings: ['A short read for everybody who deals with {subject}.', 'The second part looks at examples from daily life with {subject}.', 'Three people who have worked in {subject} for years told us how they do it.', 'At the end there is a list to print.'],
}; // prettier-ignore

const kinds: Readonly<Record<string, Kind>> = {
  Article: written,
  BlogPost: {
    titles: ['What I learnt about {phrase}', 'Three myths about {phrase}', '{Label}: my first year', 'How to begin with {phrase}', 'Notes on {phrase}', '{Label} without the fuss'],
    closings: ['That is my experience with {subject}; yours may differ.', 'I wrote down what worked and what did not.', 'Tell me below how you see {subject}.', 'Next week I try the opposite.'],
  },
  NewsStory: {
    titles: ['New study looks at {phrase}', '{city} hosts a conference on {phrase}', 'Three trends in {phrase} to watch', 'Survey: {phrase} moves up the list', 'Award for work on {phrase}', '{Label}: what changes this year'],
    closings: ['Experts in {subject} expect more of it in the coming months.', 'The results were presented in {city} this week.', 'Companies in {subject} speak of a good sign.', 'A second report is planned for autumn.'],
  },
  Service: {
    titles: ['{Label} consultation', '{Label} from start to finish', '{Label} for small teams', '{Label} check', 'A day on {phrase}', '{Label} package'],
    closings: ['With people who have worked in {subject} for years.', 'You get a written plan and a date for questions.', 'Fixed price, no small print.', 'For companies and private persons.'],
  },
  Workshop: {
    titles: ['{Label} in a day', 'Hands on: {phrase}', '{Label} for beginners', '{Label}, advanced', 'An evening on {phrase}', 'Practice day: {phrase}'],
    closings: ['Small group, many examples from {subject}.', 'Bring a case of your own.', 'No knowledge of {subject} is needed.', 'With time for every question.'],
  },
  Course: {
    titles: ['{Label} from the ground up', 'Introduction to {phrase}', '{Label} in six weeks', 'Mastering {phrase}', '{Label} for busy people', 'Working with {phrase}'],
    closings: ['Six lessons, each with an exercise.', 'For everybody who wants to get on in {subject}.', 'At your own pace, with answers by the teacher.', 'Ends with a small project.'],
  },
  Podcast: {
    titles: ['Talking about {phrase}', '{Label}, honestly', 'Half an hour on {phrase}', '{Label}: two views', 'The story behind {phrase}', 'Listeners ask about {phrase}'],
    closings: ['A talk with somebody who knows {subject} from the inside.', 'Recorded in one take.', 'With answers to letters about {subject}.', 'For the way to work.'],
  },
  CustomerCase: {
    titles: ['How a family firm mastered {phrase}', '{Label} at a school in {city}', 'A new start with {phrase}', '{Label}: from doubt to result', 'What {phrase} changed for a team of twelve', '{Label} for a shop in {city}'],
    closings: ['After half a year the customer came back for more.', 'We began with two weeks of listening, then worked on {subject} step by step.', 'The team now does it alone.', 'The figures are in the last paragraph.'],
  },
  ForumTopic: {
    titles: ['Any tips on {phrase}?', 'How do you deal with {phrase}?', '{Label}: what works for you?', 'Beginner here: {phrase}', 'My experience with {phrase}', 'Is {phrase} worth the trouble?'],
    closings: ['I have read a lot about {subject}, but I would like to hear from people.', 'What would you do?', 'Thanks for every hint.', 'I will report back.'],
  },
}; // prettier-ignore

const topicField = /^(category|topic|section|field|subject)$/;

/** Changes what is about the subject; everything else stays. Without a subject only what people discuss is given varied ones. */
export function speakOfSubject(
  entities: readonly Entity[],
  planned: readonly PlannedEntity[],
  concept: string,
): Entity[] {
  const subject = subjectOf(concept);
  const isForum = /\b(forums?|discussion board|message board|community)\b/i.test(concept);
  const renamed = new Map<string, Map<string, string>>();
  const retoldEntities = entities.map((entity) => {
    const known = planned.find(({ name }) => name === entity.name)?.known ?? null;
    const isPost = entity.name === 'BlogPost' || entity.name === 'ForumTopic';
    const kind = isPost && isForum ? kinds.ForumTopic : kinds[entity.name];
    if (known === null || kind === undefined) return entity;
    if (subject !== null)
      return retold(
        entity,
        kind,
        known.fields,
        subject.topics.map((topic) => ({ topic, subject, label: topic.label })),
      );
    return isPost && isForum ? retold(entity, kind, known.fields, ofEverything()) : entity;
  });
  for (const [position, entity] of retoldEntities.entries())
    renamed.set(entity.name, keysOf(entities[position], entity));
  return retoldEntities.map((entity) => relinked(entity, renamed));
}

/** The new key of each record by its old one. */
function keysOf(before: Entity | undefined, after: Entity): Map<string, string> {
  return new Map(after.seed.map(({ key }, position) => [before?.seed[position]?.key ?? key, key]));
}

/** Links follow their records. */
function relinked(entity: Entity, renamed: ReadonlyMap<string, ReadonlyMap<string, string>>): Entity {
  const links = entity.fields.filter(({ type }) => type === 'relation');
  if (links.length === 0) return entity;
  const seed = entity.seed.map((record) => {
    const values = { ...record.values };
    for (const { name, target } of links) {
      const key = values[name];
      if (typeof key === 'string') values[name] = renamed.get(target ?? '')?.get(key) ?? key;
    }
    return { ...record, values };
  });
  return { ...entity, seed };
}

interface Said {
  topic: Topic;
  subject: Subject;
  /** The category. */
  label: string;
}

/** One topic of each subject in turn, so that a forum about anything speaks of many things. */
function ofEverything(): Said[] {
  const some = subjects.filter(({ name }) => /^(health|travel|food|technology|finance|sport|books|pets)$/.test(name));
  return [0, 1, 2].flatMap((turn) =>
    some.flatMap((each) => {
      const topic = each.topics[turn];
      return topic === undefined ? [] : [{ topic, subject: each, label: capital(each.name) }];
    }),
  );
}

function retold(entity: Entity, kind: Kind, usual: readonly Field[], said: readonly Said[]): Entity {
  const labels = [...new Set(said.map(({ label }) => label))];
  const text = entity.fields.find(({ type }) => type === 'long-text');
  // Categories that the concept names itself stay.
  const category = entity.fields.find(
    ({ name, type, options }) =>
      type === 'choice' &&
      topicField.test(name) &&
      usual.some((field) => field.name === name && String(field.options) === String(options)),
  );
  const keys = new Set<string>();
  const seed = entity.seed.map((record, position): SeedRecord => {
    const one = said[position % said.length];
    const round = position + Math.floor(position / said.length);
    const title = one && fill(kind.titles[round % kind.titles.length] ?? '', one, position);
    const key = title === undefined ? record.key : kebabCase(title);
    if (one === undefined || title === undefined || keys.has(key)) return record;
    keys.add(key);
    // Three of the four, so that a page has something to read.
    const closings = [0, 1, 2].map((step) =>
      fill(kind.closings[(round + step) % kind.closings.length] ?? '', one, position),
    );
    const values = { ...record.values, [entity.titleField]: title };
    if (text !== undefined) values[text.name] = [one.topic.sentence, ...closings].join(' ');
    if (category !== undefined) values[category.name] = one.label;
    const summary = entity.fields.find(({ name, type }) => name === 'summary' && type === 'text');
    if (summary !== undefined) values[summary.name] = one.topic.sentence;
    for (const { name, type } of entity.fields) if (type === 'image') values[name] = one.topic.phrase;
    return { ...record, key, values };
  });
  return {
    ...entity,
    seed,
    fields: entity.fields.map((field) => (field === category ? { ...field, options: labels } : field)),
  };
}

function fill(text: string, { topic, subject }: Said, position: number): string {
  return text
    .replaceAll('{Label}', topic.label)
    .replaceAll('{phrase}', topic.phrase)
    .replaceAll('{Phrase}', capital(topic.phrase))
    .replaceAll('{subject}', subject.name)
    .replaceAll('{city}', cities[position % cities.length] ?? 'Toronto');
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
