/** One sentence that says what the product is for, from what people can do in it. */
import { listWords } from '../reading/list-words.ts';
import { capital, chanceFor, contents, kindWithArticle, telling, type Story } from './product-story.ts';

const mostCharacters = 200;

/** e.g. "A car rental platform where customers can search cars, make a booking and see their own bookings." */
export function taglineOf(story: Story): string {
  const kind = kindWithArticle(story);
  const your = listWords(telling(story, 'your'));
  const their = listWords(telling(story, 'their'));
  const people = listWords(story.people.slice(0, 2));
  const forPeople = people === '' ? '' : ` for ${people}`;
  if (your === '')
    return kind === null ? `${capital(contents(story, 3))} in one place.` : `${capital(kind)}${forPeople}.`;
  if (story.isBareKind && kind !== null && story.purpose !== '') return `${capital(kind)} ${story.purpose}.`;
  const variants =
    kind === null || story.isBareKind
      ? [
          `One place${forPeople} to ${people === '' ? your : their}.`,
          `A place${forPeople} to ${people === '' ? your : their}.`,
        ]
      : [
          `${capital(kind)}${forPeople} to ${people === '' ? your : their}.`,
          `${capital(kind)} where ${people === '' ? 'people' : people} can ${their}.`,
          `${capital(kind)}${forPeople}: ${your}.`,
        ];
  const short = variants.filter((variant) => variant.length <= mostCharacters);
  return short.length === 0
    ? `${capital(contents(story, 2))} in one place.`.slice(0, mostCharacters)
    : chanceFor(story, 'tagline').pick(short);
}
