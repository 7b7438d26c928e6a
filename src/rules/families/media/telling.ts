/** How uploads are told. */
import type { FileKind } from '../../../blueprint/features/media.ts';
import { listWords } from '../../reading/list-words.ts';
import type { TellingsOf } from '../family.ts';

const plurals: Readonly<Record<FileKind, string>> = {
  image: 'pictures',
  audio: 'sound files',
  video: 'videos',
  document: 'documents',
};

export const mediaTellings: TellingsOf<'upload'> = {
  upload: {
    promise: ({ accepts, title }) =>
      `People upload ${listWords(accepts.map((kind) => plurals[kind]))}, see them under “${title}”, and delete their own again.`,
    because: 'People want to bring files of their own.',
    proofsWhenAssumed: 2,
    offer: ({ accepts }) => ({
      things: 'files',
      deed: 'upload files',
      title: 'Bring your own files',
      text: `Upload ${listWords(accepts.map((kind) => plurals[kind]))} and find them again on a page of their own.`,
    }),
  },
};
