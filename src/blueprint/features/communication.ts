/** How people reach each other in the product, and how the product reaches them. */
import { z } from 'zod';
import { entityName, featureShape as feature, fieldName, line, path } from '../shapes.ts';

const person = z.int().min(0);
const hoursAgo = z.int().min(1).max(20_000);

/** Conversations between people, with unread marks, and rooms that everybody who is signed in can enter. */
const messagesFeature = feature('messages', {
  /** Owned entities from whose records one can write to the owner. */
  contacts: z.array(entityName).max(6),
  seed: z
    .array(
      z.strictObject({
        subject: line(120),
        /** What it is for, when it is a room. */
        room: line(200).optional(),
        /** Seed people by position; 0 is the demo user. */
        people: z.array(person).min(1).max(12),
        /** The demo user has not read the last message. */
        isUnread: z.boolean(),
        messages: z.array(z.strictObject({ author: person, hoursAgo, text: line(600) })).max(20),
      }),
    )
    .max(30),
});

/** A bell with what concerns a person: acts on their records, replies, and what of theirs is due. */
const notificationsFeature = feature('notifications', {
  /** Owned entities whose owners are told when a record was made or changed. */
  acts: z.array(entityName).max(6),
  /** Date fields of owned entities; what is due within a week is shown. */
  reminders: z.array(z.strictObject({ entity: entityName, field: fieldName })).max(6),
  /** For the demo user, the oldest first. */
  seed: z.array(z.strictObject({ text: line(200), path, hoursAgo, isRead: z.boolean() })).max(30),
});

/** What everybody should know: the current records of an entity stand on every page until they end or a person dismisses them. */
const announcementsFeature = feature('announcements', {
  entity: entityName,
  /** A date from which on it is told; without it at once. */
  from: fieldName.optional(),
  /** A date: the last day on which it is told; a record without it is told until it is deleted. */
  until: fieldName,
});

/** Answers from the records and the frequent questions by comparing words; it says that it is a script. */
const assistantFeature = feature('assistant', {
  /** How it introduces itself and what leads to it, e.g. "Service assistant". */
  name: line(40),
  /** With a catalogue: what everybody may read. */
  entities: z.array(entityName).max(8),
  faq: z
    .array(
      z.strictObject({
        question: line(200),
        answer: line(600),
        /** Other words that ask for the same, e.g. "refund". */
        words: z.array(line(30)).max(12).optional(),
      }),
    )
    .max(20),
  /** Ways that are gone step by step, e.g. placing an order; two of the words of a question tell which is meant. */
  guides: z
    .array(
      z.strictObject({
        title: line(60),
        words: z.array(line(30)).min(1).max(12),
        steps: z.array(line(200)).min(2).max(8),
        links: z.array(z.strictObject({ label: line(60), path })).max(3),
      }),
    )
    .max(4)
    .optional(),
  /** The product is there to be asked: its home page shows the chat. */
  isMain: z.boolean().optional(),
});

export const communicationFeatures = [
  messagesFeature,
  notificationsFeature,
  announcementsFeature,
  assistantFeature,
] as const;
