/** The pages of fixed text: nothing is said about the owner that the concept does not say, but for details that are marked as examples. */
import type { Feature, FeatureOf, Section } from '../../blueprint/schema.ts';
import { listWords } from '../reading/list-words.ts';
import { writeAnswers } from './write-answers.ts';
import type { Wish } from './product-plan.ts';
import {
  aThing,
  capital,
  chanceFor,
  contents,
  detailWords,
  featureFor,
  listedEntities,
  making,
  makingDeed,
  purposeSentence,
  thing,
  things,
  type Story,
} from './product-story.ts';

/** About and Contact always; questions and answers, and terms, when the concept asks for them. */
export function staticPages(story: Story, wishes: readonly Wish[]): Feature[] {
  const isWished = (key: string) => wishes.some((wish) => wish.key === key);
  const page = (
    id: string,
    title: string,
    sections: Section[],
    placement: FeatureOf<'static-page'>['placement'],
  ): Feature => ({ id, kind: 'static-page', path: `/${id}`, title, sections, placement });
  return [
    page('about', 'About', aboutSections(story), isWished('about-page') ? 'header' : 'footer'),
    contactPage(story, isWished('contact-page')),
    ...(isWished('newsletter') ? [newsletterPage(story)] : []),
    ...(isWished('faq-page') || featureFor(story, 'assistant') !== undefined
      ? [page('faq', 'Questions and answers', faqSections(story), isWished('faq-page') ? 'header' : 'footer')]
      : []),
    ...(isWished('legal-page') ? [page('terms', 'Terms and privacy', termsSections(story), 'footer')] : []),
  ];
}

/** What an assistant answers is to be read as well. */
function faqSections(story: Story): Section[] {
  const asked = featureFor(story, 'assistant')?.faq ?? [];
  const own = writeAnswers(story).filter(({ title }) => !asked.some(({ question }) => question === title));
  const service = {
    heading: 'Asked most',
    paragraphs: [],
    items: asked.slice(0, 12).map(({ question, answer }) => ({ title: question, text: answer })),
  };
  return [...(asked.length > 0 ? [service] : []), { heading: `Using ${story.name}`, paragraphs: [], items: own }];
}

function aboutSections(story: Story): Section[] {
  const purpose = purposeSentence(story);
  const audience = story.people.length === 0 ? '' : ` It is there for ${listWords(story.people.slice(0, 4))}.`;
  const list = contents(story, 4);
  const what = purpose === '' ? `${story.name} keeps ${list} in one place.` : `${purpose} It keeps ${list}.`;
  const [first] = story.entities;
  const details = first === undefined ? '' : detailWords(first, 4);
  const record = first === undefined || details === '' ? '' : ` Each ${thing(first)} comes with its ${details}.`;
  const sections: Section[] = [
    {
      heading: chanceFor(story, 'about').pick([
        `What ${story.name} is`,
        `${story.name} in short`,
        `About ${story.name}`,
      ]),
      paragraphs: [`${what}${record}${audience}`, doingParagraph(story), keepingParagraph(story)].filter(
        (text) => text !== '',
      ),
      items: [],
    },
  ];
  return story.facts.length === 0
    ? sections
    : [
        ...sections,
        { heading: 'Good to know', paragraphs: [], items: story.facts.map(({ title, text }) => ({ title, text })) },
      ];
}

function doingParagraph(story: Story): string {
  const looking = listedEntities(story).slice(0, 3).map(things);
  const made = making(story)
    .slice(0, 3)
    .map(({ create, entity }) => makingDeed(create, entity));
  const hasAccount = featureFor(story, 'account') !== undefined;
  const mine = featureFor(story, 'mine');
  const dashboard = featureFor(story, 'dashboard');
  const look = looking.length === 0 ? '' : `look through the ${listWords(looking)}`;
  const sentences = hasAccount
    ? [
        look === '' ? '' : `Anybody can ${look}.`,
        made.length === 0 ? '' : `Whoever is signed in can ${listWords(made)}.`,
      ]
    : [look === '' ? '' : `Anybody can ${look}.`, made.length === 0 ? '' : `It takes no account to ${anyOf(made)}.`];
  return [
    ...sentences,
    mine === undefined ? '' : `What is yours is on the page “${mine.title}”.`,
    dashboard === undefined ? '' : `The dashboard shows figures${dashboard.charts.length > 0 ? ' and charts' : ''}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** "add a poem, write a comment or send a report" */
function anyOf(deeds: readonly string[]): string {
  return deeds.length < 2 ? deeds.join('') : `${deeds.slice(0, -1).join(', ')} or ${deeds.at(-1)}`;
}

function keepingParagraph(story: Story): string {
  return `The records that ${story.name} opens with are examples. All of them are kept in one database file on the computer that runs it.`;
}

/** Records through which a visitor can say something that the owner reads as well. */
const letters = /^(?:Message|Inquiry|Feedback|ContactMessage|SupportTicket|Complaint|Suggestion)$/;

function contactPage(story: Story, isWished: boolean): FeatureOf<'contact'> {
  const roles = featureFor(story, 'account')?.roles ?? [];
  const readers = roles.filter((role) => role === 'Administrator');
  return {
    id: 'contact',
    kind: 'contact',
    path: '/contact',
    title: 'Contact',
    sections: contactSections(story),
    placement: isWished ? 'header' : 'footer',
    topics: [
      'General question',
      ...listedEntities(story)
        .slice(0, 2)
        .map((entity) => capital(things(entity))),
      'Something else',
    ],
    readers,
  };
}

function newsletterPage(story: Story): FeatureOf<'newsletter'> {
  const news = listWords(listedEntities(story).slice(0, 2).map(things));
  const promise = news === '' ? `News from ${story.name}.` : `News from ${story.name}: new ${news}, now and then.`;
  return {
    id: 'newsletter',
    kind: 'newsletter',
    path: '/newsletter',
    title: 'Newsletter',
    promise: promise.slice(0, 200),
  };
}

function contactSections(story: Story): Section[] {
  const reach = story.facts.filter(({ title }) => title !== 'Prices');
  const letter = making(story).find(
    ({ entity }) => letters.test(entity.name) && featureFor(story, 'catalogue', entity) !== undefined,
  );
  const writing =
    letter === undefined
      ? []
      : [`You can leave ${aThing(letter.entity)} as well: choose “${letter.create.action}”. Everybody can read it.`];
  if (reach.length > 0)
    return [
      {
        heading: `How to reach ${story.name}`,
        paragraphs: writing,
        items: reach.map(({ title, text }) => ({ title, text })),
      },
    ];
  const host =
    story.name
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '') || 'product';
  return [
    {
      heading: `How to reach ${story.name}`,
      paragraphs: ['These are example details until the owner puts in their own.', ...writing],
      items: [
        { title: 'Email', text: `hello@${host}.example` },
        { title: 'Telephone', text: '+1 416 555 0142, Monday to Friday, 9:00 to 17:00' },
        { title: 'Address', text: '12 Example Street, Toronto' },
      ],
    },
  ];
}

function termsSections(story: Story): Section[] {
  const hasAccount = featureFor(story, 'account') !== undefined;
  const stored = hasAccount
    ? 'your records and, if you have an account, your name, your e-mail address and a scrambled form of your password'
    : 'the records that you enter';
  return [
    {
      heading: 'What is stored',
      paragraphs: [`${story.name} stores what you enter: ${stored}. Nothing is sent to anybody else.`],
      items: [],
    },
    {
      heading: 'Cookies',
      paragraphs: [
        `${hasAccount ? 'One cookie keeps you signed in. ' : ''}There are no cookies for advertising and no counters of other companies.`,
      ],
      items: [],
    },
    {
      heading: 'For the owner',
      paragraphs: [
        `${capital(story.name)} comes without terms of a lawyer. Add yours here before you open it to the public.`,
      ],
      items: [],
    },
  ];
}
