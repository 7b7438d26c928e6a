import type { Blueprint } from '../../blueprint/schema.ts';
import { bakeryShop } from './bakery-shop.ts';
import { boatHouse } from './boat-house.ts';
import { eventOffice } from './event-office.ts';
import { leaveDesk } from './leave-desk.ts';
import { kitchenClub } from './kitchen-club.ts';
import { quizNight } from './quiz-night.ts';
import { gameCorner } from './game-corner.ts';
import { readingList } from './reading-list.ts';
import { studyCorner } from './study-corner.ts';
import { toolLibrary } from './tool-library.ts';

/** Every sample, the thinnest first. */
export const samples: readonly Blueprint[] = [
  readingList,
  quizNight,
  studyCorner,
  bakeryShop,
  toolLibrary,
  eventOffice,
  leaveDesk,
  kitchenClub,
  boatHouse,
  gameCorner,
];
