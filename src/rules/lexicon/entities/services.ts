/** What service businesses offer. */
import { defineEntities } from '../define-entity.ts';
import {
  choice,
  date,
  datetime,
  email,
  image,
  integer,
  longText,
  money,
  parent,
  phone,
  rating,
  required,
  text,
  title,
} from '../fields.ts';
import { between, days, daysAt, emailOf, inTurn, person, phrase, pick, phone as phoneNumber } from '../generate.ts';

export const serviceEntities = defineEntities('services', [
  {
    name: 'Service',
    synonyms: [
      'offering',
      'service item',
      'service information',
      'service detail',
      'business scope',
      'solution',
      'company service',
      'beauty service',
      'treatment offer',
      'service offering',
      'service package',
      'plan',
      'membership plan',
      'call plan',
    ],
    description: 'Something we do for people, with price and length.',
    titleField: 'name',
    fields: [
      title('name', 'Name'),
      image('image', 'Picture'),
      choice('category', 'Category', ['Home', 'Body', 'Office', 'Digital', 'Craft']),
      required(money('price', 'Price')),
      integer('minutes', 'Length', { unit: 'min', minimum: 1 }),
      longText('description', 'Description'),
    ],
    generate: { image: phrase('{name}') },
    rows: `
      name | category | price | minutes | description
      Window cleaning, inside and out | Home | 89 | 120 | Frames and sills included, no streaks promised.
      Deep-tissue massage | Body | 75 | 60 | For backs that sit all day.
      Bookkeeping month | Office | 240 | 300 | Receipts in, figures out, on the tenth.
      One-page website | Digital | 890 | 960 | Text, pictures, address and a form, live in a week.
      Chair caning | Craft | 130 | 240 | Hand-woven, six-way pattern.
      Garden tidy | Home | 160 | 180 | Cut, weed, sweep and take away.
      Haircut and wash | Body | 42 | 45 | With a proper consultation first.
      Office move planning | Office | 1200 | 960 | Lists, labels and a quiet Monday.
      Photo day for products | Digital | 680 | 480 | Up to forty articles, retouched.
      Knife sharpening | Craft | 9 | 15 | Per blade, while you wait.
      Boiler check | Home | 110 | 75 | Cleaning, measurement and report.
      Physiotherapy session | Body | 68 | 45 | Exercises to take home.
      Payroll for small teams | Office | 15 | 20 | Per person and month.
      Search audit | Digital | 420 | 360 | What people find and what they do not.
      Bicycle service | Craft | 79 | 90 | Brakes, gears, bearings, wash.
      Flat painting, two rooms | Home | 780 | 960 | Low-odour paint, furniture covered.
      Facial with rosehip | Body | 59 | 50 | Calm music or none at all.
      Translation, per page | Office | 48 | 60 | By two pairs of eyes.
      Data rescue | Digital | 190 | 240 | No rescue, no fee.
      Shoe resoling | Craft | 64 | 60 | Leather or rubber, stitched.
    `,
  },
  {
    name: 'Workshop',
    synonyms: ['training workshop', 'hands-on course', 'seminar', 'masterclass', 'lecture event'],
    description: 'A day on which people learn by doing.',
    publicCreate: false,
    fields: [
      title(),
      image('image', 'Picture'),
      choice('topic', 'Topic', ['Craft', 'Food', 'Business', 'Art', 'Outdoors']),
      text('leader', 'Speaker'),
      required(datetime('startsAt', 'Starts at')),
      integer('hours', 'Hours', { minimum: 1 }),
      integer('places', 'Places', { minimum: 1 }),
      money('price', 'Price'),
      longText('description', 'Description'),
    ],
    generate: {
      leader: person,
      startsAt: daysAt(3, 80, '09:30,13:00,17:30'),
      hours: pick([2, 3, 4, 6]),
      places: between(6, 16),
      image: phrase('{title}'),
    },
    rows: `
      title | topic | price | description
      Throw your first bowl | Craft | 65 | Clay, wheel, apron and a second try.
      Sharpen everything | Craft | 40 | Knives, scissors, chisels; bring your own.
      Letterpress Saturday | Art | 85 | Set, ink, print ten cards.
      Wild yeast | Food | 55 | Make a starter and a loaf.
      Mend a jumper | Craft | 35 | Swiss darning and visible patches.
      Paint with earth | Art | 70 | Grind pigments, mix binders.
      Build a stool | Craft | 120 | Three legs, no screws.
      Negotiate your salary | Business | 95 | Cases, practice, feedback.
      Speak in public | Business | 90 | Five short talks per person.
      Natural dyes | Art | 60 | Walnut, madder, indigo.
      First website | Business | 110 | Leave with an address on the web.
      Beekeeping for the curious | Outdoors | 50 | Veils are lent.
      Fermented vegetables | Food | 48 | Three jars to take home.
      Portraits in window light | Art | 75 | One lens, one chair.
      Bind a book | Craft | 68 | Thread, linen, bone folder.
      Fix your bicycle | Outdoors | 30 | Flat tyres to indexing.
      Read a balance sheet | Business | 80 | With three real companies.
      Whittle a spoon | Outdoors | 45 | Green birch and a sharp knife.
      Songwriting in a day | Art | 72 | Verse, chorus, courage.
      Facilitate a meeting | Business | 88 | Agenda, silence, decision.
    `,
  },
  {
    name: 'Expert',
    synonyms: [
      'lawyer',
      'consultant',
      'attorney',
      'adviser',
      'advisor',
      'specialist information',
      'expert information',
      'lawyer information',
      'barber',
      'hairdresser',
      'stylist',
      'technician',
      'mentor',
      'designer',
      'counsel',
      'master',
    ],
    description: 'A professional whom people can turn to.',
    titleField: 'name',
    fields: [
      title('name', 'Name'),
      image('photo', 'Photo'),
      text('field', 'Field'),
      integer('years', 'Years of experience', { minimum: 0 }),
      money('fee', 'Fee per hour'),
      rating('rating', 'Rating', { minimum: 1, maximum: 5 }),
      email('email', 'Email'),
      phone('phone', 'Phone'),
      longText('about', 'About'),
    ],
    generate: {
      name: person,
      photo: phrase('portrait of {name}'),
      field: pick(
        'Labour law, Family law, Tax, Nutrition, Career advice, Building physics, Interior design, Data protection, Hair and colour, Grief counselling',
      ),
      years: between(3, 32),
      fee: between(4500, 24000, 500),
      rating: pick([4, 5, 5, 4]),
      email: emailOf('name'),
      phone: phoneNumber,
      about: pick([
        'First conversation is short and free of jargon.',
        'Writes one-page opinions that people understand.',
        'Taught for ten years and still explains well.',
        'Known for telling clients what they do not need.',
        'Works evenings twice a week.',
        'Mediates before going to court.',
        'Speaks French and sign language.',
      ]),
    },
  },
  {
    name: 'Consultation',
    synonyms: [
      'inquiry',
      'enquiry',
      'consultation record',
      'online consultation',
      'contact message',
      'contact form entry',
      'request',
      'consulting',
      'advice request',
      'customer inquiry',
      'visitor message',
      'legal consultation',
    ],
    description: 'A question that somebody sends us.',
    titleField: 'subject',
    layout: 'table',
    owned: true,
    publicCreate: true,
    fields: [
      title('subject', 'Subject'),
      text('sender', 'Your name', { required: true }),
      email('email', 'Email'),
      date('sentOn', 'Sent on'),
      choice('status', 'Status', ['New', 'In progress', 'Answered']),
      required(longText('message', 'Message')),
    ],
    parents: [
      parent('Service', 'service', 'Service'),
      parent('Expert', 'expert', 'Expert'),
      parent('Property', 'property', 'Property'),
    ],
    generate: {
      sender: person,
      email: emailOf('sender'),
      sentOn: days(-40, 0),
      status: inTurn('New, In progress, Answered, Answered'),
    },
    rows: `
      subject | message
      Offer for a guesthouse | Eight rooms, opening in May. When could somebody come and look?
      Do you repair radios? | It is from 1958 and hums on medium wave.
      Group of fourteen | Two of us use wheelchairs. Is there a ramp at the side entrance?
      Question about the invoice | Is the travel included in the daily rate?
      Internship in autumn | I study product design and would like to spend three months with you.
      Second opinion | We have another quote and are not sure about the roof.
      Availability in June | The second or third week would suit us best.
      Material of the table | My son is allergic to certain oils.
      Cooperation | We run a small cinema across the street and have an idea.
      Press photograph | In landscape, free of rights, by Friday if possible.
      Change of appointment | From Tuesday to Thursday, the same time.
      Lost scarf | Dark green, left in the second row.
      Gift voucher | For two people, to be sent to Halifax.
      Contract ends in March | What happens to our data afterwards?
      Accessibility of your page | The form cannot be reached by keyboard. I am glad to show you.
      Sponsorship of the harbour swim | Logos on caps, soup for everybody.
      Lecture for our club | Forty minutes on repairing things, with questions.
      Course for beginners | Is no experience really fine?
      Delivery to the island | The ferry takes parcels on Mondays and Thursdays.
      Thank you | The lamp works again and the cat is no longer afraid.
    `,
  },
  {
    name: 'FaqEntry',
    label: 'FAQ entry',
    pluralLabel: 'FAQ entries',
    synonyms: [
      'faq',
      'frequently asked question',
      'help article',
      'help topic',
      'common question',
      'faq item',
      'instruction',
    ],
    description: 'A question that many ask, with its answer.',
    titleField: 'question',
    fields: [
      title('question', 'Question'),
      choice('topic', 'Topic', ['Orders', 'Account', 'Visits', 'Prices', 'Repairs']),
      required(longText('answer', 'Answer')),
    ],
    rows: `
      question | topic | answer
      How do I change an order? | Orders | Write to us until six in the evening of the same day; after that it is already packed.
      Can I come without an appointment? | Visits | On weekdays before noon, yes.
      What does a repair cost? | Repairs | We look first and name a price before we begin.
      How do I delete my account? | Account | On the profile page, at the bottom; everything is gone within a week.
      Are there student prices? | Prices | Twenty per cent less with a valid card.
      Where is my parcel? | Orders | The tracking number is in the confirmation.
      Is there parking? | Visits | Four places in the yard, bicycles by the gate.
      Do you repair other brands? | Repairs | Gladly, if parts still exist.
      How do I get an invoice? | Prices | It comes by e-mail on the day of delivery.
      I forgot my password | Account | Use the link under the sign-in form or call us.
      Can I bring my dog? | Visits | Yes, except in the kitchen.
      How long is the guarantee? | Repairs | Two years on new things, one year on repairs.
      Can I return a gift? | Orders | Within thirty days, also without the giver knowing.
      Do prices include tax? | Prices | Always.
      May I have two accounts? | Account | One per person, please; teams get a shared one.
      Is the entrance step-free? | Visits | The side door is; ring the low bell.
      Do you ship abroad? | Orders | To thirty-one countries, twice a week.
      Can I watch the repair? | Repairs | There is a bench and usually tea.
      Are there group rates? | Prices | From eight people on.
      How do I change my address? | Account | On the profile page, before the next order.
    `,
  },
]);
