// The announcements that the product opens with.
import type { Database } from '../../server/db.ts';
import { daysFrom } from '../../server/first-records.ts';
import type { AnnouncementInput } from './schema.ts';
import { insertAnnouncement } from './table.ts';

export function insertFirstAnnouncements(database: Database, now: Date) {
  const daysFromNow = daysFrom(now);
  const records: AnnouncementInput[] = [
    {
      headline: 'Summer leave: ask before the 15th',
      publishedOn: daysFromNow(-1),
      visibleUntil: daysFromNow(20),
      text: 'Two people per team can be away.',
    },
    {
      headline: 'The day after the founders’ day is free',
      publishedOn: daysFromNow(-6),
      visibleUntil: daysFromNow(60),
      text: 'Nobody has to ask for it.',
    },
    {
      headline: 'The old leave forms are gone',
      publishedOn: daysFromNow(-40),
      visibleUntil: daysFromNow(-10),
      text: 'Everything is asked for here now.',
    },
    {
      headline: 'Harvest party',
      publishedOn: daysFromNow(12),
      visibleUntil: daysFromNow(30),
      text: 'In the yard, from four in the afternoon.',
    },
  ];
  // From the last to the first: lists show the newest at the top.
  for (const input of records.toReversed()) insertAnnouncement(database, input);
}
