// Polls that a product opens with.
import type { Database } from '../../server/db.ts';
import { insertPoll, insertVote } from './table.ts';

export interface FirstPoll {
  question: string;
  author: number;
  hoursAgo: number;
  /** Each with the ids of the people who have chosen it. */
  options: readonly { text: string; by: readonly number[] }[];
}

export function insertPolls(database: Database, polls: readonly FirstPoll[], now: Date) {
  for (const { question, author, hoursAgo, options } of polls) {
    const createdAt = new Date(now.getTime() - hoursAgo * 3_600_000).toISOString();
    const texts = options.map(({ text }) => text);
    const { id, optionIds } = insertPoll(database, { question, options: texts, authorId: author, createdAt });
    for (const [index, optionId] of optionIds.entries()) {
      for (const userId of options[index]?.by ?? []) insertVote(database, { pollId: id, optionId, userId });
    }
  }
}
