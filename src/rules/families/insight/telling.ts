/** How figures, reports and files are told. */
import { listWords } from '../../reading/list-words.ts';
import { nounsOf, people } from '../../design/sentence-words.ts';
import type { TellingsOf } from '../family.ts';

export const insightTellings: TellingsOf<'dashboard' | 'report' | 'export' | 'import'> = {
  dashboard: {
    promise: (feature, blueprint) => {
      const things = feature.figures.map((figure) => nounsOf(figure, blueprint).things);
      const name = feature.title === 'Dashboard' ? 'The dashboard' : `The page "${feature.title}"`;
      return `${name} shows figures and charts of ${listWords([...new Set(things)])}.`;
    },
    because: 'Figures at a glance suit what is kept here.',
    proofsWhenAssumed: 1,
  },
  report: {
    promise: (feature, _blueprint, actor) =>
      `${people(actor)} can generate reports (${listWords(feature.subjects.map(({ title }) => title.toLowerCase()))}), save, print and download them.`,
    because: 'Figures of a period are needed on paper and in spreadsheets.',
    proofsWhenAssumed: 1,
    offer: ({ subjects }) => ({
      things: 'reports',
      deed: 'generate reports',
      title: 'Reports when you need them',
      text: `Generate a ${subjects[0]?.title.toLowerCase() ?? 'report'} for any period; save it, print it, take it along.`,
    }),
  },
  export: {
    promise: (feature, blueprint, actor) =>
      `${people(actor)} can download the list of ${nounsOf(feature, blueprint).things} as a file and print it.`,
    because: 'Lists are needed outside the product too.',
    proofsWhenAssumed: 1,
  },
  import: {
    promise: (feature, blueprint, actor) => {
      const { things } = nounsOf(feature, blueprint);
      return `${people(actor)} import ${things} from a CSV file: each row is checked and shown with what is wrong in it, and nothing is written before they confirm.`;
    },
    because: 'Who has a table already does not type it again.',
    proofsWhenAssumed: 1,
  },
};
