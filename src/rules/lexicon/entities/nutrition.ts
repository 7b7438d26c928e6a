/** What food is made of, and what has to stand on its package. Figures are rounded from public tables of food composition. */
import { defineEntities } from '../define-entity.ts';
import { choice, date, longText, number, percent, required, text, title } from '../fields.ts';
import { always, days, inTurn, pick } from '../generate.ts';
import type { Generate } from '../lexicon-entity.ts';

/** Daily values of Health Canada for adults, in the unit of the field. */
const dailyValues = { fat: 75, sodium: 2300, fibre: 28 };

const shareOf =
  (field: keyof typeof dailyValues): Generate =>
  (_random, values) =>
    Math.round((Number(values[field]) / dailyValues[field]) * 100);

export const nutritionEntities = defineEntities('food', [
  {
    name: 'Food',
    synonyms: [
      'nutrition fact',
      'nutrition facts label',
      'facts label',
      'nutrition label',
      'nutrition information',
      'nutritional information',
      'food nutrition information',
      'nutrition data',
      'nutritional value',
      'food nutrition',
    ],
    description: 'Nutrition facts per 100 g, with the share of the daily value (% DV) of adults.',
    layout: 'table',
    titleField: 'name',
    fields: [
      title('name', 'Name'),
      choice('category', 'Category', [
        'Fruit',
        'Vegetables',
        'Grains',
        'Meat and fish',
        'Dairy and eggs',
        'Nuts and pulses',
        'Fats and sweets',
      ]),
      text('serving', 'Nutrition facts for'),
      required(number('calories', 'Calories', { unit: 'kcal', minimum: 0 })),
      required(number('fat', 'Fat', { unit: 'g', minimum: 0 })),
      number('saturates', 'Saturated fat', { unit: 'g', minimum: 0 }),
      required(number('carbohydrate', 'Carbohydrate', { unit: 'g', minimum: 0 })),
      number('sugars', 'Sugars', { unit: 'g', minimum: 0 }),
      number('fibre', 'Fibre', { unit: 'g', minimum: 0 }),
      required(number('protein', 'Protein', { unit: 'g', minimum: 0 })),
      number('sodium', 'Sodium', { unit: 'mg', minimum: 0 }),
      percent('fatShare', 'Fat, % daily value'),
      percent('sodiumShare', 'Sodium, % daily value'),
    ],
    generate: {
      serving: always('100 g'),
      fatShare: shareOf('fat'),
      sodiumShare: shareOf('sodium'),
    },
    rows: `
      name | category | calories | fat | saturates | carbohydrate | sugars | fibre | protein | sodium
      Apple, with skin | Fruit | 52 | 0.2 | 0 | 13.8 | 10.4 | 2.4 | 0.3 | 1
      Banana | Fruit | 89 | 0.3 | 0.1 | 22.8 | 12.2 | 2.6 | 1.1 | 1
      Orange | Fruit | 47 | 0.1 | 0 | 11.8 | 9.4 | 2.4 | 0.9 | 0
      Strawberries | Fruit | 32 | 0.3 | 0 | 7.7 | 4.9 | 2 | 0.7 | 1
      Blueberries | Fruit | 57 | 0.3 | 0 | 14.5 | 10 | 2.4 | 0.7 | 1
      Broccoli, raw | Vegetables | 34 | 0.4 | 0.1 | 6.6 | 1.7 | 2.6 | 2.8 | 33
      Carrot, raw | Vegetables | 41 | 0.2 | 0 | 9.6 | 4.7 | 2.8 | 0.9 | 69
      Tomato, raw | Vegetables | 18 | 0.2 | 0 | 3.9 | 2.6 | 1.2 | 0.9 | 5
      Spinach, raw | Vegetables | 23 | 0.4 | 0.1 | 3.6 | 0.4 | 2.2 | 2.9 | 79
      Potato, boiled | Vegetables | 87 | 0.1 | 0 | 20.1 | 0.9 | 1.8 | 1.9 | 4
      White rice, cooked | Grains | 130 | 0.3 | 0.1 | 28.2 | 0.1 | 0.4 | 2.7 | 1
      Brown rice, cooked | Grains | 123 | 1 | 0.3 | 25.6 | 0.2 | 1.6 | 2.7 | 4
      Pasta, cooked | Grains | 158 | 0.9 | 0.2 | 30.9 | 0.6 | 1.8 | 5.8 | 1
      Oats | Grains | 389 | 6.9 | 1.2 | 66.3 | 1 | 10.6 | 16.9 | 2
      Whole wheat bread | Grains | 252 | 3.5 | 0.8 | 42.7 | 4.3 | 6 | 12.5 | 450
      Chicken breast, roasted | Meat and fish | 165 | 3.6 | 1 | 0 | 0 | 0 | 31 | 74
      Ground beef, cooked | Meat and fish | 250 | 15.4 | 5.9 | 0 | 0 | 0 | 25.9 | 72
      Salmon, cooked | Meat and fish | 206 | 12.4 | 2.5 | 0 | 0 | 0 | 22.1 | 61
      Egg, boiled | Dairy and eggs | 155 | 10.6 | 3.3 | 1.1 | 1.1 | 0 | 12.6 | 124
      Whole milk | Dairy and eggs | 61 | 3.3 | 1.9 | 4.8 | 5.1 | 0 | 3.2 | 43
      Plain yogurt | Dairy and eggs | 61 | 3.3 | 2.1 | 4.7 | 4.7 | 0 | 3.5 | 46
      Cheddar cheese | Dairy and eggs | 403 | 33.1 | 18.9 | 3.1 | 0.5 | 0 | 22.9 | 653
      Lentils, cooked | Nuts and pulses | 116 | 0.4 | 0.1 | 20.1 | 1.8 | 7.9 | 9 | 2
      Chickpeas, cooked | Nuts and pulses | 164 | 2.6 | 0.3 | 27.4 | 4.8 | 7.6 | 8.9 | 7
      Almonds | Nuts and pulses | 579 | 49.9 | 3.8 | 21.6 | 4.4 | 12.5 | 21.2 | 1
      Olive oil | Fats and sweets | 884 | 100 | 13.8 | 0 | 0 | 0 | 0 | 2
      Butter | Fats and sweets | 717 | 81.1 | 51.4 | 0.1 | 0.1 | 0 | 0.9 | 643
      Maple syrup | Fats and sweets | 260 | 0.1 | 0 | 67 | 60.5 | 0 | 0 | 12
    `,
  },
  {
    name: 'PackageDesign',
    label: 'Package design',
    synonyms: [
      'packaging design',
      'food package',
      'food packaging',
      'package label',
      'packaging',
      'product packaging',
      'label design',
    ],
    description: 'What a food package has to say in Canada, in English and French.',
    owned: true,
    publicCreate: true,
    layout: 'table',
    titleField: 'name',
    fields: [
      title('name', 'Product name in English'),
      text('frenchName', 'Product name in French', {
        required: true,
        help: 'Canadian regulations ask for both languages.',
      }),
      text('netQuantity', 'Net quantity', { required: true, help: 'In metric units, for example 350 g.' }),
      longText('ingredients', 'Ingredients', { help: 'In descending order of weight.' }),
      text('allergens', 'Allergens (contains)', { help: 'Priority allergens, gluten sources and added sulphites.' }),
      text('serving', 'Nutrition facts per serving of'),
      number('calories', 'Calories per serving', { unit: 'kcal', minimum: 0 }),
      date('bestBefore', 'Best before'),
      text('dealer', 'Name and place of the dealer'),
      choice('colour', 'Colour of the package', ['White', 'Green', 'Red', 'Blue', 'Yellow', 'Brown']),
      choice('status', 'Status', ['Draft', 'Checked', 'Printed']),
    ],
    generate: {
      netQuantity: pick('120 g, 250 g, 350 g, 500 g, 1 kg'),
      serving: pick('30 g, 55 g, 100 g, 125 g'),
      calories: pick([90, 120, 160, 210, 240]),
      bestBefore: days(40, 400),
      dealer: pick('Fernhill Foods of Toronto, Lakeshore Mill of Kingston, Maple Lane Kitchens of Ottawa'),
      colour: inTurn('White, Green, Red, Blue, Yellow, Brown'),
      status: inTurn('Draft, Checked, Printed'),
    },
    rows: `
      name | frenchName | ingredients | allergens
      Oat crackers | Craquelins à l'avoine | Oats, sunflower oil, salt | Oats
      Maple granola | Granola à l'érable | Oats, maple syrup, almonds | Oats, almonds
      Lentil soup | Soupe aux lentilles | Water, lentils, carrots, onions | -
      Blueberry jam | Confiture de bleuets | Blueberries, sugar, lemon juice | -
      Dark chocolate | Chocolat noir | Cocoa mass, sugar, cocoa butter | Soy
      Apple sauce | Compote de pommes | Apples, water | -
      Rye bread | Pain de seigle | Rye flour, water, sourdough, salt | Rye
      Hazelnut spread | Tartinade aux noisettes | Hazelnuts, sugar, cocoa | Hazelnuts
      Tomato sauce | Sauce tomate | Tomatoes, olive oil, basil | -
      Cheddar, aged | Cheddar vieilli | Milk, salt, bacterial culture | Milk
      Chickpea chips | Croustilles de pois chiches | Chickpea flour, canola oil | -
      Trail mix | Mélange du randonneur | Raisins, peanuts, almonds | Peanuts, almonds
      Fish cakes | Galettes de poisson | Cod, potatoes, parsley | Fish
      Egg noodles | Nouilles aux œufs | Wheat flour, eggs | Wheat, eggs
      Mustard | Moutarde | Water, mustard seed, vinegar | Mustard
      Sesame bars | Barres au sésame | Sesame seeds, honey | Sesame
      Vegetable broth | Bouillon de légumes | Water, vegetables, salt | -
      Peach yogurt | Yogourt aux pêches | Milk, peaches, sugar | Milk
      Butter biscuits | Biscuits au beurre | Wheat flour, butter, sugar | Wheat, milk
      Smoked tofu | Tofu fumé | Water, soybeans, salt | Soy
    `,
  },
]);
