// What reports can be about in this product.
import type { ReportSubject } from './subject.ts';

export const reportSubjects: readonly ReportSubject[] = [];
