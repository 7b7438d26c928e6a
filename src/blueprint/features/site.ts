/** Ways in which a site hears from its visitors: a contact page whose messages somebody reads, a newsletter. */
import { z } from 'zod';
import { sectionSchema } from '../section.ts';
import { featureShape as feature, line, path, roleName } from '../shapes.ts';

/** A page that says how to reach the owner, with a form; the messages are kept. */
export const contactFeature = feature('contact', {
  path,
  title: line(60),
  sections: z.array(sectionSchema).max(4),
  placement: z.enum(['header', 'footer']),
  /** What a message can be about; with fewer than two nobody is asked. */
  topics: z.array(line(60)).max(8),
  /** The roles that read the messages, on a page of their own; without any they are read in the database. */
  readers: z.array(roleName).max(4),
});

/** People leave their address for news and can take it back. */
export const newsletterFeature = feature('newsletter', {
  path,
  title: line(60),
  /** What they get, one sentence. */
  promise: line(200),
});
