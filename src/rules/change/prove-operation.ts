/** What a browser has to see so that an operation counts as done. */
import type { Blueprint, Feature } from '../../blueprint/schema.ts';
import type { Scenario, ThenStep } from '../../blueprint/scenario.ts';
import { isForOwner, rolesOf } from '../../blueprint/audience.ts';
import { featureOf } from './applying/parts.ts';
import type { Operation } from './operation.ts';

export interface Proof {
  /** Null: the features' own scenarios have to prove it. */
  scenario: Scenario | null;
  /** Ids of the features that serve it. */
  features: string[];
}

/** `id` is that of the scenario; `before` still has what is taken away. */
export function proveOperation(operation: Operation, id: string, before: Blueprint, after: Blueprint): Proof {
  const see = (path: string, title: string, then: ThenStep[], features: readonly (Feature | undefined)[]): Proof => ({
    scenario: { id, title: title.slice(0, 300), given: { step: 'open', path }, when: [], then },
    features: features.flatMap((feature) => feature?.id ?? []),
  });
  const home = featureOf(after, 'home') ?? after.features[0];
  const homePath = '/';
  const entityName = 'entity' in operation ? nameAfter(operation, after) : null;
  const list =
    entityName === null
      ? undefined
      : (featureOf(after, 'catalogue', entityName) ?? featureOf(after, 'mine', entityName));
  const entity = after.entities.find(({ name }) => name === entityName);
  const form = entityName === null ? null : formOf(after, entityName);
  switch (operation.do) {
    case 'add-field':
    case 'rename-field':
    case 'relate':
    case 'explain-field': {
      const text =
        operation.do === 'add-field'
          ? operation.field.label
          : operation.do === 'rename-field'
            ? operation.label
            : operation.do === 'explain-field'
              ? operation.help
              : (after.entities.find(({ name }) => name === operation.target)?.label ?? '');
      if (form !== null) return see(form.path, `The form shows "${text}"`, [{ step: 'see-text', text }], [form.create]);
      break;
    }
    case 'paint':
      return see(
        homePath,
        'The product has the new colour',
        [{ step: 'see-colour', of: operation.part === 'background' ? 'page' : 'component', hex: operation.colour.hex }],
        [home],
      );
    case 'set-mode':
      return see(
        homePath,
        `The page is ${operation.mode}`,
        [{ step: 'see-colour', of: 'page', hex: after.theme.background.hex }],
        [home],
      );
    case 'rename-product':
      return see(homePath, 'The product has its new name', [{ step: 'see-text', text: operation.name }], [home]);
    case 'set-headline':
      return see(
        homePath,
        'The home page has its new headline',
        [{ step: 'see-heading', text: operation.text }],
        [home],
      );
    case 'set-introduction':
      return see(
        homePath,
        'The home page has its new text',
        [{ step: 'see-text', text: operation.text.slice(0, 200).trim() }],
        [home],
      );
    case 'set-page-size': {
      const shown = Math.min(operation.size, entity?.seed.length ?? 0);
      if (list?.kind === 'catalogue' && entity !== undefined && shown > 0)
        return see(
          list.path,
          `A page shows ${operation.size} at most`,
          [{ step: 'see-items', list: entity.pluralLabel, atLeast: shown, atMost: shown }],
          [list],
        );
      break;
    }
    case 'set-seed-count': {
      if (list?.kind !== 'catalogue' || entity === undefined || operation.count === 0) break;
      const shown = Math.min(entity.seed.length, list.pageSize);
      return see(
        list.path,
        'The list opens with so many records',
        [{ step: 'see-items', list: entity.pluralLabel, atLeast: shown, atMost: shown }],
        [list],
      );
    }
    case 'rename-button':
      if (list !== undefined && form !== null && entity?.owned === false)
        return see(
          list.path,
          'The button has its new name',
          [{ step: 'see-control', role: 'link', name: operation.action }],
          [form.create],
        );
      break;
    case 'add-page':
    case 'add-question': {
      const page =
        after.features.find(
          (feature) => feature.kind === 'static-page' && !before.features.some((one) => one.id === feature.id),
        ) ??
        after.features.find(
          (feature) =>
            feature.kind === 'static-page' &&
            feature.sections.some(
              ({ items }) => operation.do === 'add-question' && items.some(({ title }) => title === operation.question),
            ),
        );
      if (page === undefined || !('path' in page)) break;
      const text = operation.do === 'add-page' ? operation.title : operation.question;
      return see(
        page.path,
        `The page shows "${text}"`,
        [operation.do === 'add-page' ? { step: 'see-heading', text } : { step: 'see-text', text }],
        [page],
      );
    }
    case 'remove-question': {
      const page = after.features.find(
        (feature) => feature.kind === 'static-page' && (feature.id === 'faq' || /faq|question/i.test(feature.title)),
      );
      if (page !== undefined && 'path' in page)
        return see(page.path, 'The question is gone', [{ step: 'see-no-text', text: operation.question }], [page]);
      break;
    }
    case 'show': {
      const load = featureOf(after, 'caseload', operation.entity);
      if (load !== undefined) return { scenario: null, features: [load.id] };
      break;
    }
    case 'rename-page': {
      const page = after.features.find(({ id: own }) => own === operation.feature);
      return { scenario: null, features: page === undefined ? [] : [page.id] };
    }
    case 'remove-feature': {
      const gone = before.features.find(({ id: own }) => own === operation.feature);
      if (gone !== undefined && 'path' in gone)
        return see(gone.path, 'The page is gone', [{ step: 'see-heading', text: 'Page not found' }], [home]);
      break;
    }
    case 'remove-entity': {
      const gone = featureOf(before, 'catalogue', operation.entity) ?? featureOf(before, 'mine', operation.entity);
      if (gone !== undefined)
        return see(gone.path, 'The list is gone', [{ step: 'see-heading', text: 'Page not found' }], [home]);
      break;
    }
    case 'rename-entity':
      if (list?.kind === 'catalogue')
        return see(
          list.path,
          'The list has its new name',
          [{ step: 'see-heading', text: operation.pluralLabel }],
          [list],
        );
      break;
    default:
      break;
  }
  // Whatever else: the page that it is about opens and is headed as it should be.
  if (list?.kind === 'catalogue' && entity !== undefined)
    return see(
      list.path,
      `The list of ${entity.pluralLabel.toLowerCase()} opens after the change`,
      [{ step: 'see-heading', text: entity.pluralLabel }],
      [list],
    );
  if (list?.kind === 'mine')
    return see(list.path, 'The list opens after the change', [{ step: 'see-heading', text: list.title }], [list]);
  const headline = home?.kind === 'home' ? home.headline : null;
  return headline === null
    ? { scenario: null, features: home === undefined ? [] : [home.id] }
    : see(homePath, 'The product opens after the change', [{ step: 'see-heading', text: headline }], [home]);
}

/** A renamed thing has another name afterwards. */
function nameAfter(operation: Extract<Operation, { entity: unknown }>, after: Blueprint): string | null {
  if (operation.do === 'rename-entity')
    return after.entities.find(({ label }) => label === operation.label)?.name ?? operation.entity;
  return operation.entity;
}

/** The form that the person who looks around is let into, if there is one. */
function formOf(blueprint: Blueprint, entity: string): { path: string; create: Feature } | null {
  const create = featureOf(blueprint, 'create', entity);
  const list = featureOf(blueprint, 'catalogue', entity) ?? featureOf(blueprint, 'mine', entity);
  if (create === undefined || list === undefined) return null;
  // Not every field is on the first page of a form in steps; filling it in proves them all.
  if (featureOf(blueprint, 'form-steps', entity) !== undefined) return null;
  const account = featureOf(blueprint, 'account');
  const roles = rolesOf(create.by);
  const own = account?.demoUser.role ?? account?.roles?.[0];
  const isLetIn = roles.length === 0 ? !isForOwner(create.by) : own !== undefined && roles.includes(own);
  return isLetIn ? { path: `${list.path}/new`, create } : null;
}
