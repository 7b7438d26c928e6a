/** Short self-assessments by subject, written for these products; none of them is a test of medicine or psychology. */
import { defineSheet, type KnownSheet } from './define-sheet.ts';

const notMedical =
  'A short look at yourself, no diagnosis. If something has weighed on you for weeks, talk to a doctor or a counsellor.';
const forThinking = 'A short look at yourself to think about, not a psychological test.';

/** The first is what "a personality test" means; the others come where the concept speaks of their subject. */
export const knownSheets: readonly KnownSheet[] = [
  defineSheet(
    /\b(personalit(y|ies)|character|temperament|mbti|coach(es|ing)?|mentor(s|ing|ship)?|dating|match ?making)\b/i,
    {
      slug: 'personality',
      title: 'Personality assessment',
      description: 'Eight statements on how you deal with people, plans, news and pressure.',
      dimensions: `
      outgoing | The Connector | You draw energy from people and bring them together. Ask for tasks in which you talk to many. | You think best on your own. Keep hours free that nobody fills for you.
      organised | The Organiser | You see steps where others see a heap. Plans are safe with you. | You like to begin before the plan is done. A list of three things a day is plan enough.
      curious | The Explorer | New ground attracts you. Look for questions that nobody has answered yet. | You value what has proved itself. Try one new thing at a time.
      calm | The Anchor | You stay steady when it gets loud, and others lean on that. | You feel pressure early. Pauses before answers help more than hurry.
    `,
      statements: `
      outgoing | I like to begin talks with people whom I do not know.
      organised | I plan my week before it begins.
      curious | I try things whose outcome is open.
      calm | I stay calm when plans fall apart.
      outgoing | After an evening with many people I have more energy than before.
      organised | I finish what I have begun before I begin something new.
      curious | I read about subjects that are of no use to me.
      calm | Criticism makes me think rather than worry.
    `,
      note: forThinking,
    },
  ),
  defineSheet(
    /\b(psycholog\w*|mental|stress|anxiety|emotion\w*|well-?being|mood|counsel\w*|therap\w*|meditat\w*|mindful\w*)\b/i,
    {
      slug: 'stress-check',
      title: 'Stress check',
      description: 'Eight statements about the last two weeks.',
      dimensions: `
      strain | Strain | Much weighs on you at present. | Little weighs on you at present.
    `,
      statements: `
      strain | I have felt tense for no clear reason.
      -strain | I have slept well and woken rested.
      strain | Small things have annoyed me more than usual.
      -strain | I have had time for what I enjoy.
      strain | My thoughts have gone in circles in the evening.
      -strain | I have talked to people who are good for me.
      strain | I have put off what was due because it felt too much.
      -strain | I have felt able to deal with what came.
    `,
      bands: `
      33 | In balance | You carry what there is well. Keep the habits that help: sleep, movement, people.
      66 | Some strain | There is some weight on you. Choose one thing to leave out this week, and one that does you good.
      100 | Under strain | Much has come together. Tell somebody about it, and look for help that fits; you need not carry it alone.
    `,
      note: notMedical,
    },
  ),
  defineSheet(/\b(learning (styles?|habits?)|study habits?|students?|pupils?|tutoring|courses?|e-?learning)\b/i, {
    slug: 'learning-habits',
    title: 'Learning habits',
    description: 'Eight statements on how you learn, and what would help.',
    dimensions: `
      planning | Planning | You know when you learn what. | Put two fixed hours a week into your calendar.
      practice | Practice | You try what you have read. | Close the book and write down what you remember.
      focus | Focus | You shut out what disturbs. | Put the telephone into another room for half an hour.
      exchange | Exchange | You explain things to others and ask. | Find one person to explain a chapter to.
    `,
    statements: `
      planning | I know at the beginning of the week what I will learn.
      practice | I solve exercises before I look at the solution.
      focus | I learn without a telephone beside me.
      exchange | I explain to others what I have understood.
      planning | I begin early enough before an exam.
      practice | I repeat after some days what I have learned.
      focus | I can read for half an hour without a break.
      exchange | I ask when I do not understand something.
    `,
    note: forThinking,
  }),
  defineSheet(/\b(career|job|profession|talent|recruit\w*|interest tests?|strengths?|aptitude)\b/i, {
    slug: 'strengths',
    title: 'Strengths at work',
    description: 'Eight statements on what you like to do, and where that is needed.',
    dimensions: `
      people | Working with people | Advising, teaching, selling and leading would suit you. | Work that others explain to customers leaves you more room.
      things | Working with things | Building, repairing and measuring would suit you. | Leave tools to others and keep to what you do better.
      ideas | Working with ideas | Design, research and writing would suit you. | Clear tasks suit you better than blank pages.
      order | Working with order | Planning, accounts and logistics would suit you. | Leave room for change in your days, and use a checklist.
    `,
    statements: `
      people | I like to help others to get on.
      things | I like to find out why a machine does not work.
      ideas | I often have suggestions that nobody asked for.
      order | I enjoy it when numbers add up.
      people | I notice early when somebody is not well.
      things | I would rather build something than describe it.
      ideas | I like tasks without a given solution.
      order | My desk and my files have a system.
    `,
    note: forThinking,
  }),
  defineSheet(/\b(business(es)?|compan(y|ies)|enterprises?|start-?ups?|franchis\w*|organi[sz]ations?|teams?)\b/i, {
    slug: 'business-check',
    title: 'Business check',
    description: 'Eight statements about a business, with what to improve first.',
    dimensions: `
      customers | Customers | You know whom you work for and what they think. | Call five customers and ask what they would miss.
      money | Money | You know your figures in time. | Write down each week what came in, went out and is owed.
      people | People | Everybody knows what is expected. | Agree on three goals for the quarter with each person.
      processes | Processes | Work runs without you. | Describe the task that goes wrong most often on one page.
    `,
    statements: `
      customers | We ask customers regularly how satisfied they are.
      money | We know at any time how long our money lasts.
      people | Everybody here knows what is expected of them.
      processes | Orders run by a way that is written down.
      customers | Most new customers come because others recommend us.
      money | We know what each product earns.
      people | We talk early about what goes wrong.
      processes | Work goes on when somebody is ill.
    `,
    note: 'An orientation from your own answers; it replaces no audit and no adviser.',
  }),
  defineSheet(/\b(health|fitness|lifestyle|wellness|nutrition|diet|sport|exercise|sleep)\b/i, {
    slug: 'healthy-habits',
    title: 'Healthy habits',
    description: 'Eight statements about sleep, movement, food and rest.',
    dimensions: `
      sleep | Sleep | You sleep enough and at regular times. | Go to bed at the same time on five evenings.
      movement | Movement | You move on most days. | A walk of twenty minutes a day is a good beginning.
      food | Food | You eat fresh and regularly. | Cook once more a week than now.
      rest | Rest | You take breaks before you need them. | Keep one evening a week free.
    `,
    statements: `
      sleep | I sleep seven hours or more.
      movement | I get out of breath at least twice a week.
      food | I eat vegetables or fruit with most meals.
      rest | I take breaks without a screen.
      sleep | I go to bed at about the same time.
      movement | I walk or cycle where I could drive.
      food | I drink water rather than sweet drinks.
      rest | I have a day in the week without work.
    `,
    note: notMedical,
  }),
];
