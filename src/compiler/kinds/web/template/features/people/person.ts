import type { Activity } from '../account/activity.ts';
import type { Portrayed } from '../account/user.ts';

/** A person with an account, as everybody may see them: neither address nor telephone. */
export interface Person extends Portrayed {
  role: string;
  bio: string | null;
  memberSince: string;
}

export interface PersonAnswer {
  person: Person;
  activities: Activity[];
}
