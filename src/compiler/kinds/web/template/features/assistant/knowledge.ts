// What the assistant can answer from: the records that everybody may read, and questions with fixed answers.
import type { Knowledge } from './answer.ts';

export const knowledge: Knowledge = { name: 'Assistant', sources: [], faq: [], guides: [], isOnHomePage: false };
