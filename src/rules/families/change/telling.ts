/** How changes of status are told. */
import { listWords } from '../../reading/list-words.ts';
import { inSentence, nounsOf, people } from '../../design/sentence-words.ts';
import { rolesOf } from '../../../blueprint/audience.ts';
import type { TellingsOf } from '../family.ts';

export const changeTellings: TellingsOf<'workflow' | 'stock' | 'board' | 'assignment'> = {
  workflow: {
    promise: (feature, blueprint) => {
      const { thing } = nounsOf(feature, blueprint);
      const actions = listWords(feature.transitions.slice(0, 5).map(({ action }) => `“${action}”`));
      const roles = [...new Set(feature.transitions.flatMap(({ by }) => rolesOf(by)))].map((role) => people(role));
      const who =
        roles.length === 0 ? 'People' : listWords(roles.map((role, index) => (index === 0 ? role : inSentence(role))));
      return `${who} change the status of ${thing} with ${actions}; each change is kept with who made it and when.`;
    },
    because: 'What goes through stages needs a way to move it on and to see how it got there.',
    proofsWhenAssumed: 2,
  },
  assignment: {
    promise: (feature, blueprint) => {
      const { thing } = nounsOf(feature, blueprint);
      const roles = rolesOf(feature.by).map((role) => people(role));
      const who = roles.length === 0 ? 'People' : listWords(roles);
      return `${who} assign ${thing} to a person; under “${feature.title}” everybody finds what is theirs to do.`;
    },
    because: 'What nobody looks after is not done.',
    proofsWhenAssumed: 1,
  },
  board: {
    promise: (feature, blueprint) => {
      const { things, thing } = nounsOf(feature, blueprint);
      return `“${feature.title}” shows the ${things} in columns by status with their number; ${thing} is moved on by dragging it or by its menu.`;
    },
    because: 'What goes through stages is seen best side by side.',
    proofsWhenAssumed: 1,
  },
  stock: {
    promise: (feature, blueprint) => {
      const { things } = nounsOf(feature, blueprint);
      const roles = rolesOf(feature.by).map((role) => people(role));
      const who = roles.length === 0 ? 'People' : listWords(roles);
      return `${who} record what is received, goes out and is counted of ${things}; each movement is kept, and what runs low is marked and listed.`;
    },
    because: 'A quantity alone does not say how it came about or what has to be ordered.',
    proofsWhenAssumed: 2,
  },
};
