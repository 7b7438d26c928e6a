// The questions that the product opens with.
import type { Database } from '../../server/db.ts';
import type { QuestionInput } from './schema.ts';
import { insertQuestion } from './table.ts';

export function insertFirstQuestions(database: Database) {
  const records: QuestionInput[] = [
    {
      title: 'Which knife first?',
    },
    {
      title: 'When do I salt beans?',
    },
  ];
  // From the last to the first: lists show the newest at the top.
  for (const input of records.toReversed()) insertQuestion(database, input);
}
