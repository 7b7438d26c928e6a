/** Blanks out what is not prose (tags, Markdown marks, control characters) without moving a character, so that offsets stay true. */

export interface CleanConcept {
  /** As long as the concept. */
  text: string;
  /** What was blanked out, in words for the person. */
  removed: string[];
}

export function cleanConcept(concept: string): CleanConcept {
  const removed: string[] = [];
  const blank = (text: string, pattern: RegExp, what: string | null): string => {
    let isFound = false;
    const cleaned = text.replace(pattern, (match) => {
      isFound = true;
      return match.replaceAll(/[^\n]/g, ' ');
    });
    if (isFound && what !== null && !removed.includes(what)) removed.push(what);
    return cleaned;
  };
  let text = concept;
  text = blank(text, /<(script|style)\b[\s\S]*?(<\/\1\s*>|$)/gi, 'script and style code');
  text = blank(text, /<\/?[a-z][^<>]*>|<!--[\s\S]*?-->/gi, 'HTML tags');
  text = blank(text, /```[^\n]*/g, null);
  text = blank(text, /(?![\t\n\r])[\p{Cc}\p{Cf}\u2028\u2029\ufffd]/gu, 'control characters');
  text = blank(text, /\bhttps?:\/\/\S+/gi, 'web addresses');
  text = blank(
    text,
    /^[ \t]*(#{1,6}|[-*+•·]|\d{1,2}[.)]|>)[ \t]+(\[[ xX]\][ \t]+|\d{1,2}(\.\d{1,2})*[.)]?[ \t]+(?=[A-Z]))?/gm,
    null,
  );
  text = blank(text, /^.*\n(?=[ \t]*\|?[ \t]*:?-{3,}:?[ \t]*\|)|^[ \t]*\|?([ \t]*:?-{3,}:?[ \t]*\|?)+[ \t]*$/gm, null);
  text = text.replaceAll(/^([ \t]*)\|(.+?)\|?[ \t]*$/gm, tableRow);
  text = blank(text, /\*\*|__|`|(?<=\s|^)[*_](?=\S)|(?<=\S)[*_](?=\s|$|[.,;])/gm, null);
  text = blank(text, /(?<=[\s,.!?]|^)(pl[sz]+|thx|thanks|thank you|cheers)(?=[\s,.!?]|$)/gim, null);
  text = text
    .replaceAll(/[\t\r\u00a0]/g, ' ')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"');
  return { text, removed };
}

/** "| Driver | view trips | report defects |" reads as "Driver: view trips, report defects"; no character moves. */
function tableRow(row: string): string {
  const cells = row.replace(/^([ \t]*)\|/, '$1 ').replace(/\|([ \t]*)$/, ' $1');
  return cells.replace('|', ':').replaceAll('|', ',');
}
