/** The home page and the pages of fixed text, in the words of the product's domain. */
import type { Feature, FeatureKind, Section } from '../../blueprint/schema.ts';
import { fillSections, fillText, type ProductWords } from '../lexicon/domain-text.ts';
import type { LexiconDomain } from '../lexicon/lexicon-domain.ts';
import { createRandom, seedFromText } from '../lexicon/random.ts';
import type { EntityAccess } from './plan-features.ts';
import type { Wish } from './product-plan.ts';

export function homeFeature(
  domain: LexiconDomain,
  words: ProductWords,
  access: readonly EntityAccess[],
  kinds: ReadonlySet<FeatureKind>,
  concept: string,
): Feature {
  const random = createRandom(seedFromText(`home of ${concept}`));
  const points = random.shuffle(domain.points.filter((point) => point.needs === undefined || kinds.has(point.needs)));
  const ordered = [
    ...points.filter((point) => point.needs === undefined).slice(0, 2),
    ...points.filter((point) => point.needs !== undefined).slice(0, 1),
  ];
  return {
    id: 'home',
    kind: 'home',
    headline: fillText(random.pick(domain.headlines), words).slice(0, 120),
    introduction: fillText(random.pick(domain.introductions), words).slice(0, 400),
    highlights: access
      .filter(({ isPrivate }) => !isPrivate)
      .slice(0, 2)
      .map(({ entity }) => entity.name),
    points: ordered.map((point) => ({
      title: fillText(point.title, words).slice(0, 60),
      text: fillText(point.text, words).slice(0, 200),
    })),
  };
}

/** About and Contact always; questions and answers, and terms, when the concept asks for them. */
export function staticPages(
  domain: LexiconDomain,
  words: ProductWords,
  wishes: readonly Wish[],
  concept: string,
): Feature[] {
  const random = createRandom(seedFromText(`pages of ${concept}`));
  const sections = (variants: LexiconDomain['about']): Section[] =>
    fillSections(variants.length === 0 ? [] : random.pick(variants), words);
  const isWished = (key: string) => wishes.some((wish) => wish.key === key);
  const page = (id: string, title: string, text: Section[], placement: 'header' | 'footer'): Feature[] =>
    text.length === 0
      ? []
      : [{ id, kind: 'static-page', path: `/${id}`, title, sections: text.slice(0, 8), placement }];
  return [
    ...page('about', 'About', sections(domain.about), isWished('about-page') ? 'header' : 'footer'),
    ...page('contact', 'Contact', sections(domain.contact), isWished('contact-page') ? 'header' : 'footer'),
    ...(isWished('faq-page') ? page('faq', 'Questions and answers', sections(domain.faq), 'header') : []),
    ...(isWished('legal-page') ? page('terms', 'Terms and privacy', termsOf(words), 'footer') : []),
  ];
}

function termsOf({ product }: ProductWords): Section[] {
  return [
    {
      heading: 'What is stored',
      paragraphs: [
        `${product} stores what you enter: your records and, if you have an account, your name, your email address and a scrambled form of your password. Nothing is sent to anybody else.`,
      ],
      items: [],
    },
    {
      heading: 'Cookies',
      paragraphs: [
        'One cookie keeps you signed in. There are no cookies for advertising and no counters of other companies.',
      ],
      items: [],
    },
    {
      heading: 'Your rights',
      paragraphs: [
        'You can ask what is stored about you, have it corrected and have it deleted. Write to the address on the contact page.',
      ],
      items: [],
    },
  ];
}
