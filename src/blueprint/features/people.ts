/** What people are to each other, and what they have looked at. */
import { z } from 'zod';
import { entityName, featureShape as feature, kebab, line, path } from '../shapes.ts';

/** Seed people by position; 0 is the demo user. */
const person = z.int().min(0);
const pair = z.tuple([person, person]);

/** Who is here, each with a public profile. */
const peopleFeature = feature('people', {
  /** Requests that are accepted or declined; each pair names who asked first. */
  friends: z.strictObject({ seed: z.array(pair).max(40), requests: z.array(pair).max(20) }).optional(),
  /** Following without a question, and a feed of what those whom one follows have added. */
  follows: z
    .strictObject({ seed: z.array(z.strictObject({ who: person, by: z.array(person).min(1) })).max(20) })
    .optional(),
  /** Links with which others register and are connected with who invited them. */
  invitations: z
    .strictObject({
      seed: z
        .array(z.strictObject({ by: person, email: z.email(), daysAgo: z.int().min(0), joined: person.optional() }))
        .max(20),
    })
    .optional(),
});

/** A page of what a person has looked at, the latest first; remembered when the page of a record is opened. */
const historyFeature = feature('history', {
  path,
  title: line(60),
  /** Each with a catalogue. */
  entities: z.array(entityName).min(1).max(6),
  /** Of the demo user. */
  seed: z.array(z.strictObject({ entity: entityName, record: kebab, hoursAgo: z.int().min(1).max(20_000) })).max(60),
});

export const peopleFeatures = [peopleFeature, historyFeature] as const;
