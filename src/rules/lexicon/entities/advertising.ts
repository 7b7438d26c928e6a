/** What is paid for to be seen. */
import { defineEntities } from '../define-entity.ts';
import { choice, date, image, longText, text, title, url } from '../fields.ts';
import { days, inTurn, phrase } from '../generate.ts';

export const advertisingEntities = defineEntities('work', [
  {
    name: 'Advertisement',
    synonyms: [
      'ad',
      'ad space',
      'ad slot',
      'ad position',
      'advertising space',
      'advertising slot',
      'advertisement space',
      'advertising position',
      'ad content',
      'ad banner',
      'banner ad',
      'banner advertisement',
      'merchant ad',
    ],
    description: 'What is shown below the pages, and for how long.',
    fields: [
      title(),
      image('image', 'Picture'),
      text('advertiser', 'Advertiser'),
      longText('text', 'Text'),
      url('link', 'Link'),
      choice('space', 'Shown on', ['Home page', 'Every page']),
      date('startsOn', 'First day'),
      date('endsOn', 'Last day'),
    ],
    generate: {
      image: phrase('{title}'),
      space: inTurn('Every page, Every page, Home page'),
      startsOn: days(-60, -5),
      endsOn: (random, _values, position) => ({ days: position % 5 === 4 ? -3 : random.between(5, 60) }),
      link: (_random, values) =>
        `https://www.example.com/${String(values['advertiser'])
          .toLowerCase()
          .replaceAll(/[^a-z0-9]+/g, '-')}`,
    },
    rows: `
      title | advertiser | text
      Coffee that waits for you | Harbour Roasters | Ground on the day it is ordered, at your door by Thursday.
      Shoes for cobbled streets | Kestrel Footwear | Resoled free of charge for five years.
      Learn to sail in nine evenings | Lakeshore Sailing School | Courses begin on the first Monday of each month.
      Warm windows before winter | Oakhurst Builders | Measured in May, fitted in June, quiet from then on.
      A bicycle for every hill | Two Wheels Workshop | Try three of them for a week each.
      Fresh bread at half past six | Corner Bakery | Still warm until eight.
      Insurance that answers the telephone | Tidewater Insurance | A person within four rings.
      Your books, kept for you | Ledger and Lamp | Accounts for small businesses, by the month.
      Weekend in the lighthouse | Skerry Stays | Two nights, one staircase, no neighbours.
      Solar roofs without surprises | Solstice Solar | A fixed price and an honest yield.
      Music lessons for grown-ups | Linden Row School | It is not too late for the cello.
      Move house in one morning | Carry and Care | Boxes, blankets and six strong people.
      Glasses in an hour | Clear Lane Optics | Eye test included.
      Meals for the whole team | Saffron Kitchens | Lunch for ten to a hundred, on real plates.
      Plants that forgive you | Greenloop Nursery | Chosen for dark rooms and long holidays.
      Print it on good paper | Papertrail Press | Cards, posters and books from fifty copies.
      Repair instead of buying | Second Spring | Toasters, lamps and radios, while you wait.
      Evening classes in pottery | Kiln Street Studio | Clay, company and one glaze for all.
      Fast lines for small offices | Cobalt Networks | Connected in ten days or free until then.
      Walking holidays by train | Northern Footpaths | Luggage travels ahead.
    `,
  },
]);
