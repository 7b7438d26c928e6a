/** Every test of the development concepts with its check. The last test of each concept is about its colours. */
import type { TestedConcept } from '../concepts.ts';
import { coloured } from './appearance.ts';
import { apartmentsChecks } from './checks/apartments.ts';
import { articlesChecks } from './checks/articles.ts';
import { attendance } from './checks/attendance.ts';
import { bands } from './checks/bands.ts';
import { carsChecks } from './checks/cars.ts';
import { chatbot } from './checks/chatbot.ts';
import { chess } from './checks/chess.ts';
import { coaching } from './checks/coaching.ts';
import { company } from './checks/company.ts';
import { food } from './checks/food.ts';
import { forum } from './checks/forum.ts';
import { friends } from './checks/friends.ts';
import { hospital } from './checks/hospital.ts';
import { linksChecks } from './checks/links.ts';
import { mailChecks } from './checks/mail.ts';
import { nutritionChecks } from './checks/nutrition.ts';
import { obituariesChecks } from './checks/obituaries.ts';
import { poetry } from './checks/poetry.ts';
import { quiz } from './checks/quiz.ts';
import { shipping } from './checks/shipping.ts';
import { shortMessages } from './checks/short-messages.ts';
import { sorting } from './checks/sorting.ts';
import { tickets } from './checks/tickets.ts';
import { training } from './checks/training.ts';
import { wheel } from './checks/wheel.ts';
import type { Check } from './expectations.ts';
import type { Checks, Family } from './families.ts';

const all: Checks = {
  ...apartmentsChecks,
  ...articlesChecks,
  ...attendance,
  ...bands,
  ...carsChecks,
  ...chatbot,
  ...chess,
  ...coaching,
  ...company,
  ...food,
  ...forum,
  ...friends,
  ...hospital,
  ...linksChecks,
  ...mailChecks,
  ...nutritionChecks,
  ...obituariesChecks,
  ...poetry,
  ...quiz,
  ...shipping,
  ...shortMessages,
  ...sorting,
  ...tickets,
  ...training,
  ...wheel,
};

/** Throws when a test has no check: a silent gap would look like a better product. */
export function checksOf({ id, appearance, tests }: TestedConcept): { test: string; family: Family; check: Check }[] {
  return tests.map((_, index) => {
    const test = `${id}#${index + 1}`;
    if (index === tests.length - 1) return { test, family: 'pages', check: coloured(appearance) };
    const known = all[test];
    if (!known) throw new Error(`There is no check for ${test}.`);
    const [family, check] = known;
    return { test, family, check };
  });
}
