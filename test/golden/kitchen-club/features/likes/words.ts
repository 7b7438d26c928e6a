// What stands on the button and what is said when it was pressed.
import type { MarkWords } from '../marks/mark-button.tsx';

export const likeWords: MarkWords = {
  off: 'Like',
  on: 'Liked',
  added: 'You like this',
  removed: 'Like withdrawn',
};
