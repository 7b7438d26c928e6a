/** Plans time clocks: who comes and goes, and who looks after it. */
import type { Feature } from '../../../blueprint/schema.ts';
import type { EntityDraft, FeatureDraft } from '../family.ts';
import { freePath } from './free-path.ts';
import { takeOut } from './take-out.ts';

const key = 'time-clock';
/** In whose hands attendance is where there are such roles. */
const inCharge = /^(Administrator|Manager|Supervisor|Employer|HR|Teacher|Owner)/;

/** Come from outside: the hours of those who work there are none of their business. */
const outside =
  /^(Customer|Buyer|Shopper|Client|Consumer|Guest|Visitor|Member|Patient|Parent|Student|Tenant|Applicant|Passenger)$/;

/** Everybody where all are colleagues. */
function staffOf(roles: readonly string[]): string[] {
  const leading = roles.filter((role) => inCharge.test(role));
  if (leading.length > 0 || !roles.some((role) => outside.test(role))) return leading;
  return roles.filter((role) => !outside.test(role));
}

export function prepareTimeClock(draft: EntityDraft): void {
  // Attendance in a class is taken by the teacher: nobody clocks in.
  if (!isAskedFor(draft)) return;
  takeOut(draft, (name) => /^(Attendance|AttendanceRecord|ClockIn|CheckIn|TimeRecord)$/.test(name), key);
}

function isAskedFor({ wishes, reading }: Pick<FeatureDraft, 'wishes' | 'reading'>): boolean {
  return (
    wishes.some((wish) => wish.key === key) && !/\b(students?|class(es)?|pupils?|courses?)\b/i.test(reading.concept)
  );
}

export function planTimeClock(draft: FeatureDraft): Feature[] {
  if (!isAskedFor(draft)) return [];
  const path = freePath('/time-clock', draft.features);
  const staffPath = freePath('/attendance', draft.features);
  return [
    {
      id: key,
      kind: key,
      path,
      title: 'Time clock',
      staffPath,
      staff: staffOf(draft.roles),
    },
  ];
}
