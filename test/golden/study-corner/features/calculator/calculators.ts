// The calculators of this product.
import type { Calculator } from './calculator.ts';
import { lessonBudgetCalculator } from './calculators/lesson-budget.ts';
import { tutorQuoteCalculator } from './calculators/tutor-quote.ts';
import { untilExamCalculator } from './calculators/until-exam.ts';

export const path: string = '/calculators';

export const title: string = 'Calculators';

export const calculators: readonly Calculator[] = [lessonBudgetCalculator, untilExamCalculator, tutorQuoteCalculator];
