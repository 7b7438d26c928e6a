/** Health, care and training. */
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
  number,
  parent,
  phone,
  rating,
  required,
  text,
  title,
} from '../fields.ts';
import {
  address,
  between,
  chance,
  city,
  days,
  daysAt,
  emailOf,
  inTurn,
  person,
  phone as phoneNumber,
  phrase,
  pick,
  when,
} from '../generate.ts';

export const healthEntities = defineEntities('health', [
  {
    name: 'Patient',
    synonyms: [
      'patient record',
      'medical record',
      'patient file',
      'patient information',
      'health record',
      'elderly person',
    ],
    description: 'A person in care.',
    titleField: 'name',
    layout: 'table',
    fields: [
      title('name', 'Name'),
      date('bornOn', 'Date of birth'),
      phone('phone', 'Phone'),
      choice('bloodType', 'Blood type', ['A+', 'A-', 'B+', 'B-', 'AB+', 'AB-', 'O+', 'O-']),
      text('allergies', 'Allergies'),
      choice('status', 'Status', ['In treatment', 'Follow-up', 'Discharged']),
      date('lastVisit', 'Last visit'),
      longText('notes', 'Notes'),
    ],
    parents: [parent('Doctor', 'doctor', 'Doctor')],
    generate: {
      name: person,
      bornOn: days(-29000, -2500),
      phone: phoneNumber,
      bloodType: pick(['A+', 'O+', 'O+', 'A+', 'B+', 'AB+', 'O-', 'A-']),
      allergies: pick(['None known', 'None known', 'Penicillin', 'Birch pollen', 'Nuts', 'Latex']),
      status: inTurn('Follow-up, In treatment, Discharged, Follow-up'),
      lastVisit: days(-120, -1),
      notes: pick([
        'Knee exercises twice a day; swelling is going down.',
        'Blood pressure steady since the change of dose.',
        'Prefers appointments before work.',
        'Physiotherapy approved for six sessions.',
        'Vaccination due in autumn.',
        'Asks for results by telephone.',
        'Sleeps better after the new routine.',
        'Wears hearing aids; speak clearly.',
      ]),
    },
  },
  {
    name: 'Doctor',
    synonyms: [
      'physician',
      'therapist',
      'dentist',
      'specialist',
      'nurse',
      'psychologist',
      'counselor',
      'counsellor',
      'vet',
      'veterinarian',
      'medical staff',
      'caregiver',
      'doctor information',
    ],
    description: 'A person who treats patients.',
    titleField: 'name',
    fields: [
      title('name', 'Name'),
      image('photo', 'Photo'),
      choice('speciality', 'Speciality', [
        'General practice',
        'Cardiology',
        'Dermatology',
        'Paediatrics',
        'Orthopaedics',
        'Psychotherapy',
        'Dentistry',
      ]),
      text('practice', 'Practice'),
      integer('years', 'Years of practice', { minimum: 0 }),
      money('fee', 'Consultation fee'),
      rating('rating', 'Rating', { minimum: 1, maximum: 5 }),
      email('email', 'Email'),
      longText('about', 'About'),
    ],
    generate: {
      person,
      name: phrase('Dr {person}'),
      photo: phrase('portrait of {name}'),
      speciality: inTurn(
        'General practice, Cardiology, Dermatology, Paediatrics, Orthopaedics, Psychotherapy, Dentistry',
      ),
      practice: address,
      years: between(3, 34),
      fee: between(4500, 16000, 500),
      rating: pick([4, 4, 5, 5]),
      email: emailOf('person'),
      about: pick([
        'Takes time for questions and draws little diagrams.',
        'Speaks English, Arabic and French.',
        'Trained in Helsinki and Accra.',
        'Offers early appointments twice a week.',
        'Known for calm hands and clear letters.',
        'Makes house calls within the district.',
        'Teaches at the nursing college on Fridays.',
        'Good with anxious children and their parents.',
      ]),
    },
  },
  {
    name: 'Appointment',
    synonyms: [
      'doctor appointment',
      'medical appointment',
      'visit',
      'appointment record',
      'hospital visit',
      'treatment',
      'consultation appointment',
      'service appointment',
      'hair appointment',
    ],
    description: 'A meeting at a fixed time.',
    titleField: 'name',
    layout: 'table',
    owned: true,
    publicCreate: true,
    fields: [
      title('name', 'Name'),
      required(datetime('startsAt', 'Date and time')),
      text('doctor', 'With'),
      text('reason', 'Reason'),
      choice('status', 'Status', ['Requested', 'Confirmed', 'Completed', 'Cancelled']),
      longText('notes', 'Notes'),
    ],
    parents: [
      parent('Doctor', 'doctor', 'Doctor', 'doctor'),
      parent('Patient', 'patient', 'Patient'),
      parent('Service', 'service', 'Service', 'reason'),
      parent('Expert', 'expert', 'Expert', 'doctor'),
    ],
    generate: {
      name: person,
      doctor: person,
      reason: pick([
        'Annual check-up',
        'Back pain',
        'Vaccination',
        'Blood test results',
        'Skin check',
        'First consultation',
        'Follow-up after surgery',
        'Advice on sleep',
      ]),
      status: inTurn('Confirmed, Requested, Completed, Confirmed, Completed, Cancelled'),
      startsAt: when(
        'status',
        { Completed: daysAt(-45, -1, '09:00,10:20,11:40,14:00,15:20') },
        daysAt(1, 30, '09:00,10:20,11:40,14:00,15:20'),
      ),
      notes: pick([
        'First visit; please bring the referral.',
        'Needs an interpreter.',
        'Fasting since midnight.',
        'Wheelchair access.',
        '',
      ]),
    },
  },
  {
    name: 'Medication',
    synonyms: ['medicine', 'drug', 'prescription', 'pill', 'treatment plan', 'vaccine', 'supplement', 'pharmaceutical'],
    description: 'A medicine with dose and use.',
    layout: 'table',
    fields: [
      title('name', 'Name'),
      text('dose', 'Dose'),
      choice('form', 'Form', ['Tablet', 'Capsule', 'Drops', 'Inhaler', 'Cream', 'Injection']),
      text('usedFor', 'Used for'),
      text('schedule', 'Schedule'),
      integer('stock', 'In stock', { minimum: 0 }),
      date('expiresOn', 'Expires on'),
    ],
    parents: [parent('Patient', 'patient', 'Patient')],
    generate: { stock: between(0, 140), expiresOn: days(30, 700) },
    rows: `
      name | dose | form | usedFor | schedule
      Ibuprofen | 400 mg | Tablet | Pain and inflammation | With food, up to three times a day
      Paracetamol | 500 mg | Tablet | Fever and pain | Every six hours when needed
      Amoxicillin | 500 mg | Capsule | Bacterial infection | Three times a day for seven days
      Salbutamol | 100 µg | Inhaler | Asthma relief | One or two puffs when needed
      Metformin | 850 mg | Tablet | Type 2 diabetes | Morning and evening
      Lisinopril | 10 mg | Tablet | High blood pressure | Once in the morning
      Levothyroxine | 75 µg | Tablet | Underactive thyroid | Half an hour before breakfast
      Omeprazole | 20 mg | Capsule | Heartburn | Once before breakfast
      Cetirizine | 10 mg | Tablet | Hay fever | Once in the evening
      Hydrocortisone | 1 % | Cream | Eczema | Thinly, twice a day
      Insulin glargine | 100 units/ml | Injection | Diabetes | Once in the evening
      Vitamin D3 | 1000 IU | Drops | Deficiency | One drop a day
      Atorvastatin | 20 mg | Tablet | High cholesterol | Once in the evening
      Latanoprost | 50 µg/ml | Drops | Glaucoma | One drop in the evening
      Budesonide | 200 µg | Inhaler | Asthma prevention | Morning and evening
      Sertraline | 50 mg | Tablet | Depression | Once in the morning
      Naproxen | 250 mg | Tablet | Joint pain | Morning and evening with food
      Clotrimazole | 1 % | Cream | Fungal infection | Twice a day for two weeks
      Folic acid | 400 µg | Tablet | Pregnancy | Once a day
      Tetanus booster | 0.5 ml | Injection | Protection against tetanus | Every ten years
    `,
  },
  {
    name: 'Workout',
    synonyms: [
      'exercise plan',
      'training session',
      'fitness plan',
      'exercise routine',
      'fitness class',
      'fitness activity',
      'workout plan',
      'sports record',
      'exercise record',
      'running record',
    ],
    description: 'A training session with length and effort.',
    owned: true,
    publicCreate: true,
    fields: [
      title(),
      choice('kind', 'Kind', ['Strength', 'Running', 'Cycling', 'Yoga', 'Swimming', 'Mobility']),
      integer('minutes', 'Length', { unit: 'min', minimum: 1 }),
      integer('calories', 'Calories', { unit: 'kcal', minimum: 0 }),
      choice('effort', 'Effort', ['Light', 'Moderate', 'Hard']),
      date('date', 'Date'),
      longText('exercises', 'Exercises'),
    ],
    generate: {
      date: days(-30, 0),
      calories: (random, values) =>
        Number(values['minutes'] ?? 30) * (values['effort'] === 'Hard' ? 11 : values['effort'] === 'Light' ? 4 : 8) +
        random.between(0, 20),
    },
    rows: `
      title | kind | minutes | effort | exercises
      Lunch-break kettlebells | Strength | 30 | Hard | Swings, goblet squats, presses; five rounds.
      Easy river run | Running | 45 | Light | Conversational pace along the water, last kilometre a little faster.
      Hill repeats by the mill | Running | 50 | Hard | Eight times the hill, walk down.
      Sunday long ride | Cycling | 150 | Moderate | Flat loop with a coffee stop at fifty kilometres.
      Desk-worker's back | Mobility | 20 | Light | Cat-cow, thoracic turns, hip openers.
      Sun salutations | Yoga | 35 | Moderate | Twelve rounds, slow breathing, long rest.
      Pool intervals | Swimming | 40 | Hard | Ten times fifty metres, twenty seconds of rest.
      Full-body basics | Strength | 45 | Moderate | Squat, row, press, carry.
      Commute both ways | Cycling | 55 | Light | Eleven kilometres each way, rain jacket packed.
      Track night | Running | 60 | Hard | Six times eight hundred metres with the club.
      Evening stretch | Mobility | 15 | Light | Calves, hamstrings, shoulders.
      Yin by candlelight | Yoga | 60 | Light | Five poses, five minutes each.
      Upper body with bands | Strength | 25 | Moderate | Pull-aparts, rows, push-ups.
      Open-water practice | Swimming | 35 | Moderate | Sighting every ten strokes, wetsuit on.
      Parkland five | Running | 28 | Hard | Five kilometres against the clock.
      Core and balance | Strength | 20 | Moderate | Plank, dead bug, single-leg stands.
      Recovery spin | Cycling | 40 | Light | High cadence, low gear.
      Stairs instead of lift | Mobility | 12 | Moderate | Fourteen floors, twice.
      Technique drills | Swimming | 45 | Light | Catch-up, fist, six-kick switch.
      Strong legs | Strength | 50 | Hard | Deadlifts, split squats, sled.
    `,
  },
  {
    name: 'MealPlan',
    synonyms: ['diet plan', 'nutrition plan', 'diet', 'diet record', 'food diary', 'meal record'],
    description: 'What to eat in a day.',
    owned: true,
    publicCreate: true,
    fields: [
      title(),
      choice('goal', 'Goal', ['Balanced', 'More protein', 'Lighter', 'Plant-based', 'Low sugar']),
      integer('calories', 'Calories', { unit: 'kcal', minimum: 0 }),
      text('breakfast', 'Breakfast'),
      text('lunch', 'Lunch'),
      text('dinner', 'Dinner'),
      date('date', 'Date'),
    ],
    generate: { date: days(-5, 14), calories: between(1550, 2650, 50) },
    rows: `
      title | goal | breakfast | lunch | dinner
      Monday reset | Balanced | Oats with pear | Lentil soup and rye | Baked salmon, potatoes, beans
      Leg-day fuel | More protein | Eggs and spinach | Chicken, rice, slaw | Tofu stir-fry with peanuts
      Office Tuesday | Lighter | Yoghurt and berries | Chickpea salad | Vegetable curry
      Garden plate | Plant-based | Porridge with walnuts | Hummus bowl | Mushroom risotto
      Steady sugar | Low sugar | Omelette | Quinoa and feta | Grilled fish, greens
      Long-run Sunday | Balanced | Banana toast | Pasta with tomatoes | Roast chicken and roots
      Travel day | Lighter | Fruit and nuts | Rice-paper rolls | Miso soup, edamame
      Family Friday | Balanced | Pancakes | Wholemeal wraps | Pizza night with salad
      Winter warmer | Plant-based | Apple porridge | Squash soup | Bean chilli
      High-protein vegetarian | More protein | Skyr and seeds | Paneer wrap | Lentil dal, eggs
      Quick and cheap | Balanced | Toast and beans | Leftover rice bowl | Potato frittata
      Summer light | Lighter | Melon and cottage cheese | Gazpacho | Prawns and fennel
      Exam week | Balanced | Muesli | Tuna sandwich | Noodles with greens
      No-cook Wednesday | Low sugar | Cottage cheese and cucumber | Tinned sardines, tomatoes | Cold chicken, slaw
      Rest day | Plant-based | Chia pudding | Tabbouleh | Aubergine and miso
      After-surgery soft | Balanced | Semolina | Carrot soup | Mashed squash, fish
      Market Saturday | Plant-based | Bread and figs | Grilled courgettes | Ratatouille
      Climbing trip | More protein | Eggs and oats | Jerky and apples | Lentil stew
      Slow Sunday | Balanced | Shakshuka | Cheese and pears | Lamb and beans
      Back to basics | Low sugar | Boiled eggs | Minestrone | Cod and leeks
    `,
  },
  {
    name: 'HealthMeasurement',
    label: 'Measurement',
    synonyms: [
      'health data',
      'blood pressure',
      'weight record',
      'health indicator',
      'vital sign',
      'body data',
      'physical examination',
      'sleep record',
      'glucose reading',
    ],
    description: 'A value of the body at a moment.',
    titleField: 'name',
    layout: 'table',
    owned: true,
    publicCreate: true,
    fields: [
      title('name', 'Name'),
      choice('kind', 'Kind', ['Weight', 'Resting pulse', 'Blood sugar', 'Temperature', 'Sleep']),
      required(number('value', 'Value')),
      text('unit', 'Unit'),
      required(date('date', 'Date')),
      choice('verdict', 'Verdict', ['Normal', 'High', 'Low']),
    ],
    parents: [parent('Patient', 'patient', 'Patient')],
    generate: {
      who: pick('morning, evening, after sport, at the practice, before bed, fasting, on holiday'),
      kind: inTurn('Weight, Resting pulse, Blood sugar, Temperature, Sleep'),
      name: (_random, values, position) =>
        `${String(values['kind'])}, ${String(values['who'])}, week ${(position % 26) + 1}`,
      value: when('kind', {
        Weight: between(58, 92, 0.1),
        'Resting pulse': between(52, 78),
        'Blood sugar': between(4.4, 7.8, 0.1),
        Temperature: between(36.1, 37.6, 0.1),
        Sleep: between(5.5, 8.9, 0.1),
      }),
      unit: when('kind', {
        Weight: pick('kg'),
        'Resting pulse': pick('bpm'),
        'Blood sugar': pick('mmol/l'),
        Temperature: pick('°C'),
        Sleep: pick('h'),
      }),
      date: days(-60, 0),
      verdict: (random) => (chance(80)(random, {}, 0) === true ? 'Normal' : random.pick(['High', 'Low'])),
    },
  },
  {
    name: 'Clinic',
    synonyms: [
      'hospital',
      'practice',
      'pharmacy',
      'medical center',
      'nursing home',
      'health center',
      'gym',
      'fitness center',
    ],
    description: 'A place of care.',
    titleField: 'name',
    fields: [
      title('name', 'Name'),
      image('image', 'Picture'),
      text('address', 'Address'),
      text('city', 'City'),
      phone('phone', 'Phone'),
      text('specialities', 'Specialities'),
      text('openingHours', 'Opening hours'),
    ],
    generate: {
      place: pick(
        'Riverside, Northgate, Harbour, Mill Hill, Garden Suburb, Station, Linden Row, Old Town, Lakeside, College Green, Elm Court, Canal Side, Orchard, Market Place, Lighthouse, Willow Bank, Foundry, Maple',
      ),
      kind: pick('Health Centre, Family Practice, Clinic, Hospital, Physiotherapy, Dental Practice, Pharmacy'),
      name: phrase('{place} {kind}'),
      image: phrase('{kind} building'),
      address,
      city,
      phone: phoneNumber,
      specialities: pick([
        'General practice and vaccinations',
        'Sports injuries and massage',
        'Children and families',
        'Heart and circulation',
        'Dental surgery',
        'Day surgery and imaging',
      ]),
      openingHours: pick(['Mon-Fri 08:00-18:00', 'Mon-Sat 07:30-20:00', 'Every day, all hours']),
    },
  },
]);
