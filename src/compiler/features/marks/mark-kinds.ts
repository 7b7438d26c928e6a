/** What tells likes, favourites and follows apart: words, sign and names. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import { inSentence } from '../../print/words.ts';
import type { EntityModel } from '../../product-model.ts';

export type MarkFeature = FeatureOf<'likes' | 'favourites' | 'follows'>;

export interface MarkKind {
  /** Segment of the API and name of the folder's files, e.g. `favourites`. */
  folder: string;
  /** End of the table's name, e.g. `favourite`. */
  table: string;
  /** Part of names in code, e.g. `Favourite`. */
  type: string;
  icon: 'thumb' | 'heart' | 'bookmark' | 'plus';
  /** Property of the record with the number of marks, where that is shown. */
  count: 'likeCount' | 'followerCount' | undefined;
  words: { off: string; on: string; added: string; removed: string };
}

export function markKind(feature: MarkFeature): MarkKind {
  switch (feature.kind) {
    case 'likes':
      return {
        folder: 'likes',
        table: 'like',
        type: 'Like',
        icon: 'thumb',
        count: 'likeCount',
        words:
          feature.word === 'vote'
            ? { off: 'Vote', on: 'Voted', added: 'Your vote is counted', removed: 'Vote withdrawn' }
            : { off: 'Like', on: 'Liked', added: 'You like this', removed: 'Like withdrawn' },
      };
    case 'favourites': {
      const list = inSentence(feature.word);
      return {
        folder: 'favourites',
        table: 'favourite',
        type: 'Favourite',
        icon: list === 'favourites' ? 'heart' : 'bookmark',
        count: undefined,
        words: {
          off: `Add to ${list}`,
          on: `Remove from ${list}`,
          added: `Added to your ${list}`,
          removed: `Removed from your ${list}`,
        },
      };
    }
    case 'follows':
      return {
        folder: 'follows',
        table: 'follow',
        type: 'Follow',
        icon: 'plus',
        count: 'followerCount',
        words: { off: 'Follow', on: 'Unfollow', added: 'You are following now', removed: 'You no longer follow' },
      };
  }
}

export function markFile(kind: MarkKind, entity: EntityModel): string {
  return `features/${entity.folder}/${kind.folder}.ts`;
}

export function firstMarksFile(kind: MarkKind, entity: EntityModel): string {
  return `features/${entity.folder}/first-${kind.folder}.ts`;
}

export function wordsFile(kind: MarkKind): string {
  return `features/${kind.folder}/words.ts`;
}

export function pageFile(kind: MarkKind): string {
  return `features/${kind.folder}/page.tsx`;
}

export function pageName(kind: MarkKind): string {
  return `${kind.type}sPage`;
}

/** e.g. `favouriteWords` */
export function wordsName(kind: MarkKind): string {
  return `${kind.table}Words`;
}

/** e.g. `recipeFavourites` */
export function markingName(kind: MarkKind, entity: EntityModel): string {
  return `${entity.one}${kind.type}s`;
}

export function routesName(kind: MarkKind, entity: EntityModel): string {
  return `${entity.one}${kind.type}Routes`;
}

export function insertName(kind: MarkKind, entity: EntityModel): string {
  return `insertFirst${entity.type}${kind.type}s`;
}

/** Answers the records that a person has marked. */
export function listMarkedName(kind: MarkKind, entity: EntityModel): string {
  return `list${kind.type}${entity.types}`;
}

export function marksPath(kind: MarkKind, entity: EntityModel): string {
  return `/${kind.folder}/${entity.folder}`;
}
