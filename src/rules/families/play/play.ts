/** Games: which of those that the product can hold a concept asks for, and what becomes of the records that they keep themselves. */
import type { EntityDraft, Family, FeatureDraft } from '../family.ts';
import { gamesAskedFor } from './games-asked-for.ts';

export const playFamily: Family = {
  prepare(draft) {
    if (gamesAskedFor(draft.reading.concept).length === 0) return;
    takeOver(draft);
  },
  needsAccount: ({ reading }) => gamesAskedFor(reading.concept).length > 0,
  plan: ({ reading }: FeatureDraft) => {
    const games = gamesAskedFor(reading.concept);
    return games.length === 0 ? [] : [{ id: 'game', kind: 'game', games }];
  },
};

/** Has pages of its own beside a game: "a quiz with a score at the end". */
const elsewhere = new Set(['account', 'quiz', 'calculator', 'tracker', 'timer', 'time-clock', 'matching', 'polls']);

/** What a game keeps: itself, its players, whatever they are called, moves, results and settings. */
const keptByGames =
  /^((\w*(Game|Chess)\w*)|Match|Move|Piece|Player|Opponent|Score|HighScore|Result|Leaderboard|Ranking|Level|Difficulty\w*|Board|Theme|Statistic\w*|Puzzle|Reward|Achievement|Card|Round|Record|Student|Child|Kid|Participant|Competitor|Feedback|Container|Waste\w*)$/;

function takeOver({ wishes, entities }: EntityDraft): void {
  const taken = new Set(entities.filter(({ name }) => keptByGames.test(name)).map(({ name }) => name));
  for (const wish of wishes) {
    const isOfGame = wish.entity !== null && taken.has(wish.entity);
    const isInWords = wish.act !== null && gameWords.test(wish.act.words) && !elsewhere.has(wish.key);
    if (isOfGame || isInWords) Object.assign(wish, { key: 'game', entity: null });
  }
  // What nobody wants to do anything with was read out of the words about the game.
  const wanted = new Set(wishes.map(({ entity }) => entity));
  const kept = entities.filter(({ name }) => !taken.has(name) && wanted.has(name));
  for (const entity of kept)
    entity.fields = entity.fields.filter(
      ({ target }) => target === undefined || kept.some(({ name }) => name === target),
    );
  entities.splice(0, entities.length, ...kept);
}

/** Deeds at a game that name no records. */
const gameWords =
  /\b(games?|moves?|undo(ing)?|resign(ing)?|pieces?|boards?|difficulty|level|scores?|play(ing)?|pause|restart|replay|leaderboards?|rankings?|cards?|puzzles?|hints?|rewards?|recognition|feedback|statistics|history|recycl\w*|sort waste)\b/;
