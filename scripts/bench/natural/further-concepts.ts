/** Concepts with labels from `further.txt`: "== name", the text, then lines "-- record NAMES: FIELDS", "-- can: CAPABILITIES", "-- not: NOUNS". */
import { readFileSync } from 'node:fs';
import type { NaturalConcept } from '../natural-concepts.ts';

/** What must not become a record is not listed apart: every record that no label names counts against the precision. */
export function readFurtherConcepts(): NaturalConcept[] {
  return readFileSync(new URL('./further.txt', import.meta.url), 'utf8')
    .split(/^== .*$/m)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((block) => {
      const lines = block.split('\n');
      const labels = lines.filter((line) => line.startsWith('-- ')).map((line) => line.slice(3));
      const can = labels.find((label) => label.startsWith('can:')) ?? 'can:';
      return {
        text: lines
          .filter((line) => !line.startsWith('-- '))
          .join('\n')
          .trim(),
        things: labels.flatMap((label) => /^record (.*?):\s*(.*)$/.exec(label)?.slice(1, 3).join(': ') ?? []),
        capabilities: capabilitiesOf(can.slice('can:'.length)),
      };
    });
}

/** "booking/status" is met by either; one that may be read need not be. */
const capabilitiesOf = (text: string): string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
