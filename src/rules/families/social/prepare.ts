/** Records that a social feature keeps itself are no entities of their own: what is wished of them is wished of what they are about. */
import { escapeExpression } from '../../design/escape-expression.ts';
import type { PlannedEntity, Wish } from '../../design/product-plan.ts';
import type { EntityDraft } from '../family.ts';

/** Kept by comments and reviews. */
const said = /^(Comment|Reply|Review|Answer|Rating|Testimonial)$/;
/** Made to be discussed: without replies they would be walls of paper. */
const discussed = /^(ForumTopic|Discussion|Thread|Topic)$/;
/** Questions for other people, not those of a quiz. */
const asksPeople = /\b(forum|q ?& ?a|question[- ]and[- ]answer|community|ask questions|knowledge[- ]sharing)\b/i;
/** Lists that people make of what they like. */
const ownList = /^(Collection|Favou?rite|FavoriteItem|Bookmark|Wishlist|WishlistItem|Watchlist|ReadingList)$/;
/** Fields that would stand beside a figure that is counted now. */
const countedFields: Readonly<Record<string, RegExp>> = {
  comments: /^(comments?|commentCount|replies|replyCount|answers|answerCount|reviews|reviewCount)$/,
  ratings: /^(rating|stars|averageRating|score|reviews|reviewCount)$/,
};

export function prepareSocial(draft: EntityDraft): void {
  const { entities, wishes, reading } = draft;
  for (const entity of entities.filter(({ name }) => /^(Poll|Vote)$/.test(name))) {
    if (entities.length === 1) continue;
    takeOut(entity, entities);
    for (const wish of wishes) if (wish.entity === entity.name) Object.assign(wish, { key: 'polls', entity: null });
  }
  for (const entity of entities.filter(({ name }) => said.test(name))) {
    const subject = subjectOf(entity, entities);
    if (subject === undefined) continue;
    takeOut(entity, entities);
    const hasStars = entity.name !== 'Comment' && entity.name !== 'Reply' && entity.name !== 'Answer';
    let isAsked = false;
    for (const wish of wishes) {
      if (wish.entity !== entity.name) continue;
      wish.entity = subject.name;
      wish.key = hasStars ? 'ratings' : 'comments';
      isAsked = true;
    }
    if (!isAsked) wishes.push(...assumed(hasStars ? 'ratings' : 'comments', subject, wishes));
  }
  keepQuestions(draft);
  keepOwnLists(draft);
  for (const entity of entities) {
    const isAsked = entity.name === 'Question' && asksPeople.test(reading.concept);
    if (isAsked || discussed.test(entity.name)) wishes.push(...assumed('comments', entity, wishes));
    for (const [key, pattern] of Object.entries(countedFields)) {
      if (!wishes.some((wish) => wish.key === key && wish.entity === entity.name)) continue;
      entity.fields = entity.fields.filter((field) => field.name === entity.titleField || !pattern.test(field.name));
    }
  }
}

/** "Buyers ask questions about an item, sellers answer": they stand on the item's page. */
function keepQuestions({ entities, wishes }: EntityDraft): void {
  const question = entities.find(({ name }) => name === 'Question');
  if (question === undefined) return;
  const own = wishes.filter((wish) => wish.entity === question.name);
  const asked = own.flatMap(({ act }) => asksAbout.exec(act?.words ?? '')?.[1] ?? []);
  const about = entities.find(
    (entity) =>
      entity !== question &&
      asked.some((words) =>
        [entity.label, entity.pluralLabel, ...entity.label.split(' ').slice(-1)].some((noun) =>
          new RegExp(`\\b${escapeExpression(noun)}s?\\b`, 'i').test(words),
        ),
      ),
  );
  const isAnswered = own.every(
    ({ act }) => act === null || /^(ask|post|answer|reply|respond|see|read|view)/.test(act.verb),
  );
  if (about === undefined || !isAnswered) return;
  takeOut(question, entities);
  for (const wish of own) Object.assign(wish, { key: 'comments', entity: about.name });
}

const asksAbout = /^(?:ask|post|send|write|leave) (?:\w+ )?questions? (?:about|on|regarding|under|below|to) (.+)/;

/** A list of what one likes is kept by favourites: "manage their collections" is no wish for records of collections. */
function keepOwnLists({ entities, wishes }: EntityDraft): void {
  const bearer = wishes.find(
    ({ key, entity }) => key === 'favourites' && entity !== null && !ownList.test(entity),
  )?.entity;
  if (bearer === undefined) return;
  for (const entity of entities.filter(({ name }) => ownList.test(name))) {
    const own = wishes.filter((wish) => wish.entity === entity.name);
    if (!own.every(({ act }) => /\b(their|his|her|my|own|personal|favou?rites?)\b/i.test(act?.words ?? ''))) continue;
    takeOut(entity, entities);
    for (const wish of own) Object.assign(wish, { key: 'favourites', entity: bearer });
  }
}

/** What it points at, or else what the product is about; nothing where it is itself what the product is about. */
function subjectOf(entity: PlannedEntity, entities: readonly PlannedEntity[]): PlannedEntity | undefined {
  if (entities[0] === entity) return undefined;
  const targets = entity.fields.flatMap((field) => entities.find((other) => other.name === field.target) ?? []);
  return [...targets, ...entities].find((other) => other !== entity && !said.test(other.name));
}

export function takeOut(entity: PlannedEntity, entities: PlannedEntity[]): void {
  entities.splice(entities.indexOf(entity), 1);
  for (const other of entities) other.fields = other.fields.filter((field) => field.target !== entity.name);
}

/** A wish that nobody said; it stands with the first sentence of the concept that is about the entity. */
function assumed(key: string, entity: PlannedEntity, wishes: readonly Wish[]): Wish[] {
  if (wishes.some((wish) => (wish.key === 'comments' || wish.key === 'ratings') && wish.entity === entity.name))
    return [];
  const near = wishes.find((wish) => wish.entity === entity.name) ?? wishes[0];
  return near === undefined ? [] : [{ ...near, key, entity: entity.name }];
}
