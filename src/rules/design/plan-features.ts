/** Decides the product's features from the wishes, and adds what a product of its kind needs to be pleasant. */
import { rolesOf } from '../../blueprint/audience.ts';
import type { Audience, Feature, Field, FieldType, OpenAudience } from '../../blueprint/schema.ts';
import { administrator } from '../../blueprint/shapes.ts';
import { isReservedPath } from '../../blueprint/reserved-words.ts';
import { isIntimate } from '../families/account/intimate.ts';
import { handlersOf, hostsOf, makersOf, menders, sellersOf, type RolePlan } from '../families/account/plan-roles.ts';
import { kebabCase } from '../lexicon/kebab-case.ts';
import type { PlannedEntity, Wish } from './product-plan.ts';

export interface EntityAccess {
  entity: PlannedEntity;
  owned: boolean;
  /** No list of everybody's records for everybody. */
  isPrivate: boolean;
  /** Roles whose people have such a list all the same, because they look after the records. */
  staff?: readonly string[];
  /** Some of them look after what is about records of their own: the applications for one's jobs. */
  through?: { field: string; roles: string[] };
}

/** Records between a person and the product, which no stranger should read. */
const confidential =
  /^(Booking|Order|Reservation|Rental|Appointment|Application|JobApplication|Registration|Enrolment|Enrollment|Message|Donation|Inquiry|Feedback|Payment|Transaction|Expense|Income|Budget|MedicalRecord|Diagnosis|Prescription|Note|DiaryEntry|JournalEntry|Habit|Goal|Workout|Loan|Subscription|Invoice|Notification|Email|Account|Address|LeaveRequest|Payslip|BankAccount|Grade|CartItem|Password|Signature|Subscriber|Newsletter|Symptom|Absence|SickNote|Excuse|ExcuseNote)$/;

/** What people ask for and others decide about. */
const answered = /(Request|Application|Claim|SupportTicket|Submission|Proposal|Bid|Quotation|Tender)$/;

/** Accounts are there when the concept asks for them or when people leave confidential records behind an action. */
export function needsAccount(wishes: readonly Wish[], entities: readonly PlannedEntity[]): boolean {
  if (wishes.some((wish) => wish.key === 'account' || wish.key === 'mine')) return true;
  return entities.some(
    (entity, index) =>
      index > 0 &&
      confidential.test(entity.name) &&
      wishes.some((wish) => wish.entity === entity.name && wish.key === 'create'),
  );
}

export function decideAccess(
  entities: readonly PlannedEntity[],
  wishes: readonly Wish[],
  hasAccount: boolean,
  roles: RolePlan | null,
): EntityAccess[] {
  const access = accessOf(entities, wishes, hasAccount, roles);
  const through = new Map(access.map((one) => [one.entity.name, throughParent(one, access, wishes, roles)]));
  const parents = new Set([...through.values()].map((one) => one?.parent));
  return access.map((one) => {
    const found = through.get(one.entity.name);
    return {
      ...one,
      // What others send something about belongs to who put it there.
      ...(parents.has(one.entity.name) && { owned: true }),
      ...(found && { through: { field: found.field, roles: found.roles } }),
    };
  });
}

/** Where many can come in as those who look after something, each looks after what is about records of their own. */
function throughParent(
  { entity, staff = [] }: EntityAccess,
  access: readonly EntityAccess[],
  wishes: readonly Wish[],
  roles: RolePlan | null,
): { parent: string; field: string; roles: string[] } | undefined {
  const of = (name: string) => wishes.filter((wish) => wish.entity === name);
  const asking = rolesOf(makersOf(of(entity.name), roles));
  for (const field of entity.fields) {
    const parent = access.find((one) => one.entity.name === field.target && !one.isPrivate);
    if (field.type !== 'relation' || parent === undefined) continue;
    const offering = rolesOf(makersOf(of(parent.entity.name), roles));
    const many = staff.filter(
      (role) => offering.includes(role) && roles?.openRoles.includes(role) === true && !asking.includes(role),
    );
    if (many.length > 0) return { parent: parent.entity.name, field: field.name, roles: many };
  }
  return undefined;
}

function accessOf(
  entities: readonly PlannedEntity[],
  wishes: readonly Wish[],
  hasAccount: boolean,
  roles: RolePlan | null,
): EntityAccess[] {
  return entities.map((entity) => {
    const own = wishes.filter((wish) => wish.entity === entity.name);
    const isMine = own.some((wish) => wish.key === 'mine');
    const handlers = handlersOf(own, roles, isIntimate(entity.name));
    const isOthers = roles?.roles.some((role) => !handlers.includes(role)) === true;
    const isBetween = confidential.test(entity.name) || (answered.test(entity.name) && isOthers && handlers.length > 0);
    const owned = hasAccount && (entity.isPersonal || isMine || isBetween);
    // Where those who work with the records are first to come in, there is nobody to keep them from.
    const isOfStaff = roles?.roles[0] === administrator;
    const needsList = own.some((wish) => ['search', 'filter', 'sort', 'ranking'].includes(wish.key));
    const isWork = own.some(
      (wish) =>
        wish.act?.actor !== null &&
        /Administrator|Manager|Staff|Owner|Teacher|Doctor|Employer|Recruiter|Seller|Vendor/.test(
          wish.act?.actor ?? '',
        ) &&
        ['browse', 'create', 'edit', 'delete', 'details'].includes(wish.key),
    );
    const isKept = owned && isBetween;
    // Not only administrators, who have their back end, but people whose work it is.
    const isHandled =
      isOthers && (handlers.some((role) => role !== administrator) || (handlers.length > 0 && (needsList || isWork)));
    if (isKept && isHandled) return { entity, owned, isPrivate: true, staff: handlers };
    return { entity, owned, isPrivate: isKept && !needsList && !isWork && !isOfStaff };
  });
}

/** Features of the entities, in the order of the entities; ids are unique by construction. */
export function planEntityFeatures(
  access: readonly EntityAccess[],
  wishes: readonly Wish[],
  hasAccount: boolean,
  roles: RolePlan | null,
): Feature[] {
  const isThin = wishes.filter((wish) => wish.act !== null && !wish.act.isPart).length <= 2;
  const paths = new Set<string>();
  return access.flatMap(({ entity, owned, isPrivate: isHidden, staff = [], through }, index) => {
    const isPrivate = isHidden && staff.length === 0;
    const own = wishes.filter((wish) => wish.entity === entity.name);
    const keys = new Set(own.map((wish) => wish.key));
    const slug = kebabCase(entity.pluralLabel).slice(0, 40).replace(/-$/, '') || kebabCase(entity.name);
    const one = kebabCase(entity.label).slice(0, 40).replace(/-$/, '') || slug;
    const path = freePath(`/${slug}`, paths);
    // Who buys does not make what is sold.
    const isSold = ['cart', 'checkout'].some((key) => keys.has(key));
    // What everybody is told is said by those in charge.
    const isOfficial = keys.has('announcements');
    // What is booked, lent or joined is put there by those whose house it is, where nobody else is said to.
    const isOffered = ['booking', 'enrolment', 'lending'].some((key) => keys.has(key)) && !keys.has('create');
    const hosts = isOffered ? hostsOf(roles) : [];
    const by: OpenAudience = !hasAccount
      ? 'anyone'
      : hosts.length > 0
        ? { roles: hosts }
        : isSold || isOfficial
          ? sellersOf(own, roles)
          : makersOf(own, roles);
    const changes: Audience = owned ? 'owner' : hasAccount ? 'signed-in' : 'anyone';
    // The first entities get every way of finding things; the others what was asked for, so that the proof stays short.
    const isWanted = (key: string, most: number): boolean => keys.has(key) || index < most;
    const isMain = index === 0;
    // What the concept only mentions in passing is there to be read.
    // Where there are administrators, what nobody else is said to do is theirs to do.
    const isManaged = roles?.roles.includes(administrator) ?? false;
    // What is told by its fields is kept by somebody.
    const isKept = entity.isTold === true && !isManaged;
    const isMade =
      keys.has('create') || keys.has('edit') || owned || isKept || (isMain && (entity.publicCreate || isThin));
    const isMended = (isMain && (owned || isThin)) || isKept;
    const isRunByStaff = roles?.roles[0] === administrator || handlersOf(own, roles, true).length > 0;
    const mendersOf = (key: 'edit' | 'delete'): Audience => {
      if (isOfficial) return by;
      if (owned && isIntimate(entity.name) && !isRunByStaff) return 'owner';
      return isManaged && !keys.has(key) && !isMended
        ? { roles: [administrator], ...(owned && { owner: true }) }
        : menders(own, key, changes, roles);
    };
    const features: (Feature | null)[] = [
      isPrivate || staff.length > 0
        ? null
        : {
            id: `browse-${slug}`,
            kind: 'catalogue',
            entity: entity.name,
            path,
            layout: keys.has('ranking') ? 'ranking' : entity.layout,
            pageSize: entity.layout === 'cards' ? 12 : 10,
          },
      staff.length === 0
        ? null
        : {
            id: `all-${slug}`,
            kind: 'caseload',
            entity: entity.name,
            path,
            title: `${through === undefined ? 'All' : 'Incoming'} ${entity.pluralLabel.toLowerCase()}`.slice(0, 60),
            roles: staff.filter((role) => through?.roles.includes(role) !== true),
            ...(through && { through }),
          },
      isPrivate || !isWanted('search', 3) ? null : searchFeature(entity, slug),
      isPrivate || !isWanted('filter', 3) ? null : filterFeature(entity, slug),
      isPrivate || !(isWanted('sort', 1) || keys.has('ranking')) ? null : sortFeature(entity, slug),
      isMade || isManaged
        ? {
            id: `add-${one}`,
            kind: 'create',
            entity: entity.name,
            by: isMade ? by : { roles: [administrator] },
            action: `${verbOf(entity)} ${entity.label.toLowerCase()}`.slice(0, 40),
          }
        : null,
      keys.has('edit') || isMended || isOfficial
        ? { id: `edit-${one}`, kind: 'edit', entity: entity.name, by: mendersOf('edit') }
        : null,
      keys.has('delete') || isMended || isOfficial
        ? { id: `delete-${one}`, kind: 'delete', entity: entity.name, by: mendersOf('delete') }
        : null,
      owned
        ? {
            id: `my-${slug}`,
            kind: 'mine',
            entity: entity.name,
            path: freePath(`/my-${slug}`, paths),
            title: `My ${entity.pluralLabel.toLowerCase()}`.slice(0, 60),
          }
        : null,
    ];
    return features.filter((feature) => feature !== null);
  });
}

/** "Record booking" reads oddly; what people do with such records has its own word. */
function verbOf(entity: PlannedEntity): string {
  if (/^(Booking|Reservation|Rental|Appointment)$/.test(entity.name)) return 'Make';
  if (/^(Order|Donation)$/.test(entity.name)) return 'Place';
  if (/^(Review|Comment|Reply|Message|Answer|Post)$/.test(entity.name)) return 'Write';
  if (/^(Application|JobApplication|Inquiry|Feedback|Report|Request|Registration)$/.test(entity.name)) return 'Send';
  return 'Add';
}

function freePath(wanted: string, taken: Set<string>): string {
  let path =
    isReservedPath(wanted) ||
    ['/dashboard', '/reports', '/search', '/about', '/contact', '/faq', '/terms'].includes(wanted)
      ? `${wanted}-list`
      : wanted;
  while (taken.has(path)) path += '-list';
  taken.add(path);
  return path;
}

function searchFeature(entity: PlannedEntity, slug: string): Feature {
  const others = entity.fields.filter(
    (field) => field.name !== entity.titleField && (field.type === 'text' || field.type === 'long-text'),
  );
  return {
    id: `search-${slug}`,
    kind: 'search',
    entity: entity.name,
    fields: [entity.titleField, ...others.slice(0, 3).map((field) => field.name)],
  };
}

function filterFeature(entity: PlannedEntity, slug: string): Feature | null {
  const fields = [
    ...ofType(entity, ['choice'], 2),
    ...ofType(entity, ['relation'], 1),
    ...ofType(entity, ['money'], 1),
    ...ofType(entity, ['date', 'datetime'], 1),
    ...ofType(entity, ['boolean'], 1),
  ];
  return fields.length === 0
    ? null
    : { id: `filter-${slug}`, kind: 'filter', entity: entity.name, fields: fields.slice(0, 3) };
}

function sortFeature(entity: PlannedEntity, slug: string): Feature {
  const fields = [
    entity.titleField,
    ...ofType(entity, ['money'], 1),
    ...ofType(entity, ['date', 'datetime'], 1),
    ...ofType(entity, ['rating', 'integer', 'number', 'percent'], 2),
  ];
  return { id: `sort-${slug}`, kind: 'sort', entity: entity.name, fields: [...new Set(fields)].slice(0, 3) };
}

function ofType(entity: { fields: readonly Field[] }, types: readonly FieldType[], most: number): string[] {
  return entity.fields
    .filter((field) => types.includes(field.type))
    .slice(0, most)
    .map((field) => field.name);
}
