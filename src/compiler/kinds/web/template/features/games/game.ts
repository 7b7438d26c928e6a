// What is known of a game without its rules and its board.
export const levels = [
  { value: 'easy', label: 'Easy' },
  { value: 'medium', label: 'Medium' },
  { value: 'hard', label: 'Hard' },
] as const;

export type Level = (typeof levels)[number]['value'];

export interface Game {
  /** Last part of its address, e.g. "falling-blocks". */
  slug: string;
  title: string;
  /** One sentence for those who do not know it. */
  text: string;
  /** How it is played, a sentence each. */
  rules: readonly string[];
  /** What the levels change. */
  levelHelp: string;
  kind: 'board' | 'solo';
}

/** Played alone for points. */
export interface SoloGame extends Game {
  kind: 'solo';
  /** Nobody can have more. */
  mostPoints: number;
  /** It goes on by itself, so it is started and can be paused. */
  moves: boolean;
}

export function levelLabel(level: Level): string {
  return levels.find(({ value }) => value === level)?.label ?? level;
}
