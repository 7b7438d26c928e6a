// The calculators of this product.
import type { Calculator } from './calculator.ts';

export const path: string = '/calculators';

export const title: string = 'Calculators';

export const calculators: readonly Calculator[] = [];
