/** Cuts a change request into clauses that each ask for one thing. Quoted texts and brackets stay whole. */

/** Verbs and openings with which a further wish begins behind a comma or an "and". */
const opening =
  /^(?:also |then |please )?(?:add|allow|call|change|delete|drop|enable|get rid|give|hide|let|limit|link|list|make|mark|measure|move|no more|only|put|raise|lower|remove|rename|replace|require|say|set|show|sort|start|switch|take|turn|unlink|use|we (?:need|want)|i (?:need|want))\b/i;

/** Texts behind these words may hold any punctuation. */
const holdsText = /\b(?:faq|question|tagline|slogan|introduction|text|headline)\b[^.\n]*:|\bfaq\b/i;

export function splitRequest(text: string): string[] {
  const plain = text
    .replaceAll(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replaceAll(/[\u2018\u2019]/g, "'")
    .replaceAll(/[ \t]+/g, ' ');
  return plain
    .split(/\n|;/)
    .map((line) => line.replace(/^\s*(?:[-*\u2022]|\d{1,2}[.)])\s+/, '').trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .flatMap((line) => (holdsText.test(line) ? [line] : sentences(line)))
    .flatMap((sentence) => (holdsText.test(sentence) ? [sentence] : wishes(sentence)))
    .map(withoutManners)
    .filter((clause) => clause !== '');
}

/** At full stops and the like outside of quotes. */
function sentences(line: string): string[] {
  return cut(line, (rest, before) => {
    const mark = /^[.!?](?=\s+[\p{Lu}"])/u.exec(rest);
    return mark !== null && !/\b(?:e\.g|i\.e|vs|\d)$/i.test(before) ? 1 : 0;
  });
}

/** At commas and "and" before a verb that asks for something. */
function wishes(sentence: string): string[] {
  return cut(sentence, (rest) => {
    const joint = /^(?:, and |, then |, |\s+and (?:then |also )?)/i.exec(rest);
    return joint !== null && opening.test(rest.slice(joint[0].length)) ? joint[0].length : 0;
  });
}

/** `at` says how many characters part two pieces here; 0 for none. */
function cut(text: string, at: (rest: string, before: string) => number): string[] {
  const pieces: string[] = [];
  let start = 0;
  let isQuoted = false;
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index);
    if (letter === '"') isQuoted = !isQuoted;
    if (letter === '(') depth += 1;
    if (letter === ')') depth = Math.max(0, depth - 1);
    const width = isQuoted || depth > 0 ? 0 : at(text.slice(index), text.slice(0, index));
    if (width === 0) continue;
    pieces.push(text.slice(start, index));
    start = index + width;
    index = start - 1;
  }
  return [...pieces, text.slice(start)].map((piece) => piece.trim()).filter((piece) => piece !== '');
}

const manners =
  /^(?:please|kindly|now|also|then|and|so|ok|okay|hi|hello|can you|could you|would you|you should|you can|i want you to|i(?: would|'d) like(?: you)? to|i(?: would|'d) like|(?:i|we) (?:also )?(?:want|wish|need) to(?: be able to)?|let's|let us|we should|it would be (?:nice|good|great) (?:if you could|to)),?\s+/i;

function withoutManners(clause: string): string {
  let rest = clause.trim();
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(manners, '').replace(/,?\s+(?:please|thanks|thank you)([.!]?)$/i, '$1');
  }
  return rest;
}
