/**
 * How a feature takes part: what it adds to the product's data, server, pages and navigation, and how it is proven.
 *
 * From all contributions the compiler itself writes `server/features.ts`, `web/features.tsx`, `web/navigation.ts`,
 * `migrations/0001-initial.sql` and the folder of each entity; `kinds/web` writes everything else that differs per
 * product (name, theme, README, ...). Files of the template that nothing imports are left out.
 */
import type { Blueprint, FeatureKind, FeatureOf } from '../blueprint/schema.ts';
import type { Scenario } from '../blueprint/scenario.ts';
import type { ActivitySource, Effect, EntityModel, Managed, Place, ProductModel } from './product-model.ts';
import type { FileTree } from './file-tree.ts';
import type { Code } from './print/code.ts';

/** One kind of feature; a folder in `features/` and a line in `registry.ts`. */
export interface FeatureModule<Kind extends FeatureKind = FeatureKind> {
  kind: Kind;
  contribute(feature: FeatureOf<Kind>, model: ProductModel): Contribution;
  /** What a person does and sees that proves it; ids unique in the blueprint (start them with `feature.id`). */
  scenarios(feature: FeatureOf<Kind>, blueprint: Blueprint, places: () => Place[]): Scenario[];
  /** What follows from acts on records, e.g. that somebody is told. */
  effects?(feature: FeatureOf<Kind>, model: ProductModel): Effect[];
  /** Pages that the home page leads to, beside lists, own records and dashboards. */
  places?(feature: FeatureOf<Kind>, model: ProductModel): Place[];
  /** What of it people leave behind, for their profiles. */
  activities?(feature: FeatureOf<Kind>, model: ProductModel): ActivitySource[];
  /** What of it administrators manage in the back end. */
  managed?(feature: FeatureOf<Kind>): Managed[];
}

/** What one feature adds; everything is optional. File paths are relative to the product's root. */
export interface Contribution {
  /** Complete files; see `print/print-module.ts` for TypeScript with its imports collected. */
  files?: FileTree;
  /** Statements for `migrations/0001-initial.sql` that stand before the entities' tables. */
  tables?: readonly string[];
  /** Triggers of `migrations/0001-initial.sql`, which stand after the entities' tables. */
  triggers?: readonly string[];
  /** Mounted in `server/features.ts`: `app.route('/books', bookRoutes(services))`. */
  routes?: readonly RouteMount[];
  /** Called in `server/features.ts` before the entities' seeds: `seedUsers(database, now)`. */
  seeds?: readonly ModuleExport[];
  /** Routes of the front end, loaded when first visited; listed in `web/features.tsx`. */
  pages?: readonly Page[];
  navigation?: readonly NavigationLink[];
  /** React components without properties that stand in the header before the account, e.g. a bell with a count. */
  headerItems?: readonly ModuleExport[];
  /** React components without properties that stand below the header of every page, e.g. a line with what is new. */
  notices?: readonly ModuleExport[];
  /** React components without properties that stand between the content and the footer of every page. */
  banners?: readonly ModuleExport[];
  /** React components with the property `userId` on the profile of that person. */
  profileExtras?: readonly ModuleExport[];
  /** React components without properties among the settings of who is signed in. */
  settings?: readonly ModuleExport[];
  /** What it adds to the files of one entity, or of several. */
  entity?: EntityPart;
  entities?: readonly EntityPart[];
}

export interface ModuleExport {
  /** e.g. `features/books/routes.ts` */
  file: string;
  /** The exported name, e.g. `bookRoutes`. */
  name: string;
}

/** A function `(services: Services) => Hono`. */
export interface RouteMount extends ModuleExport {
  /** Below `/api`, e.g. `/books`. */
  path: string;
}

/** A React component without properties. */
export interface Page extends ModuleExport {
  /** In react-router's notation, e.g. `/books/:id`. */
  path: string;
}

export interface NavigationLink {
  label: string;
  path: string;
  placement: 'header' | 'footer';
  /** Only for a person who is signed in. */
  signedIn?: boolean;
  /** Only for people of these roles of the account feature. */
  roles?: readonly string[];
}

/** Pieces that a feature puts into the files of one entity; they are joined in the order of the blueprint's features. */
export interface EntityPart {
  entity: EntityModel;
  /** Properties of the list's query schema (zod), as `q: z.string().optional(),`. */
  query?: readonly Code[];
  /** SQL conditions of the list's query, each true for the records to keep; parameters by name. */
  conditions?: readonly string[];
  /** The conditions' parameters, as `q: query.q ?? null,`. */
  parameters?: readonly Code[];
  /** SQL orders by the value of `?sort=`. */
  orders?: readonly { value: string; label: string; sql: string }[];
  /** Computed for each record wherever it is read, e.g. how many comments it has; `type` is TypeScript. */
  columns?: readonly { property: string; sql: string; type: string }[];
  /** Functions of `table.ts`. */
  table?: readonly Code[];
  /** Routes of `routes.ts`, in which `routes` and `database` are at hand; paths without parameters go first by themselves. */
  routes?: readonly Code[];
  /** JSX of the list page: beside its heading, and in the bar of controls above the list. */
  listActions?: readonly Code[];
  listControls?: readonly Code[];
  /** JSX of the list page between its heading and the controls. */
  listSections?: readonly Code[];
  /** JSX beside the count of a list's records: what can be done with the list as a whole. */
  listTools?: readonly Code[];
  /** JSX beside the heading of the page of one's own records. */
  mineActions?: readonly Code[];
  /** JSX beside the heading of the detail page, in which the record is at hand by the entity's name. */
  detailActions?: readonly Code[];
  /** JSX between the heading and the details of the detail page: what the page is opened for. */
  detailLead?: readonly Code[];
  /** JSX below the details of the detail page, before related lists; the record is at hand by the entity's name. */
  detailSections?: readonly Code[];
  /** JSX on each record in a list, the record at hand by the entity's name; above the link that covers a card. */
  itemActions?: readonly Code[];
  /** `test(...)` calls of the entity's test file. */
  tests?: readonly Code[];
  /** Files that show what all features added to the entity; called when all have contributed. */
  assemble?(parts: EntityParts): FileTree;
}

/** All parts of one entity, joined. */
export type EntityParts = Required<Omit<EntityPart, 'assemble'>>;
