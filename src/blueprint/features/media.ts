/** Files that people bring along, and media that are played. */
import { z } from 'zod';
import { entityName, featureShape as feature, line, path } from '../shapes.ts';

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

export const mediaFeatures = [uploadSchema] as const;
