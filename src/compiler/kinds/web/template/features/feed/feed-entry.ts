import type { Activity } from '../account/activity.ts';
import type { Person } from '../people/person.ts';

/** What somebody whom one follows has done. */
export interface FeedEntry extends Activity {
  person: Person;
}
