/** Operations on the product's texts and pages. */
import type { Blueprint, Feature } from '../../../blueprint/schema.ts';
import { isReservedPath } from '../../../blueprint/reserved-words.ts';
import { slugOf } from '../../design/name-product.ts';
import { escapeExpression } from '../../design/escape-expression.ts';
import { kebabCase } from '../../lexicon/kebab-case.ts';
import type { Outcome } from './outcome.ts';
import type { Operation, OperationOf } from '../operation.ts';
import { refuseTitle } from './refuse-title.ts';
import { addFeature, featureOf, freePath, withFeature } from './parts.ts';

export function applyToPages(blueprint: Blueprint, operation: Operation): Outcome {
  switch (operation.do) {
    case 'rename-product':
      return renameProduct(blueprint, operation.name);
    case 'set-tagline':
      return { ...blueprint, tagline: operation.text };
    case 'set-headline':
      return onHome(blueprint, { headline: operation.text });
    case 'set-introduction':
      return onHome(blueprint, { introduction: operation.text });
    case 'rename-page':
      return (
        refuseTitle(blueprint, operation.title, operation.feature) ??
        withOne(blueprint, operation.feature, (feature) =>
          'title' in feature ? { ...feature, title: operation.title } : feature,
        )
      );
    case 'place-page':
      return withOne(blueprint, operation.feature, (feature) =>
        'placement' in feature ? { ...feature, placement: operation.placement } : feature,
      );
    case 'rename-button':
      if (featureOf(blueprint, 'create', operation.entity) === undefined) return 'There is no such button.';
      return withFeature(blueprint, 'create', (create) =>
        create.entity === operation.entity ? { ...create, action: operation.action } : create,
      );
    case 'move-page':
      return movePage(blueprint, operation);
    case 'add-page':
      return refuseTitle(blueprint, operation.title, null) ?? addPage(blueprint, operation);
    case 'add-question':
      return addQuestion(blueprint, operation);
    case 'remove-question':
      return removeQuestion(blueprint, operation.question);
    default:
      return undefined;
  }
}

function withOne(blueprint: Blueprint, id: string, change: (feature: Feature) => Feature): Blueprint {
  return {
    ...blueprint,
    features: blueprint.features.map((feature) => (feature.id === id ? change(feature) : feature)),
  };
}

function onHome(blueprint: Blueprint, change: { headline?: string; introduction?: string }): Outcome {
  if (featureOf(blueprint, 'home') === undefined) return 'The product has no home page.';
  return withFeature(blueprint, 'home', (home) => ({ ...home, ...change }));
}

/** The old name in headings and texts becomes the new one. */
function renameProduct(blueprint: Blueprint, name: string): Blueprint {
  const old = new RegExp(`\\b${escapeExpression(blueprint.name)}\\b`, 'g');
  const say = (node: unknown, key = ''): unknown => {
    if (typeof node === 'string')
      return ['id', 'kind', 'path', 'entity'].includes(key) ? node : node.replaceAll(old, name);
    if (Array.isArray(node)) return node.map((item) => say(item, key));
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([own, value]) => [own, say(value, own)]));
  };
  return {
    ...blueprint,
    name,
    slug: slugOf(name),
    tagline: blueprint.tagline.replaceAll(old, name),
    features: blueprint.features.map((feature) => say(feature) as Feature), // the same shape with other texts
  };
}

/** The navigation follows the order of the features. */
function movePage(blueprint: Blueprint, { feature: id, to }: OperationOf<'move-page'>): Outcome {
  const moved = blueprint.features.find((feature) => feature.id === id);
  if (moved === undefined) return 'There is no such page.';
  const about = 'entity' in moved ? moved.entity : null;
  const isOne = (feature: Feature): boolean =>
    feature.id === id || (about !== null && 'entity' in feature && feature.entity === about);
  const own = blueprint.features.filter(isOne);
  const [home, ...rest] = [
    ...blueprint.features.filter(({ kind }) => kind === 'home'),
    ...blueprint.features.filter((feature) => feature.kind !== 'home' && !isOne(feature)),
  ];
  const hasHome = home?.kind === 'home';
  const others = hasHome || home === undefined ? rest : [home, ...rest];
  const features = to === 'first' ? [...own, ...others] : [...others, ...own];
  return { ...blueprint, features: hasHome ? [home, ...features] : features };
}

function addPage(blueprint: Blueprint, { title, text }: OperationOf<'add-page'>): Outcome {
  const slug = kebabCase(title);
  const path = freePath(blueprint, isReservedPath(`/${slug}`) ? `/${slug}-page` : `/${slug}`);
  const paragraphs = [text ?? `${blueprint.name} has not put its own text here yet.`];
  return addFeature(blueprint, {
    id: slug,
    kind: 'static-page',
    path,
    title,
    sections: [{ heading: title, paragraphs, items: [] }],
    placement: 'footer',
  });
}

function addQuestion(blueprint: Blueprint, { question, answer }: OperationOf<'add-question'>): Outcome {
  const entry = { title: question, text: answer };
  const page = blueprint.features.find(
    (feature) => feature.kind === 'static-page' && (feature.id === 'faq' || /faq|questions/i.test(feature.title)),
  );
  if (page === undefined)
    return addFeature(blueprint, {
      id: 'faq',
      kind: 'static-page',
      path: freePath(blueprint, '/faq'),
      title: 'FAQ',
      sections: [{ heading: 'Questions and answers', paragraphs: [], items: [entry] }],
      placement: 'footer',
    });
  return withOne(blueprint, page.id, (feature) => {
    if (feature.kind !== 'static-page') return feature;
    const [first, ...others] = feature.sections;
    return first === undefined
      ? feature
      : { ...feature, sections: [{ ...first, items: [...first.items, entry].slice(-12) }, ...others] };
  });
}

function removeQuestion(blueprint: Blueprint, question: string): Blueprint {
  return withFeature(blueprint, 'static-page', (page) => ({
    ...page,
    sections: page.sections.map((section) => ({
      ...section,
      items: section.items.filter(({ title }) => title !== question),
    })),
  }));
}
