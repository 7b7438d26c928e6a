/** Turns the compact form of a sheet into what the blueprint holds. */
import type { Sheet } from '../../../blueprint/features/assessment.ts';

export interface KnownSheet {
  /** Concepts of which it serves what they ask for. */
  about: RegExp;
  sheet: Sheet;
}

interface SheetDraft extends Omit<Sheet, 'answers' | 'dimensions' | 'statements' | 'bands'> {
  /** A line each: `key | name | what it says where it is strong | ... where it is weak`. */
  dimensions: string;
  /** A line each: `key | statement`; a minus before the key where agreeing speaks against it. */
  statements: string;
  /** A line each: `up to | title | text`. */
  bands?: string;
}

const answers = ['Not at all', 'A little', 'Fairly', 'Very much'];

export function defineSheet(about: RegExp, { dimensions, statements, bands, ...head }: SheetDraft): KnownSheet {
  return {
    about,
    sheet: {
      ...head,
      answers: [...answers],
      dimensions: rows(dimensions).map(([key = '', name = '', high = '', low = '']) => ({ key, name, high, low })),
      statements: rows(statements).map(([key = '', text = '']) => ({
        text,
        dimension: key.replace('-', ''),
        ...(key.startsWith('-') && { isReversed: true }),
      })),
      ...(bands !== undefined && {
        bands: rows(bands).map(([upTo = '', title = '', text = '']) => ({ upTo: Number(upTo), title, text })),
      }),
    },
  };
}

function rows(text: string): string[][] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}
