/** Files that people bring along, and media that are played. */
import { z } from 'zod';
import { entityName, featureShape as feature, fieldName, line, path } from '../shapes.ts';

export const fileKinds = ['image', 'audio', 'video', 'document'] as const;
export type FileKind = (typeof fileKinds)[number];

/** A library of uploaded files, which can be attached to records. Needs the `account` feature. */
const uploadSchema = feature('upload', {
  path,
  title: line(60),
  accepts: z.array(z.enum(fileKinds)).min(1).max(fileKinds.length),
  /** On the pages of their records files are uploaded and shown. */
  attachTo: z.array(entityName).max(6),
});

/** Records that are listened to or watched: a player on their pages, and a queue for sounds. */
const playerSchema = feature('player', {
  entity: entityName,
  medium: z.enum(['audio', 'video']),
  /** A field with the address of the recording; where it is empty an example made by the product is played. */
  link: fieldName.optional(),
  /** A whole number that grows each time the record is played. */
  counts: fieldName.optional(),
});

export const mediaFeatures = [uploadSchema, playerSchema] as const;
