/** Workflows on the side of the rules: which field is a status, who decides, what leads where. */
import { caseloadRoles } from '../../../blueprint/caseload-roles.ts';
import type { Audience, Entity, Feature, Field } from '../../../blueprint/schema.ts';
import { administrator } from '../../../blueprint/shapes.ts';
import type { PlannedEntity, Wish } from '../../design/product-plan.ts';
import { kebabCase } from '../../lexicon/kebab-case.ts';
import { planRoles, type RolePlan } from '../account/plan-roles.ts';
import type { EntityDraft, Family, FeatureDraft } from '../family.ts';
import { planAssignments, prepareAssignments } from './plan-assignment.ts';
import { planBoards } from './plan-board.ts';
import { prepareRequests } from './plan-requests.ts';
import { prepareSubmissions } from './plan-submissions.ts';
import { planStock, prepareStock, stockNeedsAccount } from './plan-stock.ts';
import { actionTo, meaningOf } from './statuses.ts';

type Transition = Extract<Feature, { kind: 'workflow' }>['transitions'][number];

const asked = new Set(['approval', 'workflow', 'board', 'archive']);
const mostWorkflows = 3;
/** Such records go through stages whether or not the concept says so. */
const moving =
  /^(Task|SupportTicket|Ticket|Issue|Bug|WorkOrder|JobApplication|Application|RepairRequest|ServiceRequest|MaintenanceRequest|Complaint)$/;
const workOptions = ['Open', 'In progress', 'Done'];
const approvalOptions = ['Pending', 'Approved', 'Rejected'];
/** Who decides about what others ask for. */
const deciding =
  /^(Administrator|Manager|Project manager|Moderator|Editor|Supervisor|Staff|Teacher|Instructor|Employer|Recruiter|Doctor|Owner|Landlord|Host|Librarian|Organiser)$/;

export const changeFamily: Family = {
  prepare(draft) {
    const { wishes, entities } = draft;
    prepareSubmissions(draft);
    prepareRequests(draft);
    prepareStock(draft);
    prepareAssignments(draft);
    for (const wish of wishes) if (isAnswer(wish, wishes)) wish.key = 'approval';
    for (const wish of wishes) {
      // "Changes the status" without saying of what is about what has one.
      const key = wish.act?.capabilities.find((capability) => asked.has(capability));
      if (wish.key === 'record-missing' && key !== undefined && entities.some(statusOf)) wish.key = key;
    }
    for (const wish of wishes) if (asked.has(wish.key)) turnToStatus(wish, entities);
    for (const entity of entities) {
      const own = wishes.filter((wish) => wish.entity === entity.name && asked.has(wish.key));
      if (own.length === 0 && !moving.test(entity.name)) continue;
      const isApproval = own.some((wish) => wish.key === 'approval');
      if (own.some(({ key }) => key === 'archive')) letArchive(entity);
      if (isApproval) letAnswer(entity, own);
      letMark(entity, own);
      const field = statusOf(entity);
      if (field !== undefined) field.required = true;
      else if (entity.fields.length < 24 && !entity.fields.some(({ name }) => name === 'status')) {
        if (isApproval) entity.fields.push({ ...approval, options: [...approvalOptions] });
        else if (moving.test(entity.name)) entity.fields.push({ ...approval, options: [...workOptions] });
      }
    }
  },
  needsAccount: (draft) =>
    stockNeedsAccount(draft) || draft.wishes.some(({ key }) => key === 'assign') || movesOn(draft),
  plan(draft) {
    if (!draft.hasAccount) return [];
    const plan = planRoles(draft.reading, draft.wishes);
    const workflows = draft.entities.flatMap((entity) => workflowOf(entity, draft, plan)).slice(0, mostWorkflows);
    return [...workflows, ...planBoards(workflows, draft), ...planAssignments(draft), ...planStock(draft)];
  },
};

const approval: Field = { name: 'status', label: 'Status', type: 'choice', required: true, options: approvalOptions };

/** What is accepted or declined has a stage for that. */
function letAnswer(entity: PlannedEntity, own: readonly Wish[]): void {
  const status = entity.fields.find(({ name, type }) => name === 'status' && type === 'choice');
  if (status?.options === undefined) return;
  const says = (verbs: RegExp) => own.some(({ key, act }) => key === 'approval' && verbs.test(act?.verb ?? ''));
  const has = (pattern: RegExp) => status.options?.some((option) => pattern.test(option)) === true;
  const [first = 'Open', ...others] = status.options;
  const good = says(/^(accept|approve|confirm|grant)$/) && !has(/accept|approv|confirm|grant/i) ? ['Accepted'] : [];
  const bad = says(/^(decline|reject|refuse|deny)$/) && !has(/declin|reject|refus|denied/i) ? ['Declined'] : [];
  if (good.length + bad.length === 0 || status.options.length > 6) return;
  const options = [first, ...good, ...others, ...bad];
  entity.fields = entity.fields.map((field) => (field === status ? { ...status, options } : field));
}

/** "Accounting marks them as paid": the stage, and who brings records to it. */
function marksOf(own: readonly Wish[]): { stage: string; actor: string | null }[] {
  return own.flatMap(({ act }) => {
    const stage = act?.verb === 'mark' ? /\bas ([a-z]+)$/.exec(act.words)?.[1] : undefined;
    return stage === undefined || act === null ? [] : [{ stage, actor: act.actor }];
  });
}

function letMark(entity: PlannedEntity, own: readonly Wish[]): void {
  const status = statusOf(entity);
  if (status?.options === undefined) return;
  const known = status.options.map((option) => option.toLowerCase());
  const more = marksOf(own).flatMap(({ stage }) =>
    known.includes(stage) || meaningOf(stage) === null ? [] : [`${stage.charAt(0).toUpperCase()}${stage.slice(1)}`],
  );
  if (more.length === 0 || known.length + more.length > 8) return;
  const options = [...status.options, ...new Set(more)];
  entity.fields = entity.fields.map((field) => (field === status ? { ...status, options } : field));
}

/** What is archived keeps its place, but its work is over. */
function letArchive(entity: PlannedEntity): void {
  const field = statusOf(entity);
  if (field?.options === undefined) {
    const isTaken = entity.fields.length >= 24 || entity.fields.some(({ name }) => name === 'status');
    if (!isTaken) entity.fields.push({ ...approval, options: ['Active', 'Archived'] });
  } else if (!field.options.some((option) => /^archived$/i.test(option)) && field.options.length < 8) {
    const options = [...field.options, 'Archived'];
    entity.fields = entity.fields.map((each) => (each === field ? { ...field, options } : each));
  }
}

/** Does anything that has statuses change by an act of the concept? */
function movesOn({ wishes, entities }: EntityDraft): boolean {
  return entities.some(
    (entity) =>
      statusOf(entity) !== undefined && wishes.some((wish) => wish.entity === entity.name && asked.has(wish.key)),
  );
}

/** "Approve requests" that name nothing, or something without stages, are about what has them. */
function turnToStatus(wish: Wish, entities: readonly PlannedEntity[]): void {
  const own = entities.find((entity) => entity.name === wish.entity);
  if (own !== undefined && (wish.key === 'approval' || statusOf(own) !== undefined)) return;
  const other = entities.find((entity) => statusOf(entity) !== undefined) ?? own ?? entities[0];
  if (other !== undefined) wish.entity = other.name;
}

/** "Coordinators accept applications" is as much of a decision as "reject". */
const isAnswer = ({ act, key, entity }: Wish, wishes: readonly Wish[]): boolean =>
  key === 'edit' &&
  entity !== null &&
  (/^(accept|decline|grant|refuse|confirm|deny)$/.test(act?.verb ?? '')
    ? /(Request|Application|Claim)$/.test(entity) || isOfOthers(act?.actor, entity, wishes)
    : /^(approve|reject)$/.test(act?.verb ?? '') && isOfOthers(act?.actor, entity, wishes));

/** Somebody else makes such records. */
function isOfOthers(actor: string | null | undefined, entity: string, wishes: readonly Wish[]): boolean {
  const makers = wishes.flatMap(({ key, entity: own, act }) =>
    key === 'create' && own === entity && act?.actor != null ? [act.actor] : [],
  );
  return actor != null && makers.length > 0 && !makers.includes(actor);
}

/** A choice of at least two words that are known to be stages. */
function statusOf(entity: { fields: readonly Field[] }): Field | undefined {
  return entity.fields.find(
    (field) =>
      field.type === 'choice' &&
      /status|state|stage|progress/i.test(`${field.name} ${field.label}`) &&
      (field.options ?? []).filter((option) => meaningOf(option) !== null).length >= 2,
  );
}

function workflowOf(entity: Entity, draft: FeatureDraft, plan: RolePlan | null): Feature[] {
  const own = draft.wishes.filter((wish) => wish.entity === entity.name && asked.has(wish.key));
  const field = statusOf(entity);
  if ((own.length === 0 && !moving.test(entity.name)) || field?.required !== true) return [];
  const made = draft.wishes.filter((wish) => wish.entity === entity.name && wish.key === 'create');
  const isApproval = own.some((wish) => wish.key === 'approval');
  const staff = draft.features.flatMap((feature) =>
    feature.kind === 'caseload' && feature.entity === entity.name ? caseloadRoles(feature) : [],
  );
  const deciders = isApproval ? decidersOf(own, made, plan, staff) : [];
  const by = deciders.length > 0 ? { roles: deciders } : moversOf(entity, own, plan, staff);
  const marks = marksOf(own);
  const transitions = transitionsOf(field.options ?? [], by, isApproval).map((transition) => {
    const markers = marks.flatMap(({ stage, actor }) =>
      stage === transition.to.toLowerCase() && actor !== null && plan?.roles.includes(actor) === true ? [actor] : [],
    );
    const isManaged = plan?.roles.includes(administrator) === true;
    return markers.length === 0
      ? transition
      : { ...transition, by: { roles: [...new Set([...markers, ...(isManaged ? [administrator] : [])])] } };
  });
  if (transitions.length === 0) return [];
  const slug = kebabCase(entity.pluralLabel).slice(0, 36).replace(/-$/, '');
  return [
    {
      id: `move-${slug}`,
      kind: 'workflow',
      entity: entity.name,
      field: field.name,
      transitions,
      ...(deciders.length > 0 && {
        queue: {
          path: `/waiting-${slug}`,
          title: `${entity.pluralLabel} to approve`.slice(0, 60),
        },
      }),
    },
  ];
}

/** Nobody in particular decides: whose record it is, whom the concept names for it, and who manages the product. */
function moversOf(entity: Entity, own: readonly Wish[], plan: RolePlan | null, staff: readonly string[]): Audience {
  if (!entity.owned) return 'signed-in';
  const named = own.flatMap(({ act }) => act?.actor ?? []);
  const roles = (plan?.roles ?? []).filter(
    (role) => role === administrator || staff.includes(role) || (named.includes(role) && deciding.test(role)),
  );
  return roles.length > 0 ? { roles, owner: true } : 'owner';
}

/** Whom the concept names as deciding, otherwise the administrators. */
function decidersOf(
  own: readonly Wish[],
  made: readonly Wish[],
  plan: RolePlan | null,
  staff: readonly string[],
): string[] {
  if (plan === null) return [];
  // Who only marks brings records to that stage and to no other.
  const said = own.filter(({ act }) => act?.verb !== 'mark');
  const named = said.flatMap(({ act }) => act?.actor ?? []).filter((actor) => plan.roles.includes(actor));
  const makers = made.flatMap(({ act }) => act?.actor ?? []);
  const deciders = named.filter((actor) => deciding.test(actor) || staff.includes(actor) || !makers.includes(actor));
  const marking = marksOf(own).flatMap(({ actor }) => actor ?? []);
  const apart = staff.filter((role) => !marking.includes(role));
  const ofHouse = apart.some((role) => role !== administrator) ? apart : staff;
  const others = staff.length > 0 ? ofHouse : plan.roles.filter((role) => deciding.test(role));
  const roles = deciders.length > 0 ? deciders : others;
  return [...new Set([...roles, ...(plan.roles.includes(administrator) ? [administrator] : [])])];
}

/** From each stage to the next ones: on, to a good or bad end, and back to the start. */
function transitionsOf(options: readonly string[], by: Audience, isApproval: boolean): Transition[] {
  const start = options[0] ?? '';
  const known = options.filter((option) => option === start || meaningOf(option) !== null);
  const isEnd = (status: string): boolean => ['end', 'bad'].includes(meaningOf(status) ?? '');
  const open = known.filter((status) => !isEnd(status));
  const transitions: Transition[] = [];
  for (const to of known) {
    if (to === start) continue;
    const isBad = meaningOf(to) === 'bad';
    const before = known.slice(0, known.indexOf(to)).filter((status) => !isEnd(status));
    const from = isBad ? open.filter((status) => status !== to) : before;
    if (from.length > 0)
      transitions.push({ action: actionTo(to), from, to, by, ...(isBad && isApproval && { note: true }) });
  }
  const closed = known.filter(
    (status) => status !== start && (isEnd(status) || (isApproval && meaningOf(status) === 'good')),
  );
  if (closed.length > 0) transitions.push({ action: 'Reopen', from: closed, to: start, by });
  const actions = new Set<string>();
  return transitions.filter(({ action }) => !actions.has(action) && actions.add(action)).slice(0, 10);
}
