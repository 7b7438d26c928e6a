// Where pictures of the gallery come from.
import type { PictureSource } from './picture-source.ts';

export const pictureSources: readonly PictureSource[] = [];
