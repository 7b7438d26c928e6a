// The tutors that the product opens with.
import type { Database } from '../../server/db.ts';
import type { TutorInput } from './schema.ts';
import { insertTutor } from './table.ts';

export function insertFirstTutors(database: Database) {
  const records: TutorInput[] = [
    {
      name: 'Sofia Marín',
      subject: 'Spanish',
      price: 2400,
      exercises: 13,
      rating: 5,
      online: true,
    },
    {
      name: 'Piet Vos',
      subject: 'Mathematics',
      price: 3000,
      exercises: 17,
      rating: 4,
      online: false,
    },
    {
      name: 'Aiko Mori',
      subject: 'Physics',
      price: 3600,
      exercises: 13,
      rating: 5,
      online: true,
    },
    {
      name: 'Ben Adler',
      subject: 'Mathematics',
      price: 2200,
      exercises: 17,
      rating: 3,
      online: true,
    },
  ];
  // From the last to the first: lists show the newest at the top.
  for (const input of records.toReversed()) insertTutor(database, input);
}
