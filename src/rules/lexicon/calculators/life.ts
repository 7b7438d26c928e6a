/** Health, school, dates, trips and the climate. */
import { amount, day, moneyStep, percentStep, pickOne, step, type KnownCalculator } from './define-calculator.ts';

const grades = 'A 4 | A- 3.7 | B+ 3.3 | B 3 | B- 2.7 | C+ 2.3 | C 2 | C- 1.7 | D 1 | F 0';

export const lifeCalculators: readonly KnownCalculator[] = [
  {
    words: /\b(basic|simple|arithmetic|math(s|ematical)?|scientific|pocket|standard) calculat\w+/,
    calculator: {
      id: 'basic',
      title: 'Basic calculator',
      description: 'Two numbers added, subtracted, multiplied, divided or raised.',
      source: 'Plain arithmetic.',
      inputs: [
        { ...amount('first', 'First number', 12), minimum: -1e12, maximum: 1e12 },
        pickOne('operation', 'Operation', 'Add 1 | Subtract 2 | Multiply 3 | Divide 4 | Raise to the power 5', 2),
        { ...amount('second', 'Second number', 4), minimum: -1e12, maximum: 1e12 },
      ],
      steps: [
        step(
          'answer',
          'Answer',
          'if(operation == 1, first + second, if(operation == 2, first - second, if(operation == 3, first * second, if(operation == 4, first / second, first ^ second))))',
          undefined,
          6,
        ),
      ],
    },
  },
  {
    words: /\b(bmi|body mass|overweight|obesity|weight (loss|control|management))\b/,
    calculator: {
      id: 'bmi',
      title: 'Body mass index',
      description: 'Weight in proportion to height, for adults.',
      source: 'BMI = kg ÷ m², with the bands of the World Health Organization for adults. It is no diagnosis.',
      inputs: [
        amount('weight', 'Weight', 70, { unit: 'kg', minimum: 20, maximum: 400 }),
        amount('height', 'Height', 175, { unit: 'cm', minimum: 100, maximum: 250 }),
      ],
      steps: [
        step('metres', 'Height in metres', 'height / 100', 'm'),
        step('bmi', 'Body mass index', 'weight / metres ^ 2', undefined, 1),
      ],
      bands: [
        { below: 18.5, text: 'Underweight (below 18.5)' },
        { below: 25, text: 'Normal weight (18.5 to 24.9)' },
        { below: 30, text: 'Overweight (25 to 29.9)' },
        { below: null, text: 'Obesity (30 and above)' },
      ],
    },
  },
  {
    words: /\b(calori(e|es|c)|energy needs?|diets?|nutrition(al)?|metaboli(c|sm)|bmr|tdee)\b/,
    calculator: {
      id: 'calorie-needs',
      title: 'Daily calorie needs',
      description: 'Energy at rest and with your activity.',
      source:
        'Mifflin-St Jeor equation (1990): 10 × kg + 6.25 × cm − 5 × years, + 5 for men, − 161 for women; times a factor for activity.',
      inputs: [
        pickOne('sex', 'Sex', 'Female -161 | Male 5'),
        amount('age', 'Age', 35, { unit: 'years', minimum: 15, maximum: 100, whole: true }),
        amount('weight', 'Weight', 70, { unit: 'kg', minimum: 30, maximum: 300 }),
        amount('height', 'Height', 170, { unit: 'cm', minimum: 120, maximum: 230 }),
        pickOne(
          'activity',
          'Activity',
          'Sitting most of the day 1.2 | Light exercise 1.375 | Exercise on most days 1.55 | Hard exercise daily 1.725',
        ),
      ],
      steps: [
        step('resting', 'Needs at rest', '10 * weight + 6.25 * height - 5 * age + sex', 'kcal', 0),
        step('needs', 'Needs per day', 'resting * activity', 'kcal', 0),
      ],
    },
  },
  {
    words: /\b(gpa|grade point|grades? average)\b/,
    calculator: {
      id: 'gpa',
      title: 'Grade point average',
      description: 'The average of four courses, weighted by credits.',
      source:
        'GPA on the 4.0 scale: grade points × credits, divided by all credits. Give a course 0 credits to leave it out.',
      inputs: [1, 2, 3, 4].flatMap((course) => [
        pickOne(`grade${course}`, `Course ${course} grade`, grades, course - 1),
        amount(`credits${course}`, `Course ${course} credits`, 3, { maximum: 20 }),
      ]),
      steps: [
        step('credits', 'Credits', 'credits1 + credits2 + credits3 + credits4'),
        step('points', 'Grade points', 'grade1 * credits1 + grade2 * credits2 + grade3 * credits3 + grade4 * credits4'),
        step('gpa', 'Grade point average', 'points / credits'),
      ],
    },
  },
  {
    words: /\b(ages?|birthdays?|date of birth)\b/,
    calculator: {
      id: 'age',
      title: 'Age',
      description: 'Whole years, months and days since a birth.',
      source: 'Counted by the calendar.',
      inputs: [day('born', 'Date of birth', -12000), day('today', 'On this day', 0)],
      steps: [
        step('ageDays', 'Days', 'days(born, today)', undefined, 0),
        step('ageMonths', 'Months', 'months(born, today)', undefined, 0),
        step('age', 'Age', 'years(born, today)', 'years', 0),
      ],
    },
  },
  {
    words: /\b(date differences?|days between|time between dates|date calculators?|age and dates?)\b/,
    calculator: {
      id: 'days-between',
      title: 'Days between two dates',
      description: 'How long it is from one day to another.',
      source: 'Counted by the calendar; the first day is left out, the last is counted.',
      inputs: [day('first', 'First day', 0), day('last', 'Last day', 100)],
      steps: [
        step('weeks', 'Whole weeks', 'floor(days(first, last) / 7)', undefined, 0),
        step('length', 'Days', 'days(first, last)', undefined, 0),
      ],
    },
  },
  {
    words: /\b(fuel|mileage|gas(oline)?|petrol|(trip|travel|driving) costs?|road trips?|freight|rides?)\b/,
    calculator: {
      id: 'trip-cost',
      title: 'Trip and fuel cost',
      description: 'What the fuel of a trip costs, in all and for each person.',
      source: 'Cost = distance ÷ 100 × consumption × price per litre.',
      inputs: [
        amount('distance', 'Distance', 250, { unit: 'km', maximum: 50000 }),
        amount('consumption', 'Consumption', 6.5, { unit: 'L per 100 km', maximum: 100 }),
        amount('price', 'Fuel price', 1.7, { unit: '$ per L' }),
        amount('people', 'People', 2, { minimum: 1, maximum: 100, whole: true }),
      ],
      steps: [
        step('litres', 'Fuel', 'distance / 100 * consumption', 'L'),
        moneyStep('cost', 'Fuel cost', 'litres * price'),
        moneyStep('share', 'Cost per person', 'cost / people'),
      ],
    },
  },
  {
    words: /\b(carbon|co2|emissions?|climate|footprints?)\b/,
    calculator: {
      id: 'carbon-footprint',
      title: 'Carbon footprint',
      description: 'Emissions of a year from electricity, heating, driving and flying.',
      source:
        'Example factors in the range of published averages: 0.4 kg per kWh of electricity, 0.2 per kWh of gas, 0.17 per km by car, 0.15 per km by plane. They differ from country to country.',
      inputs: [
        amount('electricity', 'Electricity per year', 3000, { unit: 'kWh' }),
        amount('gas', 'Gas per year', 8000, { unit: 'kWh' }),
        amount('driven', 'Driven per year', 10000, { unit: 'km' }),
        amount('flown', 'Flown per year', 4000, { unit: 'km' }),
      ],
      steps: [
        step('home', 'Home', 'electricity * 0.4 + gas * 0.2', 'kg', 0),
        step('travel', 'Travel', 'driven * 0.17 + flown * 0.15', 'kg', 0),
        step('tonnes', 'Emissions per year', '(home + travel) / 1000', 't CO₂'),
      ],
    },
  },
  {
    words: /\b(3d print(ing|er)?|print(ing)? costs?|filaments?)\b/,
    calculator: {
      id: 'print-cost',
      title: '3D printing cost',
      description: 'Material and machine time of a print.',
      source:
        'Cost = volume × density × price of the material + hours × rate of the machine. The rates are examples: enter your own.',
      inputs: [
        amount('volume', 'Volume of the model', 40, { unit: 'cm³', minimum: 0.1 }),
        pickOne('density', 'Material', 'PLA 1.24 | ABS 1.04 | PETG 1.27 | Resin 1.1 | Nylon 1.15'),
        amount('price', 'Material price', 25, { unit: '$ per kg' }),
        amount('hours', 'Print time', 3, { unit: 'h' }),
        amount('rate', 'Machine rate', 2, { unit: '$ per h' }),
      ],
      steps: [
        step('weight', 'Weight', 'volume * density', 'g', 1),
        moneyStep('material', 'Material', 'weight / 1000 * price'),
        moneyStep('machine', 'Machine time', 'hours * rate'),
        moneyStep('total', 'Printing cost', 'material + machine'),
      ],
    },
  },
  {
    words:
      /\b((software|build|development|project) (time|effort|cost)|estimat\w* (the )?(time|effort)|time estimat\w+)\b/,
    calculator: {
      id: 'project-effort',
      title: 'Project time estimate',
      description: 'Days of work from three guesses, and weeks for a team.',
      source: 'Three-point (PERT) estimate: (optimistic + 4 × likely + pessimistic) ÷ 6.',
      inputs: [
        amount('optimistic', 'Optimistic', 20, { unit: 'days' }),
        amount('likely', 'Most likely', 30, { unit: 'days' }),
        amount('pessimistic', 'Pessimistic', 60, { unit: 'days' }),
        amount('team', 'People', 2, { minimum: 1, maximum: 200, whole: true }),
      ],
      steps: [
        step('effort', 'Expected effort', '(optimistic + 4 * likely + pessimistic) / 6', 'days', 1),
        step('deviation', 'Standard deviation', '(pessimistic - optimistic) / 6', 'days', 1),
        step('weeks', 'Expected duration', 'effort / team / 5', 'weeks', 1),
      ],
    },
  },
  {
    words: /\b(percent|marks?|exam scores?)\b.{0,30}\bcalculat\w+/,
    calculator: {
      id: 'percentage',
      title: 'Percentage',
      description: 'What share one number is of another.',
      source: 'Percentage = part ÷ whole × 100.',
      inputs: [amount('part', 'Part', 18), amount('whole', 'Whole', 24, { minimum: 0.0001 })],
      steps: [percentStep('share', 'Percentage', 'part / whole * 100')],
    },
  },
];
