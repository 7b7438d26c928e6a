/** Things people write down for themselves. */
import { defineEntities } from '../define-entity.ts';
import { choice, date, integer, longText, required, text, title, url } from '../fields.ts';
import { between, city, days, inTurn, pick, when } from '../generate.ts';

export const personalEntities = defineEntities('personal', [
  {
    name: 'Note',
    synonyms: [
      'memo',
      'personal note',
      'notebook',
      'study note',
      'reading note',
      'sticky note',
      'idea note',
      'annotation',
    ],
    description: 'Something worth writing down.',
    owned: true,
    publicCreate: true,
    fields: [
      title(),
      choice('topic', 'Topic', ['Ideas', 'Reading', 'Meetings', 'Home', 'Study']),
      date('writtenOn', 'Written on'),
      required(longText('text', 'Text')),
    ],
    generate: { writtenOn: days(-90, 0) },
    rows: `
      title | topic | text
      A shelf that folds into the wall | Ideas | Two hinges, one magnet. Measure the niche behind the door first.
      From "The Salt Road" | Reading | "A border is a habit with guards." Chapter nine.
      What we decided on Monday | Meetings | Blue doors, offers by Friday, nobody works on the bridge day.
      Paint in the hall | Home | Oat, matt, two tins. Left over: half a tin in the cellar.
      Photosynthesis in one line | Study | Light splits water, carbon is stitched into sugar.
      Podcast about lifts | Ideas | Nine strangers, one breakdown, forty minutes.
      Books to ask for | Reading | Orchard in Winter, Listening to Soil, anything about glass.
      Questions for the architect | Meetings | Step at the back door, height of the sill, cost of oak.
      Boiler pressure | Home | Between 1.2 and 1.6; the tap is behind the panel.
      Subjunctive triggers | Study | Wish, doubt, emotion, denial, "so that".
      Gift for Amara | Ideas | Star atlas or the good headphones.
      Poems that stayed | Reading | Platform Nine. Two Chairs.
      Call with the bank | Meetings | Rate is fixed until the end of the month.
      Plant water rules | Home | Fern twice a week, cactus when you remember.
      Big-O by heart | Study | Search in a sorted list: log n. Sort: n log n.
      Walk between the two piers | Ideas | Take the thermos and somebody who knows birds.
      Margins of chapter three | Reading | Why does the uncle never speak?
      Retrospective | Meetings | Keep the Tuesday demo, drop the status mail.
      Measurements of the window | Home | 118 by 142, inside the frame.
      Dates to learn | Study | 1648, 1789, 1848, 1989.
    `,
  },
  {
    name: 'DiaryEntry',
    label: 'Diary entry',
    pluralLabel: 'Diary entries',
    synonyms: [
      'diary',
      'journal',
      'journal entry',
      'mood record',
      'dream',
      'memory',
      'life record',
      'daily record',
      'confession',
    ],
    description: 'A day, and how it was.',
    owned: true,
    publicCreate: true,
    fields: [
      title(),
      required(date('date', 'Date')),
      choice('mood', 'Mood', ['Great', 'Good', 'So-so', 'Hard']),
      text('place', 'Place'),
      required(longText('text', 'Text')),
    ],
    generate: { date: (_random, _values, position) => ({ days: -position * 3 }), place: city },
    rows: `
      title | mood | text
      Swam before breakfast | Great | Cold as iron, then warm for the rest of the day.
      The tram stood still | So-so | Forty minutes with strangers and one excellent sandwich.
      First bread that rose | Great | I photographed it from five sides.
      Too many meetings | Hard | Four in a row, none with an end.
      Letter from Mei | Good | Three pages, two pressed leaves.
      Rain and a museum | Good | Only the guard and I saw the amber boat.
      Lost the keys | Hard | Found them in the freezer, next to the peas.
      Dinner for six | Great | Somebody brought a ukulele.
      Quiet Sunday | Good | Read, slept, read.
      Interview went well | Great | They laughed at the right place.
      Cough and tea | Hard | The cat took the better half of the bed.
      Walked home | Good | Eleven kilometres and a new bakery.
      Argument, then soup | So-so | We were both a little right.
      Concert on the quay | Great | The tuba player saw us dance.
      Spreadsheet day | So-so | The total was right at the second attempt.
      Visited grandmother | Good | She beat me at cards and blamed the light.
      Power cut | Good | Candles, stories, ice cream for everybody.
      Missed the ferry | So-so | Met Omar instead.
      Planted the lemon tree | Good | It looks surprised.
      Slept badly | Hard | Wrote a list at three, felt better at four.
    `,
  },
  {
    name: 'Habit',
    synonyms: ['routine', 'daily habit', 'check-in habit', 'practice habit', 'good habit'],
    description: 'Something to do again and again.',
    titleField: 'name',
    owned: true,
    publicCreate: true,
    fields: [
      title('name', 'Name'),
      choice('rhythm', 'Rhythm', ['Daily', 'Weekdays', 'Weekly']),
      choice('area', 'Area', ['Body', 'Mind', 'Home', 'People', 'Work']),
      integer('streak', 'Streak', { unit: 'days', minimum: 0 }),
      integer('goal', 'Goal', { unit: 'days', minimum: 1 }),
      date('lastDone', 'Last done'),
    ],
    generate: {
      rhythm: inTurn('Daily, Weekdays, Weekly, Daily'),
      streak: between(0, 64),
      goal: pick([21, 30, 66, 100]),
      lastDone: days(-4, 0),
    },
    rows: `
      name | area
      Read ten pages | Mind
      Walk after lunch | Body
      Water the plants | Home
      Call somebody | People
      Plan tomorrow at five | Work
      Stretch for eight minutes | Body
      Write three lines | Mind
      Empty the inbox | Work
      Wash up before bed | Home
      Letter on Sundays | People
      Drink a glass on waking | Body
      Practise scales | Mind
      Clear one drawer | Home
      Thank a colleague | Work
      Eat with friends | People
      Cold shower | Body
      Ten Japanese words | Mind
      No phone in bed | Home
      Review the week | Work
      Visit the neighbour | People
    `,
  },
  {
    name: 'Goal',
    synonyms: [
      'objective',
      'personal goal',
      'target',
      'resolution',
      'milestone',
      'plan item',
      'learning goal',
      'savings goal',
      'dream goal',
    ],
    description: 'Something to reach until a day.',
    owned: true,
    publicCreate: true,
    fields: [
      title(),
      choice('area', 'Area', ['Health', 'Money', 'Learning', 'Home', 'Work', 'People']),
      integer('progress', 'Progress', { unit: '%', minimum: 0, maximum: 100 }),
      date('dueDate', 'Due date'),
      choice('status', 'Status', ['Active', 'Reached', 'Paused']),
      longText('why', 'Why'),
    ],
    generate: {
      status: inTurn('Active, Active, Reached, Active, Paused'),
      progress: when('status', { Reached: pick([100]) }, between(5, 90, 5)),
      dueDate: when('status', { Reached: days(-60, -2) }, days(10, 300)),
    },
    rows: `
      title | area | why
      Run ten kilometres | Health | To arrive at the harbour swim in one piece.
      Three months of savings | Money | So that a broken boiler is only annoying.
      Hold a talk in Spanish | Learning | For the visit to Lucía's family.
      Insulate the attic | Home | Last winter had two of them.
      Finish the certificate | Work | Module four is the last one.
      See grandmother every week | People | Because of the cards, and everything else.
      Sleep before eleven | Health | Mornings are kinder then.
      Pay back the bicycle | Money | Two more instalments.
      Read twenty-four books | Learning | Two a month, one of them thick.
      Grow our own salad | Home | From April to October.
      Write one article | Work | About the project that failed.
      Host a dinner each season | People | With someone we do not know yet.
      Touch my toes | Health | Modest, measurable, far away.
      Give five per cent | Money | To the lifeboat and the library.
      Play the first prelude | Learning | Slowly, without stopping.
      Repair the back door | Home | It has waited since spring.
      Mentor an apprentice | Work | Somebody did it for me.
      Write to old friends | People | One letter a month.
      Swim all winter | Health | With the hat, and with company.
      Build the bookcase | Home | The boards are already here.
    `,
  },
  {
    name: 'Bookmark',
    synonyms: [
      'link',
      'saved link',
      'favorite',
      'favourite',
      'short link',
      'url',
      'collection entry',
      'saved page',
      'web bookmark',
      'qr code',
      'link tree',
      'link list',
      'link page',
    ],
    description: 'A page worth coming back to.',
    owned: true,
    publicCreate: true,
    layout: 'table',
    fields: [
      title(),
      required(url('address', 'Address')),
      choice('category', 'Category', ['Read later', 'Tools', 'Recipes', 'Learning', 'Inspiration']),
      text('tags', 'Tags'),
      date('savedOn', 'Saved on'),
    ],
    generate: {
      address: (_random, values) =>
        `https://www.example.com/${String(values['title'])
          .toLowerCase()
          .replaceAll(/[^a-z0-9]+/g, '-')}`,
      tags: pick(['slow, long', 'short', 'with pictures', 'for the team', 'weekend']),
      savedOn: days(-200, 0),
    },
    rows: `
      title | category
      How the tram bell got its tone | Read later
      Contrast checker | Tools
      Sourdough timetable | Recipes
      Bayes with dice | Learning
      Posters of the fifties | Inspiration
      The diary of a lighthouse | Read later
      Free icons, consistent | Tools
      Twelve soups for winter | Recipes
      Learn to read music | Learning
      Doors of Valparaíso | Inspiration
      Interview with a mapmaker | Read later
      Time zone planner | Tools
      Kimchi in a jar | Recipes
      SQL puzzles | Learning
      Rooms with one chair | Inspiration
      Why ferries are never late | Read later
      Invoice generator | Tools
      Flatbread in a pan | Recipes
      Names of clouds | Learning
      Colour palettes from paintings | Inspiration
    `,
  },
]);
