// Snake: it moves on by itself, eats, grows, and must hit neither a wall nor itself.
import type { Direction } from '../frame/direction-pad.tsx';
import type { Level } from '../game.ts';

export const size = 15;
export const milliseconds: Readonly<Record<Level, number>> = { easy: 230, medium: 160, hard: 105 };
export const pointsPerFood: Readonly<Record<Level, number>> = { easy: 10, medium: 20, hard: 30 };

export interface Snake {
  /** Cells from the head to the tail. */
  body: readonly number[];
  food: number;
  isOver: boolean;
}

const steps: Readonly<Record<Direction, readonly [number, number]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};
const opposites: Readonly<Record<Direction, Direction>> = { up: 'down', down: 'up', left: 'right', right: 'left' };

export function firstSnake(random: () => number): Snake {
  const middle = Math.floor((size * size) / 2);
  const body = [middle, middle - 1, middle - 2];
  return { body, food: freeCell(body, random), isOver: false };
}

export function step(snake: Snake, direction: Direction, random: () => number): Snake {
  const [head = 0] = snake.body;
  const [right, down] = steps[direction];
  const column = (head % size) + right;
  const row = Math.floor(head / size) + down;
  const isOutside = column < 0 || column >= size || row < 0 || row >= size;
  const next = row * size + column;
  const isFed = next === snake.food;
  // The tail moves on, unless the snake grows.
  const rest = isFed ? snake.body : snake.body.slice(0, -1);
  if (isOutside || rest.includes(next)) return { ...snake, isOver: true };
  const body = [next, ...rest];
  return { body, food: isFed ? freeCell(body, random) : snake.food, isOver: body.length === size * size };
}

/** A snake cannot turn into its own neck. */
export function mayTurn(from: Direction, to: Direction): boolean {
  return opposites[from] !== to;
}

function freeCell(body: readonly number[], random: () => number): number {
  const free = Array.from({ length: size * size }, (_, cell) => cell).filter((cell) => !body.includes(cell));
  return free[Math.floor(random() * free.length)] ?? -1;
}
