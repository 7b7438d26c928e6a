/** Players: what is listened to or watched, where a recording can be linked, and what counts how often it was played. */
import type { Feature, Field } from '../../../blueprint/schema.ts';
import { kebabCase } from '../../lexicon/kebab-case.ts';
import type { Wish } from '../../design/product-plan.ts';
import { addEntity } from '../add-entity.ts';
import type { EntityDraft, FeatureDraft } from '../family.ts';

type Medium = 'audio' | 'video';

interface Played {
  entity: { name: string; label: string; fields: Field[] };
}

const mostPlayed = 3;

const heard =
  /\b(music|songs?|audios?|tracks?|podcasts?|episodes?|radio|sounds?|recordings?|albums?|playlists?|listen(ing)?|audiobooks?|melod(y|ies)|sermons?|meditations?|broadcasts?)\b/i;
const seen =
  /\b(videos?|movies?|films?|dramas?|series|lectures?|lessons?|courses?|tutorials?|clips?|animations?|animes?|trailers?|watch(ing)?|tv|class(es)?)\b/i;
/** These are there to be played, whether or not somebody says so. */
const always: readonly (readonly [RegExp, Medium])[] = [
  [/^(Song|Podcast|Episode|AudioBook|Audiobook|Sound|MusicTrack|AudioTrack)$/, 'audio'],
  [/^(Video|VideoClip|ShortVideo|VideoLesson|VideoLecture)$/, 'video'],
];

export function preparePlayers(draft: EntityDraft): void {
  const { wishes, entities } = draft;
  for (const wish of wishes) {
    if (wish.key !== 'player') continue;
    const entity = playedBy(wish, entities) ?? addEntity(draft, mediumOf(saidIn(wish)) === 'audio' ? 'Song' : 'Video');
    if (entity) wish.entity = entity.name;
  }
  const played = playedOf(wishes, entities);
  for (const { entity, medium } of played) {
    const isLinked = entity.fields.some(({ type }) => type === linkType(medium));
    if (!isLinked) entity.fields.push(linkField(medium));
    if (asksForCounts(wishes) && !countOf(entity)) entity.fields.push(countField(medium));
  }
  const [first] = played;
  if (first) turnControls(wishes, first.entity.name);
}

/** "Pause", "adjust the volume", "next song": parts of a player. */
function turnControls(wishes: readonly Wish[], entity: string): void {
  for (const wish of wishes) {
    if (!['unknown', 'record-missing'].includes(wish.key) || !controls.test(wish.act?.words ?? '')) continue;
    Object.assign(wish, { key: 'player', entity });
  }
}

const controls =
  /^(?:view |play )?(play|pause|stop|resume|fast[- ]?forward|rewind|seek|mute)$|\b(volume|progress bars?|playback|pausing|fast[- ]forward(ing)?|rewind(ing)?|(previous|next) (songs?|tracks?|videos?)|full[- ]?screen|play(ing)? (modes?|controls?|lists?)|auto-?play)\b/i;

const linkType = (medium: Medium) => (medium === 'audio' ? 'audio-link' : 'video-link');

function linkField(medium: Medium): Field {
  const [name, label, help] =
    medium === 'audio'
      ? ['audioLink', 'Audio link', 'The address of a sound file, such as https://example.com/song.mp3.']
      : ['videoLink', 'Video link', 'The address of a video file or of a YouTube video.'];
  return { name, label, type: linkType(medium), required: false, help };
}

function countField(medium: Medium): Field {
  const [name, label] = medium === 'audio' ? ['plays', 'Plays'] : ['views', 'Views'];
  return { name, label, type: 'integer', required: false, minimum: 0 };
}

export function planPlayers({ wishes, entities, features }: FeatureDraft): Feature[] {
  const shown = new Set(
    features.flatMap((feature) => (feature.kind === 'catalogue' || feature.kind === 'mine' ? [feature.entity] : [])),
  );
  return playedOf(wishes, entities)
    .filter(({ entity }) => shown.has(entity.name))
    .map(({ entity, medium }) => {
      const link = entity.fields.find(({ type }) => type === linkType(medium));
      const counts = countOf(entity);
      return {
        id: `play-${kebabCase(entity.name)}`,
        kind: 'player',
        entity: entity.name,
        medium,
        ...(link && { link: link.name }),
        ...(counts && { counts: counts.name }),
      };
    });
}

function playedOf<Entity extends Played['entity']>(wishes: readonly Wish[], entities: readonly Entity[]) {
  const played = new Map<Entity, Medium>();
  for (const entity of entities) {
    const medium = always.find(([name]) => name.test(entity.name))?.[1];
    if (medium && !/\b(live|streams?|rooms?|channels?|broadcasts?)\b/i.test(entity.label)) played.set(entity, medium);
  }
  for (const wish of wishes) {
    const entity = wish.key === 'player' ? playedBy(wish, entities) : undefined;
    const medium = entity && (linkedMedium(entity) ?? mediumOf(entity.label) ?? mediumOf(saidIn(wish)));
    if (entity && medium && !played.has(entity)) played.set(entity, medium);
  }
  return [...played].slice(0, mostPlayed).map(([entity, medium]) => ({ entity, medium }));
}

/** What the wish is about if that can be played, or else what is linked or named like it. */
function playedBy<Entity extends Played['entity']>(wish: Wish, entities: readonly Entity[]): Entity | undefined {
  const medium = mediumOf(saidIn(wish)) ?? 'video';
  const own = entities.find(({ name }) => name === wish.entity);
  const isLinked = (entity: Entity) => linkedMedium(entity) === medium;
  if (own && (isLinked(own) || mediumOf(own.label) !== undefined)) return own;
  return entities.find(isLinked) ?? entities.find(({ label }) => mediumOf(label) === medium);
}

function linkedMedium({ fields }: Played['entity']): Medium | undefined {
  const field = fields.find(({ type }) => type === 'audio-link' || type === 'video-link');
  return field && (field.type === 'audio-link' ? 'audio' : 'video');
}

const saidIn = ({ act, sentence }: Wish): string => act?.words ?? sentence.text;

function mediumOf(words: string): Medium | undefined {
  if (/\bvideos?\b/i.test(words) && !/\baudio\b/i.test(words)) return 'video';
  return heard.test(words) ? 'audio' : seen.test(words) ? 'video' : undefined;
}

function countOf({ fields }: Played['entity']): Field | undefined {
  return fields.find(
    ({ name, type }) => type === 'integer' && /^(plays|views|playCount|viewCount|listens)$/.test(name),
  );
}

const asksForCounts = (wishes: readonly Wish[]): boolean =>
  wishes.some(({ sentence }) =>
    /\b((play|view|listen)(ing|s)?[- ](counts?|numbers?|statistics|records?)|number of (plays|views|listens)|most (played|viewed|watched)|view counts?)\b/i.test(
      sentence.text,
    ),
  );
