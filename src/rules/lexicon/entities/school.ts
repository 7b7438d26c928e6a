/** The people and places of learning, and the library. */
import { defineEntities } from '../define-entity.ts';
import {
  choice,
  date,
  email,
  image,
  integer,
  longText,
  parent,
  percent,
  phone,
  rating,
  required,
  text,
  title,
} from '../fields.ts';
import { between, city, days, emailOf, inTurn, person, phone as phoneNumber, phrase, pick, when } from '../generate.ts';

export const schoolEntities = defineEntities('education', [
  {
    name: 'Student',
    synonyms: [
      'pupil',
      'learner',
      'trainee',
      'student information',
      'student record',
      'student profile',
      'child',
      'kid',
    ],
    description: 'A person who learns.',
    titleField: 'name',
    layout: 'table',
    fields: [
      title('name', 'Name'),
      email('email', 'Email'),
      text('group', 'Class'),
      integer('year', 'Year', { minimum: 1, maximum: 13 }),
      percent('average', 'Average grade', { minimum: 0, maximum: 100 }),
      percent('attendance', 'Attendance', { minimum: 0, maximum: 100 }),
      choice('status', 'Status', ['Enrolled', 'On leave', 'Graduated']),
    ],
    parents: [parent('Course', 'course', 'Course'), parent('School', 'school', 'School')],
    generate: {
      name: person,
      email: emailOf('name'),
      group: pick('7A, 7B, 8A, 9C, 10B, 11A'),
      year: between(7, 12),
      average: between(54, 98),
      attendance: between(81, 100),
      status: inTurn('Enrolled, Enrolled, Enrolled, Enrolled, On leave, Graduated'),
    },
  },
  {
    name: 'Teacher',
    synonyms: ['instructor', 'tutor', 'lecturer', 'professor', 'trainer', 'coach', 'teacher information', 'faculty'],
    description: 'A person who teaches.',
    titleField: 'name',
    fields: [
      title('name', 'Name'),
      image('photo', 'Photo'),
      text('subject', 'Subject'),
      email('email', 'Email'),
      integer('years', 'Years of teaching', { minimum: 0 }),
      rating('rating', 'Rating', { minimum: 1, maximum: 5 }),
      longText('about', 'About'),
    ],
    generate: {
      name: person,
      photo: phrase('portrait of {name}'),
      subject: pick('Mathematics, Spanish, Physics, Piano, Design, Programming, History, Yoga, Chemistry, Bookkeeping'),
      email: emailOf('name'),
      years: between(2, 31),
      rating: pick([4, 4, 5, 5]),
      about: pick([
        'Explains things twice, in two different ways.',
        'Came to teaching after ten years in industry.',
        'Runs the Saturday workshop for curious beginners.',
        'Known for dry humour and fair marks.',
        'Brings an instrument to every lesson, even algebra.',
        'Writes textbooks in the holidays.',
        'Believes in short lessons and long walks.',
        'Answers questions until the caretaker turns off the light.',
      ]),
    },
  },
  {
    name: 'Enrolment',
    label: 'Enrolment',
    synonyms: [
      'enrollment',
      'course registration',
      'course enrollment',
      'course enrolment',
      'registration record',
      'course signup',
      'learning record',
      'learning progress',
      'selected course',
      'subscription',
      'activity registration',
      'event registration',
    ],
    description: 'Somebody takes part in something.',
    titleField: 'participant',
    layout: 'table',
    owned: true,
    publicCreate: true,
    fields: [
      title('participant', 'Participant'),
      text('course', 'Course'),
      date('enrolledOn', 'Enrolled on'),
      integer('progress', 'Progress', { unit: '%', minimum: 0, maximum: 100 }),
      choice('status', 'Status', ['Waiting', 'Active', 'Completed', 'Withdrawn']),
    ],
    parents: [
      parent('Course', 'course', 'Course', 'course'),
      parent('Event', 'event', 'Event', 'course'),
      parent('Workshop', 'workshop', 'Workshop', 'course'),
      parent('Student', 'student', 'Student'),
    ],
    generate: {
      participant: person,
      course: pick(
        'Python from the first line, Conversational Spanish, Drawing what you see, Statistics without fear, Piano in a small group, Typography for screens',
      ),
      status: inTurn('Active, Waiting, Completed, Active, Active, Withdrawn'),
      enrolledOn: days(-150, -2),
      progress: when('status', { Completed: pick([100]), Waiting: pick([0]) }, between(5, 95, 5)),
    },
  },
  {
    name: 'Grade',
    synonyms: ['exam result', 'test result', 'mark', 'student score', 'exam score', 'report card', 'grade record'],
    description: 'The result of a student in a subject.',
    titleField: 'student',
    layout: 'table',
    fields: [
      title('student', 'Student'),
      text('subject', 'Subject'),
      required(percent('score', 'Score', { minimum: 0, maximum: 100 })),
      choice('result', 'Result', ['Passed', 'Failed', 'Distinction']),
      date('date', 'Date'),
      text('teacher', 'Teacher'),
    ],
    parents: [
      parent('Student', 'student', 'Student', 'student'),
      parent('Exam', 'exam', 'Exam'),
      parent('Course', 'course', 'Course', 'subject'),
      parent('Teacher', 'teacher', 'Teacher', 'teacher'),
    ],
    generate: {
      student: person,
      subject: pick('Mathematics, Physics, Spanish, History, Biology, Computer science'),
      result: inTurn('Passed, Distinction, Passed, Passed, Failed'),
      score: when('result', { Distinction: between(88, 99), Failed: between(28, 49) }, between(52, 86)),
      date: days(-120, -3),
      teacher: person,
    },
  },
  {
    name: 'Attendance',
    label: 'Attendance entry',
    pluralLabel: 'Attendance',
    synonyms: ['attendance record', 'check-in record', 'clock-in record', 'presence', 'sign-in record', 'check-in'],
    description: 'Who was there on which day.',
    titleField: 'person',
    layout: 'table',
    fields: [
      title('person', 'Person'),
      required(date('date', 'Date')),
      choice('status', 'Status', ['Present', 'Late', 'Excused', 'Absent']),
      text('group', 'Group'),
      text('remark', 'Remark'),
    ],
    parents: [
      parent('Student', 'student', 'Student', 'person'),
      parent('Employee', 'employee', 'Employee', 'person'),
      parent('Course', 'course', 'Course', 'group'),
    ],
    generate: {
      person,
      date: days(-20, 0),
      status: inTurn('Present, Present, Present, Late, Present, Excused, Absent'),
      group: pick('Morning group, Evening group, Team Harbour, Team North'),
      remark: when('status', {
        Late: pick(['Train delay', 'Dentist in the morning']),
        Excused: pick(['Family matter', 'Sick note handed in']),
        Absent: pick(['No message yet']),
      }),
    },
  },
  {
    name: 'School',
    synonyms: ['university', 'college', 'academy', 'kindergarten', 'institution', 'educational institution', 'campus'],
    description: 'A place of learning.',
    fields: [
      title('name', 'Name'),
      image('image', 'Picture'),
      choice('kind', 'Kind', ['Primary', 'Secondary', 'College', 'University', 'Evening school']),
      text('city', 'City'),
      integer('students', 'Students', { minimum: 0 }),
      phone('phone', 'Phone'),
      longText('description', 'Description'),
    ],
    generate: { city, phone: phoneNumber },
    rows: `
      name | image | kind | students | description
      Mill Hill Primary | primary school yard | Primary | 240 | A small school with a large garden and its own hens.
      Northgate Secondary | brick school | Secondary | 860 | Strong in sciences; the robotics club meets on Thursdays.
      Harbour College of Art | art studio | College | 410 | Printmaking, ceramics and a foundry on the quay.
      Lakeside University | university library | University | 14200 | Marine biology, medicine and a boat named Ada.
      Riverside Evening School | evening classroom | Evening school | 630 | Certificates after work, childcare included.
      St Brigid's Primary | village school | Primary | 96 | Two classes, one orchestra.
      Institute of Applied Robotics | robot arm | University | 3100 | Three faculties in a former tram depot.
      Orchard Montessori | bright classroom | Primary | 150 | Mixed ages, low shelves, long work cycles.
      Eastbank Technical College | workshop hall | College | 1250 | Welding, wiring and apprenticeships with local firms.
      Saint-Laurent Lycée | school courtyard | Secondary | 720 | Bilingual classes and exchange years.
      Open Harbour School | boat classroom | Secondary | 180 | Half the lessons take place on the water.
      Conservatory of the North | concert hall | College | 340 | Strings, winds and an early-music cellar.
      Garden Suburb Primary | school garden | Primary | 310 | Walking buses from four corners of the district.
      Coastal Nursing College | nursing students | College | 520 | Practice from the first week.
      Polytechnic of Valparaíso | hillside campus | University | 8700 | Architecture and earthquakes.
      Foundry Street Evening School | evening workshop | Evening school | 275 | Languages, bookkeeping and bread.
      Highland Agricultural College | farm campus | College | 390 | Sheep, soil and software.
      Queen West Academy | modern school | Secondary | 940 | Design and technology in every year.
      Forest Edge Kindergarten | forest kindergarten | Primary | 54 | Outdoors in all weathers.
      Meridian Business School | glass building | University | 2600 | Case studies with companies from the region.
    `,
  },
  {
    name: 'Book',
    synonyms: [
      'library book',
      'textbook',
      'e-book',
      'ebook',
      'book information',
      'title in the library',
      'publication',
    ],
    description: 'A book with its author, subject and whereabouts.',
    fields: [
      title(),
      image('cover', 'Cover'),
      text('author', 'Author'),
      choice('genre', 'Genre', ['Novel', 'History', 'Science', 'Travel', 'Poetry', 'Children', 'Cookery']),
      integer('year', 'Year', { minimum: 1450, maximum: 2030 }),
      integer('pages', 'Pages', { minimum: 1 }),
      choice('status', 'Status', ['Available', 'On loan', 'Reserved']),
      rating('rating', 'Rating', { minimum: 1, maximum: 5 }),
      longText('summary', 'Summary'),
    ],
    parents: [parent('Author', 'author', 'Author', 'author')],
    generate: {
      year: between(1978, 2024),
      pages: between(96, 540),
      status: inTurn('Available, On loan, Available, Available, Reserved'),
      rating: pick([3, 4, 4, 5]),
      cover: phrase('cover of {title}'),
    },
    rows: `
      title | author | genre | summary
      The Salt Road | Ingrid Halvorsen | Novel | A widow drives her late husband's lorry across a country that keeps changing its name.
      Small Bridges | Tomás Ferreira | Poetry | Poems about repair, rivers and the people who fix bicycles.
      A Short History of Glass | Nadia Petrova | History | From desert sand to the window that made cities possible.
      The Beekeeper's Arithmetic | Ravi Nair | Science | How a colony counts, votes and changes its mind.
      Rain on the Tramlines | Aoife Gallagher | Novel | Four strangers share a tram shelter for one very long night.
      Walking the Lighthouse Coast | Callum MacLeod | Travel | Six hundred kilometres, forty-one lamps and one stubborn dog.
      Grandmother's Copper Pot | Amara Okafor | Cookery | Sixty stews and the stories that were told while they simmered.
      Otto and the Upside-Down Moon | Clara Weber | Children | A bear finds the moon in a puddle and tries to put it back.
      The Cartographer's Debt | Mateo Vargas | Novel | A mapmaker invents an island to save his brother, and somebody sails for it.
      Listening to Soil | Mina Ahmadi | Science | What moves, breathes and speaks below our feet.
      Night Trains of Europe | Felix Hoffmann | Travel | Twelve sleepers, twelve breakfasts, one timetable.
      The Weavers' Strike | Grace Mensah | History | How a village stopped the looms and changed the law.
      Letters to a Young Baker | Camille Moreau | Cookery | Advice on dough, patience and early mornings.
      Seven Kinds of Silence | Yuki Nakamura | Poetry | Short poems for long evenings.
      The Clock That Ran Late | Samuel Whitfield | Children | A station clock decides that nobody should miss a train again.
      Orchard in Winter | Zofia Kowalska | Novel | Three sisters, one farm and a will with a missing page.
      Numbers in the Wild | Leila Haddad | Science | Ten everyday puzzles and the mathematics that solves them.
      The River That Forgot | Kwame Diallo | Novel | When the river changes its bed, a town must decide which bank is home.
      Islands of Tea | Anjali Iyer | Travel | From mountain terraces to railway cups.
      Copper, Coal and Courage | Daniel Jefferson | History | The women who ran the mines between two wars.
      How to Draw a Wolf | Freya Lindqvist | Children | Every page a line, every line a little braver.
      The Last Ferry Home | Omar Farouk | Novel | A captain's last crossing takes all night and forty years.
    `,
  },
  {
    name: 'LibraryLoan',
    label: 'Loan',
    synonyms: [
      'book loan',
      'borrowing',
      'library loan',
      'borrowing record',
      'lending',
      'borrowed book',
      'book borrowing',
    ],
    description: 'A book that somebody borrowed, and until when.',
    titleField: 'borrower',
    layout: 'table',
    owned: true,
    publicCreate: true,
    fields: [
      title('borrower', 'Borrower'),
      text('book', 'Book'),
      date('borrowedOn', 'Borrowed on'),
      date('dueOn', 'Due on'),
      choice('status', 'Status', ['On loan', 'Overdue', 'Returned']),
    ],
    parents: [parent('Book', 'book', 'Book', 'book')],
    generate: {
      borrower: person,
      book: pick([
        'The Salt Road',
        'A Short History of Glass',
        'Small Bridges',
        'Rain on the Tramlines',
        'Listening to Soil',
        'Orchard in Winter',
        'Night Trains of Europe',
        'Islands of Tea',
      ]),
      status: inTurn('On loan, Returned, On loan, Overdue, Returned'),
      borrowedOn: when('status', { 'On loan': days(-16, -1), Overdue: days(-45, -29) }, days(-120, -40)),
      dueOn: when('status', { 'On loan': days(4, 26), Overdue: days(-15, -1) }, days(-38, -12)),
    },
  },
]);
