/** A chess board on the page, found by its shape: 64 squares of one size in eight rows. */
/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import type { Visitor } from './visitor.ts';

export interface Board {
  left: number;
  top: number;
  side: number;
  /** What each square holds, from the top left. */
  squares: string[];
  colours: string;
}

export async function boardIn(page: Page): Promise<Board | null> {
  return page.evaluate(() => {
    const bySize = new Map<string, Element[]>();
    for (const element of document.querySelectorAll('main *, body > div *')) {
      const { width, height } = element.getBoundingClientRect();
      if (width < 16 || width > 140 || Math.abs(width - height) > 4 || !element.checkVisibility()) continue;
      const key = `${Math.round(width / 3)} ${element.tagName}`;
      bySize.set(key, [...(bySize.get(key) ?? []), element]);
    }
    for (const elements of bySize.values()) {
      const places = new Map<string, Element>();
      for (const element of elements) {
        const { left, top } = element.getBoundingClientRect();
        const key = `${Math.round(top + scrollY)} ${Math.round(left)}`;
        if (!places.has(key)) places.set(key, element);
      }
      if (places.size !== 64) continue;
      const sorted = [...places.values()].toSorted((one, other) => {
        const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
        return Math.abs(a.top - b.top) > 3 ? a.top - b.top : a.left - b.left;
      });
      const [first] = sorted;
      if (!first) continue;
      const { left, top, width } = first.getBoundingClientRect();
      const held = (square: Element): string =>
        `${square.textContent?.trim()}|${[...square.querySelectorAll('img,svg,use')].map((one) => one.getAttribute('src') ?? one.getAttribute('href') ?? one.innerHTML.slice(0, 40)).join()}`;
      return {
        left,
        top,
        side: width,
        squares: sorted.map(held),
        colours: sorted
          .slice(0, 2)
          .map((one) => getComputedStyle(one).backgroundColor + getComputedStyle(one).fill)
          .join(),
      };
    }
    return null;
  });
}

/** Moves the pawn before the king two squares forward with the mouse: two clicks. */
export async function movePiece(visitor: Visitor): Promise<boolean> {
  const { page } = visitor;
  const click = async (square: number): Promise<void> => {
    const board = await boardIn(page);
    if (!board) return;
    const x = board.left + (square % 8) * board.side + board.side / 2;
    const y = board.top + Math.floor(square / 8) * board.side + board.side / 2;
    if (y > 768) await visitor.act(() => page.mouse.wheel(0, y - 500));
    const now = (await boardIn(page)) ?? board;
    await visitor.act(() => page.mouse.click(x, now.top + Math.floor(square / 8) * now.side + now.side / 2));
  };
  const before = await boardIn(page);
  if (!before) return false;
  await click(52);
  await click(36);
  const after = await boardIn(page);
  return (
    after !== null &&
    before.squares[52] !== after.squares[52] &&
    before.squares[36] !== after.squares[36] &&
    after.squares[36] !== '|'
  );
}
