// What the people of this product track when it opens.
import type { FirstItem } from './seed.ts';

export const firstItems: readonly FirstItem[] = [];
