/** Teaching: courses and what happens in them. */
import { defineEntities } from '../define-entity.ts';
import {
  choice,
  date,
  datetime,
  image,
  integer,
  longText,
  money,
  parent,
  required,
  text,
  title,
  url,
} from '../fields.ts';
import { between, days, daysAt, inTurn, person, pick, when } from '../generate.ts';

export const courseEntities = defineEntities('education', [
  {
    name: 'Course',
    synonyms: [
      'online course',
      'training course',
      'class',
      'training',
      'learning course',
      'tutorial',
      'program',
      'training program',
      'video course',
      'course information',
      'course content',
      'curriculum',
      'learning content',
      'knowledge course',
    ],
    description: 'A course with its teacher, level and length.',
    fields: [
      title(),
      image('image', 'Picture'),
      choice('subject', 'Subject', ['Programming', 'Languages', 'Design', 'Business', 'Science', 'Music', 'Wellbeing']),
      text('teacher', 'Teacher'),
      choice('level', 'Level', ['Beginner', 'Intermediate', 'Advanced']),
      integer('hours', 'Hours', { minimum: 1 }),
      money('price', 'Price'),
      date('startsOn', 'Starts on'),
      longText('description', 'Description'),
    ],
    parents: [parent('Teacher', 'teacher', 'Teacher', 'teacher'), parent('School', 'school', 'School')],
    generate: { teacher: person, startsOn: days(-20, 70) },
    rows: `
      title | image | subject | level | hours | price | description
      Python from the first line | laptop with code | Programming | Beginner | 24 | 180 | Twelve evenings from print to a small program that sorts your photos.
      Conversational Spanish | café in Madrid | Languages | Beginner | 30 | 210 | Order, complain and make friends; grammar only where it helps.
      Drawing what you see | sketchbook | Design | Beginner | 16 | 145 | Line, shade and the courage to leave things out.
      Bookkeeping for small firms | ledger and calculator | Business | Intermediate | 20 | 260 | From receipts to a year-end statement, with real examples.
      Statistics without fear | scatter plot | Science | Intermediate | 28 | 230 | Distributions, tests and the art of a fair chart.
      Piano in a small group | piano keys | Music | Beginner | 20 | 320 | Four learners, two pianos and one concert for friends.
      Web pages that work for everyone | web page sketch | Programming | Intermediate | 32 | 290 | HTML, CSS and keyboard paths, tested with real screen readers.
      Negotiation in practice | two people talking | Business | Advanced | 12 | 340 | Eight cases, recorded and discussed kindly.
      Japanese characters in ninety days | brush and ink | Languages | Intermediate | 45 | 275 | Five hundred characters by story, stroke and repetition.
      Typography for screens | letter shapes | Design | Intermediate | 18 | 195 | Sizes, rhythm and choosing two typefaces that get along.
      Database design by example | tables on a board | Programming | Advanced | 30 | 360 | Model a library, a clinic and a railway, then query all three.
      Mindful breathing | person breathing | Wellbeing | Beginner | 8 | 60 | Short exercises for crowded days.
      Astronomy for back gardens | small telescope | Science | Beginner | 14 | 120 | What to see with bare eyes, binoculars and a borrowed telescope.
      Writing clear reports | pen and report | Business | Beginner | 10 | 150 | One message, one page, no fog.
      Guitar: chords to songs | acoustic guitar | Music | Beginner | 20 | 190 | Three chords, thirty songs and a patient teacher.
      French for the kitchen | cookbook | Languages | Advanced | 22 | 240 | Read old cookbooks, cook from them, talk about it.
      Machine learning on paper | diagram of a network | Programming | Advanced | 36 | 420 | Understand each model by hand before you run it.
      Yoga for stiff backs | yoga mat | Wellbeing | Beginner | 12 | 95 | Slow sequences with chairs and straps.
      Climate in numbers | globe and graph | Science | Intermediate | 16 | 130 | Budgets, feedbacks and what a tenth of a degree means.
      Photography with any camera | camera on a table | Design | Beginner | 15 | 160 | Light first, lenses later.
      Project planning basics | wall of sticky notes | Business | Beginner | 14 | 175 | Scope, estimates and the weekly fifteen minutes that save a project.
    `,
  },
  {
    name: 'Lesson',
    synonyms: [
      'chapter',
      'unit',
      'course lesson',
      'lecture',
      'lesson plan',
      'live course',
      'video lesson',
      'learning session',
    ],
    description: 'One step of a course.',
    fields: [
      title(),
      text('course', 'Course'),
      integer('number', 'Number', { minimum: 1 }),
      integer('minutes', 'Length', { unit: 'min', minimum: 1 }),
      datetime('startsAt', 'Starts at'),
      choice('format', 'Format', ['Reading', 'Exercise', 'Discussion', 'Laboratory']),
      longText('summary', 'Summary'),
    ],
    parents: [parent('Course', 'course', 'Course', 'course')],
    generate: {
      minutes: pick([25, 40, 45, 60, 90]),
      startsAt: daysAt(-20, 40),
      format: inTurn('Reading, Exercise, Discussion, Laboratory'),
      number: (_random, _values, position) => (position % 8) + 1,
    },
    rows: `
      title | course | summary
      Variables and names | Python from the first line | Boxes with labels, and why good labels matter.
      Loops that end | Python from the first line | Counting, collecting and the off-by-one mistake.
      Reading a file | Python from the first line | From a text file to a list of records.
      At the market | Conversational Spanish | Numbers, prices and polite refusals.
      Telling a story | Conversational Spanish | Two past tenses and when natives mix them.
      Negative space | Drawing what you see | Draw the gaps and the chair appears.
      Light from the left | Drawing what you see | One lamp, one egg, five tones.
      Double entry | Bookkeeping for small firms | Every amount twice, and why it balances.
      Sales tax step by step | Bookkeeping for small firms | Collect, deduct, report.
      Mean, median, mischief | Statistics without fear | Three averages and how they mislead.
      Correlation games | Statistics without fear | Storks, babies and confounders.
      Left hand alone | Piano in a small group | Broken chords in three keys.
      Headings and landmarks | Web pages that work for everyone | A page that can be heard.
      Forms people finish | Web pages that work for everyone | Labels, errors and kind defaults.
      The first offer | Negotiation in practice | Anchors and how to pull them up.
      Radicals you know | Japanese characters in ninety days | Water, tree, person, heart.
      Pairing typefaces | Typography for screens | Contrast of structure, kinship of mood.
      Keys and relations | Database design by example | What identifies a book?
      Finding north | Astronomy for back gardens | Polaris, the Plough and a paper disc.
      One message first | Writing clear reports | Write the answer, then the reasons.
    `,
  },
  {
    name: 'Exam',
    synonyms: ['test', 'quiz', 'online exam', 'test paper', 'examination', 'assessment', 'mock exam', 'exam paper'],
    description: 'A test with its date and length.',
    layout: 'table',
    fields: [
      title(),
      text('subject', 'Subject'),
      required(datetime('startsAt', 'Starts at')),
      integer('minutes', 'Length', { unit: 'min', minimum: 1 }),
      integer('questions', 'Questions', { minimum: 1 }),
      integer('passMark', 'Pass mark', { unit: '%', minimum: 0, maximum: 100 }),
      choice('status', 'Status', ['Planned', 'Open', 'Graded']),
    ],
    parents: [parent('Course', 'course', 'Course', 'subject')],
    generate: {
      minutes: pick([30, 45, 60, 90, 120]),
      questions: between(12, 60),
      passMark: pick([50, 55, 60]),
      status: inTurn('Planned, Graded, Open, Planned, Graded'),
      startsAt: when(
        'status',
        { Graded: daysAt(-60, -3, '09:00,13:30'), Open: daysAt(-1, 1, '09:00,13:30') },
        daysAt(4, 45, '09:00,13:30'),
      ),
    },
    rows: `
      title | subject
      Algebra midterm | Mathematics
      Organic chemistry, part one | Chemistry
      Spanish oral test | Spanish
      European history paper | History
      Mechanics and waves | Physics
      Essay under time | English
      Cell biology quiz | Biology
      Programming practical | Computer science
      Map reading | Geography
      Music theory grade three | Music
      Probability and statistics | Mathematics
      French comprehension | French
      Accounting certificate, paper two | Accounting
      Driving theory | Road safety
      First aid assessment | First aid
      Art history slides | Art
      Thermodynamics retake | Physics
      Constitutional law final | Law
      Food hygiene level two | Catering
      Network fundamentals | Computer science
    `,
  },
  {
    name: 'Question',
    synonyms: [
      'test question',
      'exam question',
      'quiz question',
      'question bank',
      'practice question',
      'problem',
      'exercise question',
      'riddle',
    ],
    description: 'A question with its possible answers.',
    titleField: 'question',
    layout: 'table',
    fields: [
      title('question', 'Question'),
      choice('subject', 'Subject', ['Science', 'History', 'Geography', 'Language', 'Mathematics', 'Culture']),
      text('answer', 'Answer'),
      text('otherAnswers', 'Other answers'),
      choice('difficulty', 'Difficulty', ['Easy', 'Medium', 'Hard']),
      longText('explanation', 'Explanation'),
    ],
    parents: [parent('Exam', 'exam', 'Exam'), parent('Course', 'course', 'Course')],
    rows: `
      question | subject | answer | otherAnswers | difficulty | explanation
      Which planet has the shortest day? | Science | Jupiter | Mars, Saturn, Earth | Medium | Jupiter turns once in just under ten hours.
      What gas do plants take in for photosynthesis? | Science | Carbon dioxide | Oxygen, nitrogen, hydrogen | Easy | Light, water and carbon dioxide become sugar and oxygen.
      Which metal is liquid at room temperature? | Science | Mercury | Lead, tin, sodium | Easy | It melts at minus 39 degrees Celsius.
      In which year did the Berlin Wall fall? | History | 1989 | 1987, 1991, 1985 | Easy | The border opened on 9 November 1989.
      Who was the first woman to win a Nobel Prize? | History | Marie Curie | Lise Meitner, Bertha von Suttner, Selma Lagerlöf | Medium | Physics, in 1903, shared with two others.
      Which empire built Machu Picchu? | History | Inca | Maya, Aztec, Olmec | Easy | It was an Inca royal estate of the fifteenth century.
      What is the longest river in Asia? | Geography | Yangtze | Mekong, Ganges, Lena | Medium | About 6,300 kilometres.
      Which country has the most time zones? | Geography | France | Russia, United States, Australia | Hard | Its overseas territories bring it to twelve.
      What is the capital of Kenya? | Geography | Nairobi | Mombasa, Kampala, Dodoma | Easy | Founded as a railway depot in 1899.
      Which strait separates Europe and Africa? | Geography | Gibraltar | Bosporus, Hormuz, Messina | Easy | Fourteen kilometres at its narrowest.
      What do we call a word that reads the same backwards? | Language | Palindrome | Anagram, acronym, homonym | Easy | Like "level" or "radar".
      Which language has the most native speakers? | Language | Mandarin Chinese | English, Spanish, Hindi | Medium | More than nine hundred million people.
      What is the plural of "criterion"? | Language | Criteria | Criterions, criterias, criterium | Medium | It keeps its Greek ending.
      How many degrees has a triangle inside? | Mathematics | 180 | 90, 270, 360 | Easy | In the plane the angles always add up to 180.
      What is the only even prime number? | Mathematics | 2 | 0, 4, 1 | Easy | Every other even number is divisible by two.
      What is 15 per cent of 240? | Mathematics | 36 | 24, 40, 32 | Medium | Ten per cent is 24, five per cent is 12.
      Which number comes next: 1, 1, 2, 3, 5, 8? | Mathematics | 13 | 11, 12, 16 | Medium | Each is the sum of the two before.
      Who painted "The Starry Night"? | Culture | Vincent van Gogh | Monet, Munch, Cézanne | Easy | In 1889, from a window in Saint-Rémy.
      Which instrument has 88 keys? | Culture | Piano | Organ, accordion, harpsichord | Easy | Fifty-two white and thirty-six black ones.
      In which city is the opera house La Scala? | Culture | Milan | Rome, Vienna, Venice | Medium | It opened in 1778.
    `,
  },
  {
    name: 'Assignment',
    synonyms: ['homework', 'coursework', 'exercise', 'class assignment', 'practice task', 'student work'],
    description: 'Work that learners hand in.',
    layout: 'table',
    fields: [
      title(),
      text('course', 'Course'),
      date('dueDate', 'Due date'),
      integer('points', 'Points', { minimum: 0 }),
      choice('status', 'Status', ['Open', 'Handed in', 'Graded']),
      longText('instructions', 'Instructions'),
    ],
    parents: [parent('Course', 'course', 'Course', 'course'), parent('Student', 'student', 'Student')],
    generate: {
      points: pick([10, 15, 20, 25, 40]),
      status: inTurn('Open, Handed in, Graded, Open, Graded'),
      dueDate: when('status', { Open: days(1, 21), 'Handed in': days(-3, 4) }, days(-50, -6)),
    },
    rows: `
      title | course | instructions
      Essay on the printing press | History | Eight hundred words, two sources older than 1950.
      Sort a deck of cards | Computer science | Write two algorithms and compare the number of moves.
      Titration protocol | Chemistry | Three runs, mean, error and one sentence on why they differ.
      Self-portrait in three tones | Art | Charcoal, no outlines, one hour.
      Interview a grandparent | Social studies | Ten questions, one page, one photograph.
      Loop invariants | Computer science | Exercises four to nine, with reasons.
      Bridge of paper | Physics | Span forty centimetres and carry a kilogram.
      Translate a folk song | Spanish | Keep the rhyme or explain why not.
      Rainfall diary | Geography | Measure for fourteen days and draw the chart.
      Balance sheet of a kiosk | Accounting | Use the receipts in the folder.
      Leaf collection | Biology | Twelve species, pressed and labelled.
      Poem in fourteen lines | English | Turn at the ninth line.
      Probability of rain | Statistics | Bayes by hand, then with a spreadsheet.
      Podcast of four minutes | Media | One voice, one place, one surprise.
      Map of the school in scale | Mathematics | One to two hundred, with legend.
      Sonata form listening sheet | Music | Mark exposition, development and return.
      Debate: cars in the centre | Politics | Prepare both sides.
      Bread and yeast experiment | Biology | Four temperatures, one graph.
      Menu in French | French | Three courses with prices and allergens.
      Website for a club | Design | Three pages, readable on a phone.
    `,
  },
  {
    name: 'StudyMaterial',
    label: 'Learning resource',
    synonyms: [
      'resource',
      'learning resource',
      'learning material',
      'study material',
      'teaching material',
      'teaching resource',
      'educational resource',
      'material',
      'courseware',
      'handout',
      'knowledge',
      'knowledge article',
      'reference',
    ],
    description: 'Something to learn from.',
    fields: [
      title(),
      choice('kind', 'Kind', ['Handout', 'Slides', 'Worksheet', 'Recording', 'Reading list']),
      text('subject', 'Subject'),
      text('author', 'Author'),
      url('link', 'Link'),
      date('addedOn', 'Added on'),
      longText('description', 'Description'),
    ],
    parents: [parent('Course', 'course', 'Course', 'subject')],
    generate: {
      author: person,
      kind: inTurn('Handout, Slides, Worksheet, Recording, Reading list'),
      addedOn: days(-240, -1),
    },
    rows: `
      title | subject | description
      Cheat sheet: regular verbs | Spanish | All endings on one page, with the four exceptions people forget.
      The water cycle in pictures | Geography | Seven drawings to cut out and put in order.
      Sorting algorithms compared | Computer science | Step-by-step tables for five algorithms.
      Fractions with pizza | Mathematics | Worksheet for pairs; needs scissors.
      How to read a paper | Research skills | Three passes, twenty minutes, five questions.
      Circuit symbols | Physics | The twenty-four symbols used in class.
      Impressionists in ten slides | Art | Light, weather and the railway.
      Photosynthesis summary | Biology | One diagram, one equation, one common mistake.
      Listening: at the station | French | Announcements with and without noise.
      Periodic table, large print | Chemistry | Legible from the last row.
      Citing sources | English | Books, articles and web pages in one style.
      Chord families | Music | Which chords belong together in five keys.
      Timeline of the Cold War | History | From 1945 to 1991 on a folded strip.
      Spreadsheet formulas | Business | Twelve formulas that answer most questions.
      Laboratory safety | Chemistry | What to do first, second and third.
      Contour lines | Geography | From a potato to a map.
      Probability trees | Statistics | Worked examples with coloured branches.
      Reading list: short novels | English | Twelve novels under two hundred pages.
      Loops and lists | Computer science | Practice with answers on the back.
      Meditation for exam weeks | Wellbeing | Three recordings of six minutes.
    `,
  },
]);
