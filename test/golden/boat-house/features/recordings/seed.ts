// The recordings that the product opens with.
import type { Database } from '../../server/db.ts';
import type { RecordingInput } from './schema.ts';
import { insertRecording } from './table.ts';

export function insertFirstRecordings(database: Database) {
  const records: RecordingInput[] = [
    {
      title: 'Reeds, first night',
      plays: 41,
      pictureLink: null,
      audioLink: null,
      videoLink: null,
    },
    {
      title: 'Brass at low water',
      plays: 96,
      pictureLink: null,
      audioLink: null,
      videoLink: null,
    },
    {
      title: 'Strings before rain',
      plays: 12,
      pictureLink: null,
      audioLink: null,
      videoLink: null,
    },
    {
      title: 'Horns in the fog',
      plays: 7,
      pictureLink: null,
      audioLink: null,
      videoLink: null,
    },
  ];
  // From the last to the first: lists show the newest at the top.
  for (const input of records.toReversed()) insertRecording(database, input);
}
