import { code, type Code } from './code.ts';

/** Pieces of JSX as the value of an attribute: the piece itself, or all of them in a fragment. */
export function oneElement(pieces: readonly Code[]): Code {
  const [first, ...others] = pieces;
  if (!first || others.length > 0) return code`<>${pieces}</>`;
  // `{user && <Edit />}` stands without its braces there.
  return first.text.startsWith('{') ? { ...first, text: first.text.slice(1, -1) } : first;
}
