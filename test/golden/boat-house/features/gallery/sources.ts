// Where the pictures of the gallery come from.
import type { PictureSource } from './picture-source.ts';

export const pictureSources: readonly PictureSource[] = [
  {
    key: 'cabins',
    label: 'Cabins',
    path: '/cabins',
    list: '/cabins',
    sql: 'SELECT id, name AS title, NULL AS subject, NULL AS link, NULL AS groupName, NULL AS caption FROM cabin ORDER BY id DESC LIMIT 60',
  },
  {
    key: 'recordings',
    label: 'Recordings',
    path: '/recordings',
    list: '/recordings',
    sql: 'SELECT id, title AS title, NULL AS subject, picture_link AS link, NULL AS groupName, NULL AS caption FROM recording ORDER BY id DESC LIMIT 60',
  },
];
