/** Who looks after the orders or bookings of everybody. */
import { administrator } from '../../../blueprint/shapes.ts';
import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { FeatureDraft } from '../family.ts';

const usual =
  /^(Administrator|Manager|Staff|Owner|Shop owner|Store owner|Employee|Operator|Receptionist|Clerk|Salesperson|Seller|Vendor|Merchant|Supplier|Host|Librarian)$/;

const manages =
  /^(manage|process|handle|update|confirm|approve|accept|oversee|fulfil|track|ship|dispatch|view|see|check)/;

/** Customers look at their own orders: of what they see only theirs is meant. */
const appointed =
  /^(Doctor|Dentist|Nurse|Therapist|Teacher|Instructor|Tutor|Coach|Trainer|Expert|Consultant|Courier|Dispatcher|Agent|Technician)$/;

/** The roles that the concept names for it, with the administrator; those whose trade it is where it names nobody. */
export function staffOf(
  { roles, wishes, features }: FeatureDraft,
  keys: readonly string[],
  path: string,
): FeatureOf<'checkout'>['staff'] {
  const named = wishes.flatMap(({ key, act }) => {
    const actor = act?.actor ?? '';
    return keys.includes(key) && manages.test(act?.verb ?? '') && roles.includes(actor) ? [actor] : [];
  });
  const chosen = roles.filter(
    (role) => role === administrator || usual.test(role) || (named.includes(role) && appointed.test(role)),
  );
  const isTaken = features.some((feature) => 'path' in feature && feature.path === path);
  return chosen.length === 0 || isTaken ? undefined : { path, roles: chosen.slice(0, 4) };
}
