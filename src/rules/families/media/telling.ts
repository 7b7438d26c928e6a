/** How uploads are told. */
import type { FileKind } from '../../../blueprint/features/media.ts';
import { nounsOf, people } from '../../design/sentence-words.ts';
import { listWords } from '../../reading/list-words.ts';
import type { TellingsOf } from '../family.ts';

const plurals: Readonly<Record<FileKind, string>> = {
  image: 'pictures',
  audio: 'sound files',
  video: 'videos',
  document: 'documents',
};

export const mediaTellings: TellingsOf<'upload' | 'player' | 'gallery'> = {
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
  player: {
    promise: (feature, blueprint, actor) => {
      const { things } = nounsOf(feature, blueprint);
      const does =
        feature.medium === 'audio' ? `listen to ${things}, one after the other from the list` : `watch ${things}`;
      const counted = feature.counts === undefined ? '' : '; each playing is counted';
      return `${people(actor)} can ${does}: play, pause and move within them on the page${counted}.`;
    },
    because: 'Such records are there to be played.',
    proofsWhenAssumed: 1,
  },
  gallery: {
    promise: ({ sources, title }, blueprint, actor) => {
      const things = sources.map(({ entity }) => nounsOf({ entity }, blueprint).things);
      return `${people(actor)} can look at the pictures of ${listWords(things)} side by side under “${title}”, and at each one large, with captions and arrow keys.`;
    },
    because: 'Pictures are worth a page of their own.',
    proofsWhenAssumed: 1,
  },
};
