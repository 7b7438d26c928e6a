/** "Provide picture links and links to YouTube videos": fields of what the sentence is about, which people then fill in. */
import type { Field } from '../../../blueprint/schema.ts';
import type { PlannedEntity, Wish } from '../../design/product-plan.ts';
import type { EntityDraft } from '../family.ts';
import { takeOut } from '../kits/take-out.ts';

const link = '(?:links?|urls?)';
const youtube = new RegExp(`\\byoutube\\b(?: video)? ${link}|\\b${link} (?:to|of|for) (?:\\w+ )?youtube\\b`);

const kinds: readonly { field: Field; pattern: RegExp }[] = [
  {
    field: { name: 'pictureLink', label: 'Picture link', type: 'picture-link', required: false },
    pattern: new RegExp(
      `\\b(?:picture|photo|image|logo|cover)s? ${link}\\b|\\b${link} (?:to|of) (?:\\w+ )?(?:pictures|photos|images)\\b`,
    ),
  },
  {
    field: { name: 'audioLink', label: 'Audio link', type: 'audio-link', required: false },
    pattern: new RegExp(
      `\\b(?:audio|music|song|sound)(?: samples?)? ${link}\\b|\\b${link} (?:to|of) (?:\\w+ )?(?:audio|music|songs)\\b`,
    ),
  },
  {
    field: { name: 'videoLink', label: 'Video link', type: 'video-link', required: false },
    pattern: new RegExp(
      `${youtube.source}|\\b(?:video|trailer)s? ${link}\\b|\\b${link} (?:to|of) (?:\\w+ )?(?:videos|trailers)\\b`,
    ),
  },
];

export function prepareLinks(draft: EntityDraft): void {
  const { wishes, entities } = draft;
  for (const sentence of new Set(wishes.map((wish) => wish.sentence))) {
    const said = sentence.text.toLowerCase();
    const wanted = kinds.filter(({ pattern }) => pattern.test(said));
    const bearer = wanted.length > 0 ? bearerOf(said, entities) : undefined;
    if (!bearer) continue;
    for (const { field } of wanted) {
      const isThere = bearer.fields.some(({ type }) => type === field.type);
      if (!isThere) bearer.fields.push(youtube.test(said) && field.type === 'video-link' ? youtubeField(field) : field);
    }
    // A picture that is linked need not be drawn.
    if (wanted.some(({ field }) => field.type === 'picture-link'))
      bearer.fields = bearer.fields.filter(({ type }) => type !== 'image');
    const isLinked = ({ act }: Wish) => wanted.some(({ pattern }) => pattern.test(act?.words.toLowerCase() ?? ''));
    // What is linked is entered with the record, and is no record of its own.
    takeOut(draft, (name) => bearer.name !== name && isOnlyLinked(name, draft.reading.concept), 'player');
    for (const wish of wishes) {
      const isOfRecord = isLinked(wish) || wish.key === 'record-missing';
      if (wish.sentence === sentence && isOfRecord) Object.assign(wish, { key: 'edit', entity: bearer.name });
    }
    bearer.isPersonal = true;
    addWish(wishes, bearer, 'create');
    addWish(wishes, bearer, 'edit');
  }
}

const youtubeField = (field: Field): Field => ({
  ...field,
  label: 'YouTube video link',
  help: 'The address of the video, as YouTube shows it.',
});

/** Things that are no records where a concept speaks of links to them alone. */
const linkedThings: Readonly<Record<string, RegExp>> = {
  Sample: /\b(?<!audio )samples?\b/,
  Bookmark: /\bbookmarks?\b/,
  Photo: /\b(photos?|pictures?|images?)\b/,
  Video: /\bvideos?\b/,
  Song: /\b(songs?|music)\b/,
};

function isOnlyLinked(name: string, concept: string): boolean {
  const beyond = kinds.reduce(
    (text, { pattern }) => text.replaceAll(new RegExp(pattern, 'g'), ''),
    concept.toLowerCase(),
  );
  return linkedThings[name] !== undefined && !linkedThings[name].test(beyond);
}

/** The thing that the sentence names first. */
function bearerOf(said: string, entities: readonly PlannedEntity[]): PlannedEntity | undefined {
  const named = entities
    .map((entity) => ({ entity, at: said.search(new RegExp(`\\b${entity.label.toLowerCase()}`)) }))
    .filter(({ entity, at }) => at >= 0 && !(entity.name in linkedThings))
    .toSorted((one, other) => one.at - other.at);
  return named[0]?.entity ?? entities.find(({ name }) => !(name in linkedThings));
}

function addWish(wishes: Wish[], { name }: PlannedEntity, key: string): void {
  const [first] = wishes;
  if (!first || wishes.some((wish) => wish.entity === name && wish.key === key)) return;
  wishes.push({ key, entity: name, span: first.span, sentence: first.sentence, act: null, isAssumed: true });
}
