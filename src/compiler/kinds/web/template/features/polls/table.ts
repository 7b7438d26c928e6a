import type { Database } from '../../server/db.ts';
import type { Poll } from './poll.ts';

const select = `SELECT poll.id, poll.question, user.name AS authorName, poll.created_at AS createdAt,
  (SELECT option_id FROM poll_vote WHERE poll_vote.poll_id = poll.id AND poll_vote.user_id = :userId) AS chosenId
  FROM poll JOIN user ON user.id = poll.author_id`;

type PollRow = Omit<Poll, 'options' | 'total'>;

/** The newest first; `userId` is null for people who are not signed in. */
export function listPolls(database: Database, userId: number | null): Poll[] {
  return database.all<PollRow>(`${select} ORDER BY poll.id DESC`, { userId }).map((row) => withOptions(database, row));
}

export function findPoll(database: Database, id: number, userId: number): Poll | undefined {
  const row = database.get<PollRow>(`${select} WHERE poll.id = :id`, { id, userId });
  return row && withOptions(database, row);
}

export function insertPoll(
  database: Database,
  poll: { question: string; options: readonly string[]; authorId: number; createdAt: string },
): { id: number; optionIds: number[] } {
  return database.transaction(() => {
    const { lastId: id } = database.run('INSERT INTO poll (question, author_id, created_at) VALUES (?, ?, ?)', [
      poll.question,
      poll.authorId,
      poll.createdAt,
    ]);
    const optionIds = poll.options.map(
      (text) => database.run('INSERT INTO poll_option (poll_id, text) VALUES (?, ?)', [id, text]).lastId,
    );
    return { id, optionIds };
  });
}

/** Answers false when the person has voted already. */
export function insertVote(database: Database, vote: { pollId: number; optionId: number; userId: number }): boolean {
  const { changes } = database.run(
    `INSERT INTO poll_vote (poll_id, option_id, user_id) VALUES (:pollId, :optionId, :userId) ON CONFLICT DO NOTHING`,
    vote,
  );
  return changes > 0;
}

function withOptions(database: Database, row: PollRow): Poll {
  const options = database.all<Poll['options'][number]>(
    `SELECT id, text, (SELECT count(*) FROM poll_vote WHERE option_id = poll_option.id) AS votes
     FROM poll_option WHERE poll_id = ? ORDER BY id`,
    [row.id],
  );
  return { ...row, options, total: options.reduce((sum, { votes }) => sum + votes, 0) };
}
