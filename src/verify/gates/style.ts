/** The code can be read by who takes it over: it is formatted alike, and no function is too long or has too many ways through it. */
import { atMost, type Gate } from './gate.ts';

/** Ways through one function (McCabe, 1976); the same limit as ESLint's rule "complexity" has. */
const mostWays = 20;
const mostLines = 150;

export const style: Gate = {
  name: 'style',
  role: 'Developer',
  required: false,
  async measure({ examineStyle }) {
    const { unformatted, widest, longest } = await examineStyle();
    return {
      measures: [
        atMost('files that are not formatted', unformatted.length),
        atMost('most ways through a function', widest?.ways ?? 0, mostWays),
        atMost('longest function', longest?.lines ?? 0, mostLines, 'lines'),
      ],
      log: [
        ...unformatted.map((path) => `${path} is not formatted`),
        ...(widest ? [`${widest.path}:${widest.line}: ${widest.ways} ways through it`] : []),
        ...(longest ? [`${longest.path}:${longest.line}: ${longest.lines} lines`] : []),
      ],
    };
  },
};
