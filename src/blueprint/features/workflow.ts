/** How the status of a record changes, and who may change it. */
import { z } from 'zod';
import {
  audienceSchema,
  openAudienceSchema,
  entityName,
  featureShape as feature,
  fieldName,
  line,
  path,
  roleName,
} from '../shapes.ts';

export const transitionSchema = z.strictObject({
  /** The button, e.g. "Approve" or "Mark as shipped"; each of a workflow has its own. */
  action: line(40),
  /** Statuses from which it leads on. */
  from: z.array(line(60)).min(1).max(20),
  to: line(60),
  /** `anyone` means who is signed in: each change is written down with the person who made it. */
  by: audienceSchema,
  /** Asks for a reason before it is done. */
  note: z.boolean().optional(),
});

/** The records of a workflow in columns by status, moved by dragging or by a menu; only transitions of the workflow are open. */
export const boardSchema = feature('board', { entity: entityName, path, title: line(60) });

/** A record is given to a person who looks after it; each person has a page with what is theirs. Needs a list of the records. */
export const assignmentSchema = feature('assignment', {
  entity: entityName,
  /** Roles whose people it can be given to; empty for everybody. */
  to: z.array(roleName).max(8),
  by: openAudienceSchema,
  path,
  /** e.g. "Assigned to me" */
  title: line(60),
});

/**
 * Records of which there are so many: what is received, goes out or is counted is a movement with its history, and what runs low is
 * listed. A product has one at most.
 */
export const stockSchema = feature('stock', {
  entity: entityName,
  /** A required integer field. */
  quantity: fieldName,
  /** An integer field: at so many or fewer the stock is low. */
  reorderAt: fieldName.optional(),
  /** So many where the record does not say. */
  lowAt: z.int().min(0).max(10_000),
  /** What goes out is called so. */
  out: z.enum(['Issued', 'Sold', 'Used']),
  /** Who records movements and sees them. */
  by: openAudienceSchema,
  path,
  title: line(60),
});

/**
 * Buttons on the record's page and in lists change a required choice field along the transitions; every change is kept with person,
 * time and note, and its maker can undo the last one. As soon as a transition belongs to a role alone, forms no longer
 * have the field: new records begin with its first option. With `queue` those who decide find what waits for them on one page.
 */
export const workflowSchema = feature('workflow', {
  entity: entityName,
  field: fieldName,
  transitions: z.array(transitionSchema).min(1).max(12),
  queue: z.strictObject({ path, title: line(60) }).optional(),
});
