/** How maps are told. */
import { inSentence } from '../../design/sentence-words.ts';
import { listWords } from '../../reading/list-words.ts';
import type { TellingsOf } from '../family.ts';

export const mapTellings: TellingsOf<'map'> = {
  map: {
    promise: ({ layers, title }, { entities }) => {
      const things = layers.map(({ entity }) =>
        inSentence(entities.find(({ name }) => name === entity)?.pluralLabel ?? entity),
      );
      const moves = layers.some((layer) => layer.moves) ? '; what moves on it is simulated' : '';
      return `The page “${title}” shows ${listWords(things)} on a schematic map of the product’s own, found by words, kind and distance, with the straight way to each${moves}.`;
    },
    because: 'People want to see where things are.',
    proofsWhenAssumed: 1,
    offer: () => ({
      things: 'places on a map',
      deed: 'look at the map',
      title: 'See what is near',
      text: 'A map with everything on it, sorted by distance from where you are.',
    }),
  },
};
