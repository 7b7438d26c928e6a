// What stands on the map of this product.
import type { Layer } from './layer.ts';

export const layers: readonly Layer[] = [];
