/** Finds things the way a person does: by role and accessible name, by label, by the name of a list. Visible ones only. */
import type { Locator, Page } from 'playwright-core';

type Role = Parameters<Page['getByRole']>[0];
type Scope = Page | Locator;

/** What a step may mean by `within`. */
const regionRoles = [
  'region',
  'list',
  'article',
  'table',
  'group',
  'navigation',
  'form',
  'dialog',
  'complementary',
  'banner',
  'contentinfo',
  'main',
  'figure',
] as const;

/** The first element of that role named exactly `name`, else the first whose name contains it. */
export async function findByRole(scope: Scope, role: Role, name: string): Promise<Locator | null> {
  return firstVisible([scope.getByRole(role, { name: exactly(name) }), scope.getByRole(role, { name })]);
}

/** The control with exactly that label, else one whose label starts with it ("Name *"), else contains it. */
export async function findByLabel(page: Page, label: string): Promise<Locator | null> {
  const control = page.locator(
    'input, select, textarea, [contenteditable="true"], [role="combobox"], [role="switch"], [role="checkbox"]',
  );
  return firstVisible(
    [exactly(label), new RegExp(`^\\s*${escaped(label)}\\b`, 'i'), label].map((text) =>
      page.getByLabel(text).and(control),
    ),
  );
}

/** The region, list or article named `within`; the whole page when there is no `within`. */
export async function findWithin(page: Page, within: string | undefined): Promise<Scope | null> {
  if (within === undefined) return page;
  const [first, ...others] = regionRoles.map((role) => page.getByRole(role, { name: exactly(within) }));
  return first ? firstVisible([others.reduce((all, one) => all.or(one), first)]) : null;
}

/** The list or table named `name`. */
export async function findList(page: Page, name: string): Promise<Locator | null> {
  return firstVisible([
    page.getByRole('list', { name: exactly(name) }).or(page.getByRole('table', { name: exactly(name) })),
  ]);
}

/** The direct items of a list, or the body rows of a table. */
export function itemsOf(list: Locator): Locator {
  return list.locator(':scope > li, :scope > [role="listitem"], :scope > tbody > tr');
}

/** The names of the visible elements of a role, as people read them, for saying what was there instead. */
export async function namesOf(scope: Scope, role: Role): Promise<string> {
  const names = await scope
    .getByRole(role)
    .filter({ visible: true })
    .evaluateAll((elements) =>
      elements
        .slice(0, 40)
        .map((element) =>
          (element.getAttribute('aria-label') ?? element.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
        ),
    );
  return quoteSome(names.filter((name) => name !== ''));
}

/** `'Bread', 'Butter' and 18 more`, or `none`. */
export function quoteSome(texts: readonly string[], most = 8): string {
  if (texts.length === 0) return 'none';
  const shown = texts.slice(0, most).map((text) => `'${text.length > 60 ? `${text.slice(0, 57)}...` : text}'`);
  return texts.length > most ? `${shown.join(', ')} and ${texts.length - most} more` : shown.join(', ');
}

export function includesText(text: string, part: string): boolean {
  return normalised(text).includes(normalised(part));
}

export function normalised(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().toLowerCase();
}

async function firstVisible(candidates: readonly Locator[]): Promise<Locator | null> {
  for (const candidate of candidates) {
    const element = candidate.filter({ visible: true }).first();
    if ((await element.count()) > 0) return element;
  }
  return null;
}

function exactly(name: string): RegExp {
  return new RegExp(`^\\s*${escaped(name)}\\s*$`, 'i');
}

function escaped(text: string): string {
  return text
    .trim()
    .replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replaceAll(/\s+/g, '\\s+');
}
