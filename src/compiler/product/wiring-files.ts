/** The files in which a product's features meet: API and first records, pages, navigation, tables. */
import type { Contribution, NavigationLink } from '../feature-module.ts';
import type { FileTree } from '../file-tree.ts';
import { createTable } from '../entity/create-table.ts';
import { seedFile } from '../entity/entity-files.ts';
import { seedName, seedNeedsNow } from '../entity/seed-text.ts';
import { code, use, useAs, useType, type Code } from '../print/code.ts';
import { literal } from '../print/literal.ts';
import { pascalCase } from '../print/words.ts';
import { printModule } from '../print/print-module.ts';
import type { ProductModel } from '../product-model.ts';
import { inOrderOfReference } from './order-of-reference.ts';

export function wiringFiles(model: ProductModel, contributions: readonly Contribution[]): FileTree {
  return new Map([
    ['server/features.ts', serverFeatures(model, contributions)],
    ['web/features.tsx', webFeatures(contributions)],
    ['web/navigation.ts', navigation(contributions, model.account !== undefined)],
    ...headerItems(contributions),
    ...notices(contributions),
    ...banners(contributions),
    ...accountPieces(contributions),
    ['migrations/0001-initial.sql', firstMigration(model, contributions)],
  ]);
}

function serverFeatures(model: ProductModel, contributions: readonly Contribution[]): string {
  const path = 'server/features.ts';
  const useOnce = createUniqueUse();
  const mounts = contributions
    .flatMap((each) => each.routes ?? [])
    .map((mount) => code`api.route('${mount.path}', ${useOnce(mount.file, mount.name)}(services));`);
  const seeds = [
    ...contributions
      .flatMap((each) => each.seeds ?? [])
      // People come first: others belong to them.
      .toSorted((one, other) => Number(isOfPeople(other)) - Number(isOfPeople(one)))
      .map((seed) => ({ call: code`${useOnce(seed.file, seed.name)}(database, now);`, needsNow: true })),
    ...inOrderOfReference(model.entities)
      .filter((entity) => entity.seed.length > 0)
      .map((entity) => {
        const needsNow = seedNeedsNow(entity);
        return {
          call: code`${useOnce(seedFile(entity), seedName(entity))}(database${needsNow && ', now'});`,
          needsNow,
        };
      }),
  ];
  const now = seeds.some((seed) => seed.needsNow) ? 'now' : '_now';
  const body = code`
export function featureRoutes(${mounts.length > 0 ? 'services' : '_services'}: ${useType('server/app.ts', 'Services')}): ${use('hono', 'Hono')} {
const api = new ${use('hono', 'Hono')}();
${mounts}
return api;
}

${
  seeds.length > 0
    ? seedFunction(
        seeds.map((seed) => seed.call),
        now,
      )
    : code`/** This product opens empty. */
export function seed(_database: ${useType('server/db.ts', 'Database')}, _now: Date) {}`
}`;
  return printModule(path, 'The features of this product: their API and their first records.', body);
}

/** A list of records and a feature may export the same name ("newsletters" to read, a newsletter to subscribe to). */
function createUniqueUse(): (file: string, name: string) => Code {
  const fileOf = new Map<string, string>();
  return (file, name) => {
    let local = name;
    while ((fileOf.get(local) ?? file) !== file) local = `${local}In${pascalCase(file.split('/').at(-2) ?? '')}`;
    fileOf.set(local, file);
    return local === name ? use(file, name) : useAs(file, name, local);
  };
}

function isOfPeople(seed: { file: string }): boolean {
  return seed.file.startsWith('features/account/');
}

function seedFunction(calls: readonly Code[], now: string): Code {
  return code`/** Fills a new database; dates are relative to \`now\`. */
export function seed(database: ${useType('server/db.ts', 'Database')}, ${now}: Date) {
${use('server/first-records.ts', 'insertOnce')}(database, () => {
${calls}
});
}`;
}

function webFeatures(contributions: readonly Contribution[]): string {
  const pages = contributions.flatMap((each) => each.pages ?? []);
  const routes = pages.map(
    (page) =>
      `{ path: ${literal(page.path)}, lazy: async () => ({ Component: (await import('../${page.file}')).${page.name} }) },`,
  );
  const body = code`
export const pages: ${useType('react-router', 'RouteObject')}[] = [
${routes}
];`;
  return printModule('web/features.tsx', 'The pages of this product; each is loaded when it is first visited.', body);
}

function navigation(contributions: readonly Contribution[], hasAccount: boolean): string {
  const all = contributions.flatMap((each) => each.navigation ?? []);
  // What is there for everybody comes first, then what is one's own, then what is for few.
  const links = [0, 1, 2].flatMap((rank) => all.filter((link) => rankOf(link) === rank));
  const list = (placement: NavigationLink['placement']) =>
    links
      .filter((link) => link.placement === placement)
      .map(
        (link) =>
          `{ label: ${literal(link.label)}, path: ${literal(link.path)}${link.signedIn ? ', signedIn: true' : ''}${link.roles ? `, roles: [${link.roles.map(literal).join(', ')}]${link.placement === 'header' && !link.signedIn ? ', isPinned: true' : ''}` : ''} },`,
      );
  const body = code`
export interface NavigationLink {
label: string;
path: string;
/** Only for a person who is signed in. */
signedIn?: boolean;
${hasAccount && '/** Only for people of these roles. */\nroles?: readonly string[];'}
/** In sight also where there is no room for all. */
isPinned?: boolean;
}

export const headerLinks: NavigationLink[] = [
${list('header')}
];

export const footerLinks: NavigationLink[] = [
${list('footer')}
];`;
  return printModule('web/navigation.ts', 'The links in the header and the footer, in order.', body);
}

const rankOf = ({ signedIn, roles }: NavigationLink): number => (signedIn ? 1 : roles ? 2 : 0);

/** Nothing for a product whose features put nothing there. */
function headerItems(contributions: readonly Contribution[]): [string, string][] {
  const items = contributions.flatMap((each) => each.headerItems ?? []);
  if (items.length === 0) return [];
  const elements = items.map((item) => code`<${use(item.file, item.name)} />`);
  const body = code`
export function HeaderItems() {
return <>${elements}</>;
}`;
  return [
    [
      'web/header-items.tsx',
      printModule('web/header-items.tsx', 'What stands in the header between the navigation and the account.', body),
    ],
  ];
}

/** Nothing for a product whose features put nothing there. */
function notices(contributions: readonly Contribution[]): [string, string][] {
  const items = contributions.flatMap((each) => each.notices ?? []);
  if (items.length === 0) return [];
  const body = code`
export function Notices() {
return <>${items.map((item) => code`<${use(item.file, item.name)} />`)}</>;
}`;
  return [['web/notices.tsx', printModule('web/notices.tsx', 'What stands below the header of every page.', body)]];
}

/** As {@link notices}, below the content. */
function banners(contributions: readonly Contribution[]): [string, string][] {
  const items = contributions.flatMap((each) => each.banners ?? []);
  if (items.length === 0) return [];
  const body = code`
export function Banners() {
return <>${items.map((item) => code`<${use(item.file, item.name)} />`)}</>;
}`;
  return [['web/banners.tsx', printModule('web/banners.tsx', 'What stands below the content of every page.', body)]];
}

/** What features put on the profile and among the settings. */
function accountPieces(contributions: readonly Contribution[]): [string, string][] {
  const extras = contributions.flatMap((each) => each.profileExtras ?? []);
  const settings = contributions.flatMap((each) => each.settings ?? []);
  const extrasFile = 'features/account/profile-extras.tsx';
  const settingsFile = 'features/account/extra-settings.tsx';
  return [
    ...(extras.length > 0
      ? [
          [
            extrasFile,
            printModule(
              extrasFile,
              'What the features of this product add to a person’s profile.',
              code`
export function ProfileExtras({ userId }: { userId: number }) {
return <>${extras.map((item) => code`<${use(item.file, item.name)} userId={userId} />`)}</>;
}`,
            ),
          ] satisfies [string, string],
        ]
      : []),
    ...(settings.length > 0
      ? [
          [
            settingsFile,
            printModule(
              settingsFile,
              'What the features of this product add to the settings.',
              code`
export function ExtraSettings() {
return <>${settings.map((item) => code`<${use(item.file, item.name)} />`)}</>;
}`,
            ),
          ] satisfies [string, string],
        ]
      : []),
  ];
}

function firstMigration(model: ProductModel, contributions: readonly Contribution[]): string {
  const tables = [
    // A table that several features share is there once.
    ...new Set(contributions.flatMap((each) => each.tables ?? []).map((table) => table.trim())),
    ...inOrderOfReference(model.entities).map(createTable),
    ...contributions.flatMap((each) => each.triggers ?? []),
  ];
  return ['-- The tables of this product. Later changes come as further files with higher numbers.', ...tables, '']
    .join('\n\n')
    .replace(/\n\n$/, '\n');
}
