/** Training, food and the figures of the body. */
import { defineEntities } from '../define-entity.ts';
import { choice, date, integer, longText, number, parent, required, text, title } from '../fields.ts';
import { between, chance, days, inTurn, pick, when } from '../generate.ts';

export const fitnessEntities = defineEntities('health', [
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
]);
