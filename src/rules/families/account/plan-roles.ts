/** Who people can be in the product: the actors that the concept speaks of, and an administrator where there is back-office work. */
import type { Audience, OpenAudience } from '../../../blueprint/schema.ts';
import { rolesOf } from '../../../blueprint/audience.ts';
import { administrator } from '../../../blueprint/shapes.ts';
import { pluralise } from '../../lexicon/pluralise.ts';
import type { Wish } from '../../design/product-plan.ts';
import type { Act, Reading } from '../../reading/reading.ts';
import { registeringRoles } from './registering-roles.ts';

export interface RolePlan {
  /** The role of the demo user first. */
  roles: string[];
  /** What a newcomer can register as. */
  openRoles: string[];
}

const mostRoles = 5;
/** Who is anybody; where others have roles, such people are members. */
const anybody = new Set(['Visitor', 'Guest', 'Reader', 'Viewer', 'Neighbour', 'Collector', 'Gardener', 'Diner']);
const member = 'Member';
/** Nobody makes themselves one of these by registering. */
const appointed =
  /^(Administrator|Manager|Project manager|Operator|Moderator|Editor|Staff|Agent|Salesperson|Supervisor|Teacher|Instructor|Tutor|Lecturer|Professor|Coach|Trainer|Librarian|Doctor|Nurse|Therapist|Accountant|Analyst|Technician|Dispatcher|Courier|Expert|Engineer|Mechanic|Coordinator|Curator|Caretaker|Receptionist|Treasurer|Secretary|Conductor|Referee|Umpire|Inspector|Auditor|Cleaner|Waiter|Cashier|Physiotherapist|Midwife|Warden|Foreman|Leader|Chair|Chairperson|Chairman|Chairwoman|Jury|Panel|Committee|Judge|Reviewer|Kitchen|Reception|Office|Crew|Desk|Accounting|Finance|HR|IT|Support|Management|Sales|Marketing|Housekeeping|Maintenance|Logistics|Purchasing|Procurement|Security|Compliance|Payroll|Dispatch|Legal|Operations|Vet|Dentist|Pharmacist|Surgeon|Paramedic|Hairdresser|Barber|Stylist|Optician|Masseur|Board member|Committee member|Facility manager|Office manager|Head teacher|Principal|Pastor|Priest|Ranger|Groundskeeper|Bartender|Barista)$/;
/** Where visitors become one of these, nobody is a mere member. */
const everybody = new Set([
  'Customer',
  'Buyer',
  'Shopper',
  'Client',
  'Consumer',
  'User',
  'Student',
  'Learner',
  'Patient',
  'Passenger',
  'Player',
]);
/** Who shops. */
const buyers = new Set([member, 'Customer', 'Buyer', 'Shopper', 'Client', 'Consumer', 'User']);
const backOffice =
  /\b(admin(istrator)?s?|back-?end (management|administration)|back-?office|management (back-?end|panel|console)|permission management|role management|moderators?)\b/i;
/** A system for the people who work with it: the first thing to see is the work. */
/** Somebody in charge does it. */
const ofStaff = new Set(['admin', 'roles', 'approval', 'announcements', 'moderation']);
const internal =
  /\b((management|administration|admin|erp|crm|hr|back-?office|monitoring|control|information) (system|platform|panel|portal|console|backend|back-?end|software|tool|website|site|application|app)|back-?office|intranet|internal (tool|system|website|platform)|enterprise resource)\b/i;

/** Null where everybody is the same. */
export function planRoles(reading: Reading, wishes: readonly Wish[]): RolePlan | null {
  const acting = new Set(actsOf(reading).map((act) => act.actor));
  const registering = registeringRoles(reading.concept).filter((label) => label !== administrator);
  const named = [
    ...new Set([...reading.actors.filter(({ label }) => acting.has(label)).map(({ label }) => label), ...registering]),
  ];
  const own = named.filter((label) => !anybody.has(label) && label !== administrator).slice(0, mostRoles - 2);
  const isManaged =
    named.includes(administrator) ||
    backOffice.test(reading.concept) ||
    (own.length > 0 && internal.test(reading.subject ?? '')) ||
    wishes.some(({ key }) => ofStaff.has(key));
  const hasMembers =
    own.length === 0 ||
    own.includes(member) ||
    (own.length === 1 && !own.some((label) => everybody.has(label)) && named.some((label) => anybody.has(label)));
  const others = own.filter((label) => label !== member);
  // Who keeps order is not who comes in by registering
  const needsMembers = hasMembers || (others.length > 0 && others.every((label) => label === 'Moderator'));
  const people = [...(needsMembers ? [member] : []), ...others];
  if (people.length + (isManaged ? 1 : 0) < 2) return null;
  const manages = isManaged && isInternal(reading);
  const roles = manages ? [administrator, ...people] : [...people, ...(isManaged ? [administrator] : [])];
  const open = people.filter(
    (role) => registering.includes(role) || !(appointed.test(role) || isTheOne(role, reading.concept)),
  );
  return { roles, openRoles: open.length > 0 ? open : people.slice(0, 1) };
}

/** Most of what is told is done by administrators, or the concept calls itself a system of management. */
function isInternal(reading: Reading): boolean {
  const acts = actsOf(reading).filter((act) => act.actor !== null);
  const byAdministrators = acts.filter((act) => act.actor === administrator).length;
  return internal.test(reading.subject ?? '') || byAdministrators * 2 > acts.length;
}

function actsOf(reading: Reading): Act[] {
  return reading.sentences.flatMap((sentence) =>
    sentence.outcome.is === 'requirements' ? sentence.outcome.acts.filter((act) => act.excluded === null) : [],
  );
}

/** Who makes such records: people of the roles that the concept names for it, if it names nobody else. */
export function makersOf(own: readonly Wish[], plan: RolePlan | null): OpenAudience {
  // Who handles what others send makes none of it.
  const making = own.filter(({ act, key }) => key === 'create' && !handling.test(act?.verb ?? ''));
  const roles = rolesFor(making.length > 0 ? making : own, ['create'], plan);
  return roles === null ? 'signed-in' : { roles };
}

const handling = /^(handle|manage|maintain|administer|process|oversee|track|monitor)\b/;

/** Who offers what is sold: where there are administrators it is for them and those who sell, never for everybody. */
export function sellersOf(own: readonly Wish[], plan: RolePlan | null): OpenAudience {
  const makers = makersOf(own, plan);
  if (!plan?.roles.includes(administrator)) return makers;
  const sellers = makers === 'signed-in' ? [] : rolesOf(makers).filter((role) => !buyers.has(role));
  return { roles: [...new Set([...sellers, administrator])] };
}

/** Who changes them beside those whom `usual` lets do it. */
export function menders(
  own: readonly Wish[],
  key: 'edit' | 'delete',
  usual: Audience,
  plan: RolePlan | null,
): Audience {
  if (plan === null) return usual;
  const isDecided = own.some(({ key }) => key === 'approval');
  // Whoever changes what is theirs has no say over what is others', and who decides about it does not write it anew.
  const said = own.filter(
    ({ act }) =>
      !(usual === 'owner' && /\b(their|his|her|my|own)\b/.test(act?.words ?? '')) &&
      !(isDecided && deciding.test(act?.verb ?? '')),
  );
  const roles = rolesFor(said, [key], plan);
  const isManaged = plan.roles.includes(administrator);
  if (usual === 'owner') {
    const others = [...new Set([...(roles ?? []), ...(isManaged ? [administrator] : [])])];
    return others.length === 0 ? usual : { roles: others, owner: true };
  }
  return roles === null ? usual : { roles };
}

const deciding = /^(approve|accept|reject|decline|confirm|refuse|grant|deny|mark)\b/;

/** Those who run the house that offers something. */
export const hostsOf = (plan: RolePlan | null): string[] =>
  (plan?.roles ?? []).filter((role) => role === administrator || hosting.test(role));

const hosting =
  /^(Manager|Staff|Owner|Host|Operator|Librarian|Teacher|Instructor|Trainer|Coach|Receptionist|Organiser|Landlord|Shop owner|Employee|Caretaker|Curator|Coordinator)$/;

/** "The owner sees all appointments": there is one, and nobody becomes it by registering. */
const isTheOne = (role: string, concept: string): boolean =>
  runsIt.test(role) &&
  new RegExp(`\\bthe ${role}\\b`, 'i').test(concept) &&
  !new RegExp(`\\b${pluralise(role)}\\b`, 'i').test(concept);

/** Runs a house of which others ask something. */
const runsIt =
  /^(Owner|Shop owner|Store owner|Employer|Recruiter|Seller|Vendor|Landlord|Host|Organiser|Merchant|Supplier|Clerk|Salesperson|Shelter|Committee|Board)$/;

/**
 * Who looks after the records that others leave behind: people of the roles that the concept names for it, or else all whose work
 * it could be, and the administrators. Who only makes such records is none of them. What is
 * intimate (a diary, a budget) is seen by those alone whom the concept names for it.
 */
export function handlersOf(own: readonly Wish[], plan: RolePlan | null, isIntimate = false): string[] {
  if (plan === null) return [];
  const acts = own.flatMap(({ act, key }) =>
    act === null || act.actor === null || key === 'mine' || /\b(their|own|my)\b/.test(act.words)
      ? []
      : [{ actor: act.actor, makes: key === 'create', decides: key === 'approval' }],
  );
  const makers = new Set(acts.flatMap(({ actor, makes }) => (makes ? actor : [])));
  const deciders = new Set(acts.flatMap(({ actor, decides }) => (decides ? actor : [])));
  const isOfHouse = (role: string): boolean => appointed.test(role) || runsIt.test(role);
  const isOfGuests = (role: string): boolean => role === member || everybody.has(role) || anybody.has(role);
  const named = plan.roles.filter(
    (role) =>
      acts.some(({ actor }) => actor === role) &&
      (isOfHouse(role) || (!makers.has(role) && (!isOfGuests(role) || deciders.has(role)))),
  );
  if (isIntimate) return named;
  const chosen = named.length > 0 ? named : plan.roles.filter(isOfHouse);
  return plan.roles.filter((role) => role === administrator || chosen.includes(role));
}

function rolesFor(own: readonly Wish[], keys: readonly string[], plan: RolePlan | null): string[] | null {
  if (plan === null) return null;
  const actors = own.filter(({ key }) => keys.includes(key)).flatMap(({ act }) => act?.actor ?? []);
  const roles = [...new Set(actors)].filter((actor) => plan.roles.includes(actor));
  const isForAll = actors.length === 0 || actors.some((actor) => !plan.roles.includes(actor));
  if (isForAll || roles.length === 0) return null;
  return [...new Set([...roles, ...(plan.roles.includes(administrator) ? [administrator] : [])])];
}
