// What stands on the button and what is said when it was pressed.
import type { MarkWords } from '../marks/mark-button.tsx';

export const favouriteWords: MarkWords = {
  off: 'Add to favourites',
  on: 'Remove from favourites',
  added: 'Added to your favourites',
  removed: 'Removed from your favourites',
};
