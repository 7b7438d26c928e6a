/** How messages and what else reaches people are told. */
import { nounsOf, people } from '../../design/sentence-words.ts';
import type { TellingsOf } from '../family.ts';

type Kind = 'messages' | 'notifications' | 'announcements' | 'advertising' | 'assistant';

export const communicationTellings: TellingsOf<Kind> = {
  messages: {
    promise: (feature, _blueprint, actor) =>
      feature.seed.some(({ room }) => room !== undefined)
        ? `${people(actor)} can write to each other, reply, and talk in rooms; what is unread is marked.`
        : `${people(actor)} can write to each other and reply; what is unread is marked.`,
    because: 'People who deal with each other have things to ask.',
    proofsWhenAssumed: 2,
  },
  notifications: {
    promise: (feature, _blueprint, actor) =>
      `${people(actor)} are told at a bell in the header about what concerns them${feature.reminders.length > 0 ? ' and reminded of what is due within a week' : ''}, and mark it as read.`,
    because: 'Nobody wants to look everywhere for what is new.',
    proofsWhenAssumed: 1,
  },
  advertising: {
    promise: (feature, blueprint) =>
      `Running ${nounsOf(feature, blueprint).things} are shown below the pages, marked as what they are, until they end.`,
    because: 'What is placed is placed to be seen.',
    proofsWhenAssumed: 2,
  },
  announcements: {
    promise: (feature, blueprint, actor) =>
      `${people(actor)} see the current ${nounsOf(feature, blueprint).things} with their date on every page until they end or one dismisses them; the list keeps all.`,
    because: 'What concerns everybody should be seen by everybody.',
    proofsWhenAssumed: 2,
  },
  assistant: {
    promise: (_feature, _blueprint, actor) =>
      `${people(actor)} can ask an assistant, which says that it is a script and answers from the records and frequent questions.`,
    because: 'Some would rather ask than look.',
    proofsWhenAssumed: 1,
  },
};
