/** Files that people bring along, links to pictures, sounds and videos, and players for what can be heard or seen. */
import type { Family } from '../family.ts';
import { prepareLinks } from './media-links.ts';
import { planGallery, prepareGallery } from './plan-gallery.ts';
import { planPlayers, preparePlayers } from './plan-player.ts';
import { planUpload } from './plan-upload.ts';

export const mediaFamily: Family = {
  prepare(draft) {
    prepareLinks(draft);
    preparePlayers(draft);
    prepareGallery(draft);
  },
  needsAccount: ({ wishes }) => wishes.some(({ key }) => key === 'upload'),
  plan: (draft) => [...planPlayers(draft), ...planGallery(draft), ...planUpload(draft)],
};
