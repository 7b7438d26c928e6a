/** The stages of a record that a sentence names: "from received to diagnosed, in repair and ready", "as free, reserved or gone". */

const passing =
  /\b(?:moves?|moved|moving|goes|go|passes|pass|advances?|changes?|progress(?:es)?)\b[^.:;]*?\bfrom ([a-z][a-z -]{1,24}?) (?:to|through) ([^.;:]+)/i;
const marking = /\bmark(?:s|ed)? [^.:;,]{2,40}? as ([^.;:]+)/i;
/** What follows says where or by whom, not which stage. */
const aside = /\s+(?:on|by|with|until|so|when|which|that|while|at|using)\s.*$/i;

/** Three to eight of at most three words, each with a capital; null where the sentence names no such row. */
export function stagesIn(sentence: string): string[] | null {
  const passed = passing.exec(sentence);
  const named = passed === null ? (marking.exec(sentence)?.[1] ?? '') : `${passed[1]}, ${passed[2]}`;
  const stages = named
    .split(/\s*,\s*(?:and |or |then |finally )?|\s+(?:and|or|then|to)\s+/)
    .map((stage) =>
      stage
        .replace(aside, '')
        .replace(/^(?:finally|the|then)\s+/i, '')
        .trim()
        .toLowerCase(),
    )
    .filter((stage) => stage !== '');
  const isRow =
    stages.length >= 3 &&
    stages.length <= 8 &&
    stages.every((stage) => /^[a-z][a-z -]*$/.test(stage) && stage.split(' ').length <= 3);
  return isRow && new Set(stages).size === stages.length ? stages.map(capital) : null;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
