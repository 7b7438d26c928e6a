// What stands on the button and what is said when it was pressed.
import type { MarkWords } from '../marks/mark-button.tsx';

export const followWords: MarkWords = {
  off: 'Follow',
  on: 'Unfollow',
  added: 'You are following now',
  removed: 'You no longer follow',
};
