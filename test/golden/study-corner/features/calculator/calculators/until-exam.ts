// How long there is to learn.
import { defineCalculator } from '../calculator.ts';
import { monthsBetween } from '../whole-periods.ts';

export const untilExamCalculator = defineCalculator({
  id: 'until-exam',
  title: 'Days until the exam',
  description: 'How long there is to learn.',
  source: 'Counted by the calendar.',
  inputs: {
    today: {
      type: 'date',
      label: 'From day',
      initial: 0,
    },
    exam: {
      type: 'date',
      label: 'Exam day',
      initial: 45,
    },
  },
  compute({ today, exam }) {
    const length = exam - today;
    const wholeMonths = monthsBetween(today, exam);
    return [
      {
        label: 'Days',
        formula: 'whole days from From day to Exam day',
        value: length,
        as: 'number',
        decimals: 0,
      },
      {
        label: 'Months',
        formula: 'whole months from From day to Exam day',
        value: wholeMonths,
        as: 'number',
        decimals: 0,
      },
    ];
  },
});
