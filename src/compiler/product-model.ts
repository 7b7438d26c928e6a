/** The product as the emitters see it: every name decided, every reference resolved. First pass of the compiler. */
import type {
  Audience,
  Blueprint,
  Entity,
  Feature,
  FeatureKind,
  FeatureOf,
  Field,
  SeedRecord,
  Theme,
} from '../blueprint/schema.ts';
import { isForOwner, rolesOf } from '../blueprint/audience.ts';
import { seedPeople } from './features/account/seed-people.ts';
import { caseloadRoles } from '../blueprint/caseload-roles.ts';
import { administrator } from '../blueprint/shapes.ts';
import type { Code } from './print/code.ts';
import { nameEntities, type EntityNames } from './print/entity-names.ts';
import { tablesOfFeatures } from './print/reserved-names.ts';
import { nameFields } from './print/field-names.ts';

/** A field with its names in code. Everything of the blueprint's field is kept. */
export interface FieldModel extends Field {
  /** Property in TypeScript and name of the form control; a relation ends in `Id`, e.g. `authorId`. */
  property: string;
  /** Column in SQL, quoted where SQL needs it. */
  column: string;
  /** Set by a workflow or numbered rather than entered in forms: the value that new records begin with, empty for the next number. */
  initial: string | undefined;
  /** Relations only: property that carries the related record's title, e.g. `authorTitle`. */
  titleProperty: string;
  /** Relations only. */
  targetEntity: EntityModel | undefined;
}

/** An entity of this product with the features that use it. */
export interface EntityModel extends EntityNames {
  /** The blueprint's name, which features refer to. */
  id: string;
  label: string;
  pluralLabel: string;
  description: string;
  fields: FieldModel[];
  titleField: FieldModel;
  owned: boolean;
  seed: SeedRecord[];
  /** Where its list is: that of the catalogue, or else of the person's own records. Detail pages are `{path}/{id}`. */
  path: string;
  /** Only owners see the records, because there is no catalogue of all. */
  isPrivate: boolean;
  /** Position of the seed person whose own records the proofs look at: the demo user, or else the first demo person who may make some. */
  holder: number;
  /** What the demo user sees of it is less than there is. */
  isPartlyHidden: boolean;
  /** Roles whose people see the records of everybody, also where `isPrivate` hides them from others. */
  overseers: string[];
  /** Relation fields of other entities (or of itself) that point here. */
  referencedBy: { entity: EntityModel; field: FieldModel }[];
  catalogue: FeatureOf<'catalogue'> | undefined;
  /** The list of everybody's records where only some people may see it. */
  caseload: FeatureOf<'caseload'> | undefined;
  /** A role that sees the caseload and that one of the first people has; undefined where the demo user does. */
  keeper: string | undefined;
  /** Records on one page of the list. */
  pageSize: number;
  search: FeatureOf<'search'> | undefined;
  filter: FeatureOf<'filter'> | undefined;
  sort: FeatureOf<'sort'> | undefined;
  create: FeatureOf<'create'> | undefined;
  formSteps: FeatureOf<'form-steps'> | undefined;
  edit: FeatureOf<'edit'> | undefined;
  delete: FeatureOf<'delete'> | undefined;
  mine: FeatureOf<'mine'> | undefined;
  export: FeatureOf<'export'> | undefined;
  categories: FeatureOf<'categories'> | undefined;
  player: FeatureOf<'player'> | undefined;
}

export interface ProductModel {
  blueprint: Blueprint;
  name: string;
  slug: string;
  tagline: string;
  theme: Theme;
  /** In the blueprint's order. */
  entities: EntityModel[];
  features: Feature[];
  home: FeatureOf<'home'> | undefined;
  account: FeatureOf<'account'> | undefined;
  dashboards: FeatureOf<'dashboard'>[];
  staticPages: FeatureOf<'static-page'>[];
  /** What the features offer for the home page to lead to, in their order. */
  places: Place[];
  /** What the features let administrators manage beside records and people, in their order. */
  managed: Managed[];
  /** What the features let follow from acts on records. */
  effects: Effect[];
  /** What the features know that people leave behind, beside their records. */
  activities: ActivitySource[];
}

/** One kind of what people do, listed on their profiles. */
export interface ActivitySource {
  /** Tells the sources apart, e.g. "comment:Recipe". */
  id: string;
  /** e.g. "Review" */
  label: string;
  /** Selects `key` (once for each deed), `title`, `path` and `date` of what the person `:userId` has left, the latest first. */
  sql: string;
  /** May be shown to others. */
  isPublic: boolean;
}

/** Something of which administrators see all on a page of its own. */
export interface Managed {
  /** e.g. "Orders" */
  label: string;
  path: string;
  /** The table in which they are counted. */
  table: string;
}

/** A statement that follows when a record was made or changed, in its route. */
export interface Effect {
  entity: EntityModel;
  /**
   * `create`: the new record's `id`, its `input` and, for owned entities, the `user` are at hand; `edit`: the record as it was, by
   * the entity's name, and its `input`.
   */
  on: 'create' | 'edit';
  code: Code;
}

/** A page that the home page leads to. */
export interface Place {
  to: string;
  title: string;
  /** One plain sentence. */
  text: string;
  /** A button under the headline with this label: for what people come for, e.g. "Start a quiz". */
  action?: string;
  /** A React component without properties that the home page shows as a whole. */
  panel?: { file: string; name: string };
}

/** Decides all names and resolves all references of a valid blueprint. */
export function productModel(blueprint: Blueprint): ProductModel {
  const account = featureOf(blueprint, 'account');
  const names = nameEntities(
    blueprint.entities,
    blueprint.features.flatMap((feature) => tablesOfFeatures[feature.kind] ?? []),
  );
  const entities = blueprint.entities.map((entity) => entityModel(blueprint, entity, names, account !== undefined));
  link(entities);
  return {
    blueprint,
    name: blueprint.name,
    slug: blueprint.slug,
    tagline: blueprint.tagline,
    theme: blueprint.theme,
    entities,
    features: blueprint.features,
    home: featureOf(blueprint, 'home'),
    account,
    dashboards: blueprint.features.filter((feature) => feature.kind === 'dashboard'),
    staticPages: blueprint.features.filter((feature) => feature.kind === 'static-page'),
    places: [],
    managed: [],
    effects: [],
    activities: [],
  };
}

/** The entity that features call `id`; a blueprint that names an unknown one is invalid. */
export function entityOf(model: ProductModel, id: string): EntityModel {
  const entity = model.entities.find((each) => each.id === id);
  if (!entity) throw new Error(`The blueprint has no entity "${id}".`);
  return entity;
}

/** The field of the entity that features call `name`. */
export function fieldOf(entity: EntityModel, name: string): FieldModel {
  const field = entity.fields.find((each) => each.name === name);
  if (!field) throw new Error(`The entity "${entity.id}" has no field "${name}".`);
  return field;
}

function entityModel(
  blueprint: Blueprint,
  entity: Entity,
  names: Map<string, EntityNames>,
  hasAccount: boolean,
): EntityModel {
  const own = names.get(entity.name);
  if (!own) throw new Error(`The entity "${entity.name}" was not named.`);
  const fieldNames = nameFields(entity.fields);
  const fields = entity.fields.map((field, index) => {
    const named = fieldNames[index];
    if (!named) throw new Error(`The field "${field.name}" was not named.`);
    // What heads a record cannot be left out.
    const required = field.required || field.name === entity.titleField;
    return { ...field, ...named, required, initial: initialOf(blueprint, entity, field), targetEntity: undefined };
  });
  const titleField = fields.find((field) => field.name === entity.titleField);
  if (!titleField) throw new Error(`The entity "${entity.name}" has no field "${entity.titleField}".`);
  const of = <Kind extends FeatureKind>(kind: Kind) =>
    blueprint.features.find(
      (feature): feature is FeatureOf<Kind> =>
        feature.kind === kind && 'entity' in feature && feature.entity === entity.name,
    );
  const catalogue = of('catalogue');
  const mine = entity.owned && hasAccount ? of('mine') : undefined;
  const caseload = catalogue === undefined && mine !== undefined ? of('caseload') : undefined;
  const isShown = catalogue !== undefined || mine !== undefined;
  const list = catalogue ?? caseload;
  return {
    ...own,
    id: entity.name,
    label: entity.label,
    pluralLabel: entity.pluralLabel,
    description: entity.description,
    fields,
    titleField,
    owned: entity.owned && hasAccount,
    seed: entity.seed,
    path: catalogue?.path ?? mine?.path ?? `/${own.folder}`,
    isPrivate: catalogue === undefined && mine !== undefined,
    holder: holderOf(of('create')?.by, featureOf(blueprint, 'account')),
    isPartlyHidden:
      catalogue === undefined &&
      mine !== undefined &&
      !caseload?.roles.includes(featureOf(blueprint, 'account')?.demoUser.role ?? ''),
    overseers: overseersOf(blueprint, entity.name),
    referencedBy: [],
    catalogue,
    caseload,
    keeper: caseload && keeperOf(caseload, blueprint),
    pageSize: catalogue?.pageSize ?? (caseload ? 20 : 12),
    search: list && of('search'),
    filter: list && of('filter'),
    sort: list && of('sort'),
    create: isShown ? of('create') : undefined,
    formSteps: of('form-steps'),
    edit: isShown ? of('edit') : undefined,
    delete: isShown ? of('delete') : undefined,
    mine,
    categories: catalogue && of('categories'),
    export: isShown ? of('export') : undefined,
    player: isShown ? of('player') : undefined,
  };
}

function overseersOf(blueprint: Blueprint, entity: string): string[] {
  const isManaged = featureOf(blueprint, 'admin')?.entities.includes(entity) ?? false;
  const deciders = workflowOf(blueprint, entity)?.transitions.flatMap(({ by }) => rolesOf(by)) ?? [];
  const caseload = blueprint.features.find((feature) => feature.kind === 'caseload' && feature.entity === entity);
  const staff = caseload?.kind === 'caseload' ? caseload.roles : [];
  // They decide about what points at their own records only.
  const some = caseload?.kind === 'caseload' && caseload.through ? caseload.through.roles : [];
  const all = [...(isManaged ? [administrator] : []), ...deciders.filter((role) => !some.includes(role)), ...staff];
  return [...new Set(all)];
}

function holderOf(makers: Audience | undefined, account: FeatureOf<'account'> | undefined): number {
  const roles = makers === undefined ? [] : rolesOf(makers);
  const people = account ? seedPeople(account) : [];
  const isDemoUser = roles.length === 0 || roles.includes(people[0]?.role ?? '');
  return isDemoUser
    ? 0
    : Math.max(
        0,
        people.findIndex((person) => person.isDemo && roles.includes(person.role)),
      );
}

function keeperOf(caseload: FeatureOf<'caseload'>, blueprint: Blueprint): string | undefined {
  const account = featureOf(blueprint, 'account');
  const people = account ? [account.demoUser, ...account.people] : [];
  const had = people.flatMap(({ role }) => role ?? []);
  return (
    had.find((role) => caseload.roles.includes(role)) ?? had.find((role) => caseloadRoles(caseload).includes(role))
  );
}

function initialOf(blueprint: Blueprint, entity: Entity, field: Field): string | undefined {
  if (field.numbered !== undefined) return '';
  const workflow = workflowOf(blueprint, entity.name);
  const isDecided = workflow?.transitions.some(({ by }) => rolesOf(by).length > 0 && !isForOwner(by)) ?? false;
  return isDecided && workflow?.field === field.name ? field.options?.[0] : undefined;
}

function workflowOf(blueprint: Blueprint, entity: string): FeatureOf<'workflow'> | undefined {
  return blueprint.features.find(
    (feature): feature is FeatureOf<'workflow'> => feature.kind === 'workflow' && feature.entity === entity,
  );
}

function link(entities: EntityModel[]) {
  const byName = new Map(entities.map((entity) => [entity.id, entity]));
  for (const entity of entities) {
    for (const field of entity.fields) {
      if (field.type !== 'relation' || !field.target) continue;
      const target = byName.get(field.target);
      if (!target)
        throw new Error(`The field "${field.name}" of "${entity.id}" points at an unknown entity "${field.target}".`);
      field.targetEntity = target;
      target.referencedBy.push({ entity, field });
    }
  }
}

function featureOf<Kind extends FeatureKind>(blueprint: Blueprint, kind: Kind): FeatureOf<Kind> | undefined {
  return blueprint.features.find((feature): feature is FeatureOf<Kind> => feature.kind === kind);
}
