// Periods that people choose by name, as first and last day.
export interface Period {
  from: string;
  to: string;
}

export const periodNames = {
  all: 'All time',
  'last-7-days': 'Last 7 days',
  'last-30-days': 'Last 30 days',
  'last-90-days': 'Last 90 days',
  'this-month': 'This month',
  'last-month': 'Last month',
  'this-year': 'This year',
} as const;

export type PeriodName = keyof typeof periodNames;

/** Open ends are empty. The days are those of the person's own calendar. */
export function periodOf(name: PeriodName, today = new Date()): Period {
  const year = today.getFullYear();
  const month = today.getMonth();
  const since = (days: number) => ({
    from: isoDay(year, month, today.getDate() - days + 1),
    to: isoDay(year, month, today.getDate()),
  });
  switch (name) {
    case 'all':
      return { from: '', to: '' };
    case 'last-7-days':
      return since(7);
    case 'last-30-days':
      return since(30);
    case 'last-90-days':
      return since(90);
    case 'this-month':
      return { from: isoDay(year, month, 1), to: isoDay(year, month + 1, 0) };
    case 'last-month':
      return { from: isoDay(year, month - 1, 1), to: isoDay(year, month, 0) };
    case 'this-year':
      return { from: isoDay(year, 0, 1), to: isoDay(year, 11, 31) };
  }
}

/** The name of the period, or undefined for days chosen one by one. */
export function nameOfPeriod(period: Period, today = new Date()): PeriodName | undefined {
  const names = Object.keys(periodNames) as PeriodName[]; // the keys of an object that is written above
  return names.find((name) => {
    const { from, to } = periodOf(name, today);
    return from === period.from && to === period.to;
  });
}

function isoDay(year: number, month: number, day: number): string {
  const date = new Date(year, month, day);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
