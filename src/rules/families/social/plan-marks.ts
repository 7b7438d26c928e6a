/** Likes, favourites and follows, as the concept calls them. */
import type { Entity, Feature, FeatureOf } from '../../../blueprint/schema.ts';
import { createRandom, seedFromText } from '../../lexicon/random.ts';
import type { FeatureDraft } from '../family.ts';

type Seed = FeatureOf<'likes'>['seed'];

const mostEntities = 4;

export function planMarks(draft: FeatureDraft): Feature[] {
  const features: Feature[] = [];
  const likes = markedEntities(draft, 'likes');
  if (likes.length > 0) {
    const isVote = /\bvot(e|es|ing)\b/i.test(saidOf(draft, 'likes'));
    features.push({
      id: isVote ? 'votes' : 'likes',
      kind: 'likes',
      word: isVote ? 'vote' : 'like',
      entities: likes.map(({ name }) => name),
      seed: firstMarks(draft, likes, 'likes', 0.75),
    });
  }
  const favourites = markedEntities(draft, 'favourites');
  if (favourites.length > 0) {
    const word = wordFor(saidOf(draft, 'favourites'));
    features.push({
      id: 'favourites',
      kind: 'favourites',
      word,
      path: freePath(`/${word.toLowerCase().replaceAll(' ', '-')}`, draft),
      title: `My ${word.toLowerCase()}`,
      entities: favourites.map(({ name }) => name),
      seed: firstMarks(draft, favourites, 'favourites', 0.35),
    });
  }
  const follows = markedEntities(draft, 'follows');
  if (follows.length > 0)
    features.push({
      id: 'follows',
      kind: 'follows',
      path: freePath('/following', draft),
      title: 'Following',
      entities: follows.map(({ name }) => name),
      seed: firstMarks(draft, follows, 'follows', 0.5),
    });
  return features;
}

/** A list of records may stand there already, e.g. of bookmarks. */
function freePath(wanted: string, { features }: FeatureDraft): string {
  const taken = new Set(features.flatMap((feature) => ('path' in feature ? [feature.path] : [])));
  let path = wanted;
  while (taken.has(path)) path = path.replace('/', '/my-');
  return path;
}

function wordFor(said: string): string {
  if (/\bwish ?-?lists?/i.test(said)) return 'Wishlist';
  if (/\bwatch ?-?lists?/i.test(said)) return 'Watchlist';
  if (/\breading lists?/i.test(said)) return 'Reading list';
  if (/\bbookmark/i.test(said)) return 'Bookmarks';
  if (/\bcollect/i.test(said)) return 'Collection';
  return 'Favourites';
}

function saidOf({ wishes }: FeatureDraft, key: string): string {
  return wishes
    .filter((wish) => wish.key === key)
    .map((wish) => wish.act?.words ?? '')
    .join(' ');
}

function markedEntities({ wishes, access, entities }: FeatureDraft, key: string): Entity[] {
  const wanted = new Set(wishes.filter((wish) => wish.key === key).map((wish) => wish.entity));
  const listed = new Set(access.filter(({ isPrivate }) => !isPrivate).map(({ entity }) => entity.name));
  return entities.filter(({ name }) => wanted.has(name) && listed.has(name)).slice(0, mostEntities);
}

/** The first record is left for the demo user to mark; of the others they have marked a few. */
function firstMarks(draft: FeatureDraft, entities: readonly Entity[], key: string, share: number): Seed {
  const random = createRandom(seedFromText(`${key} in ${draft.reading.concept}`));
  return entities.flatMap((entity) =>
    entity.seed.slice(0, 30).flatMap((record, position) => {
      const by = Array.from({ length: draft.people.length }, (_, index) => index).filter((person) =>
        person === 0 ? position > 1 && position % 4 === 2 : random.next() < share,
      );
      return by.length > 0 ? [{ entity: entity.name, record: record.key, by }] : [];
    }),
  );
}
