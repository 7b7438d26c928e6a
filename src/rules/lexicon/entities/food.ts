/** Food and drink: recipes, menus, places to eat. */
import { defineEntities } from '../define-entity.ts';
import {
  boolean,
  choice,
  date,
  datetime,
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
  daysAt,
  days,
  inTurn,
  person,
  phone as phoneNumber,
  phrase,
  pick,
  when,
} from '../generate.ts';

export const foodEntities = defineEntities('food', [
  {
    name: 'Recipe',
    synonyms: ['cooking recipe', 'food recipe', 'cooking tutorial', 'diet recipe', 'cocktail recipe'],
    description: 'How to cook something, with time and servings.',
    owned: true,
    publicCreate: true,
    fields: [
      title(),
      image('image', 'Picture'),
      choice('category', 'Category', ['Breakfast', 'Soup', 'Main course', 'Salad', 'Baking', 'Dessert', 'Drink']),
      integer('minutes', 'Time', { unit: 'min', minimum: 1 }),
      integer('servings', 'Servings', { minimum: 1 }),
      choice('difficulty', 'Difficulty', ['Easy', 'Medium', 'Demanding']),
      longText('ingredients', 'Ingredients'),
      longText('steps', 'Steps'),
    ],
    generate: { servings: pick([2, 4, 4, 6]), difficulty: inTurn('Easy, Easy, Medium, Easy, Demanding') },
    rows: `
      title | image | category | minutes | ingredients | steps
      Shakshuka with feta | eggs in tomato sauce | Breakfast | 30 | Tomatoes, peppers, onion, eggs, feta, cumin, paprika | Cook onion and peppers soft, add spices and tomatoes, make wells, break in the eggs and cover until just set. Crumble over the feta.
      Red lentil soup | bowl of lentil soup | Soup | 35 | Red lentils, carrots, onion, cumin, lemon, stock | Sweat onion and carrots with cumin, add lentils and stock, simmer twenty minutes and blend. Finish with lemon.
      Sourdough focaccia | focaccia with rosemary | Baking | 240 | Sourdough starter, flour, water, olive oil, rosemary, salt | Mix and fold three times, prove until bubbly, dimple with oil and bake hot for twenty-five minutes.
      Miso-glazed aubergine | glazed aubergine halves | Main course | 40 | Aubergines, white miso, mirin, sugar, sesame | Score and roast the halves, brush with miso and mirin and grill until they blister.
      Peanut noodle salad | noodles with cucumber | Salad | 20 | Wheat noodles, peanut butter, lime, soy sauce, cucumber, chilli | Whisk the dressing with warm water, toss with cold noodles and cucumber, top with crushed peanuts.
      Chicken tagine with olives | clay tagine | Main course | 75 | Chicken thighs, preserved lemon, green olives, ginger, saffron | Brown the chicken, add spices and stock, braise gently and stir in lemon and olives at the end.
      Blueberry buckwheat pancakes | stack of pancakes | Breakfast | 25 | Buckwheat flour, buttermilk, eggs, blueberries | Rest the batter ten minutes, fry in butter and drop the berries on while the tops are wet.
      Pho with beef | bowl of pho | Soup | 180 | Beef bones, star anise, cinnamon, rice noodles, herbs, lime | Char onion and ginger, simmer bones with spices for three hours, strain over noodles and sliced beef.
      Lemon olive oil cake | lemon cake | Dessert | 60 | Flour, eggs, sugar, olive oil, lemons, yoghurt | Beat eggs and sugar pale, fold in oil, yoghurt and flour, bake forty minutes and soak with lemon syrup.
      Chana masala | chickpea curry | Main course | 45 | Chickpeas, tomatoes, onion, ginger, garam masala, amchur | Fry onions brown, add ginger and spices, then tomatoes and chickpeas; simmer until thick.
      Cucumber raita | bowl of raita | Salad | 10 | Yoghurt, cucumber, mint, cumin, salt | Grate and squeeze the cucumber, stir into yoghurt with mint and toasted cumin.
      Mushroom risotto | creamy risotto | Main course | 40 | Arborio rice, chestnut mushrooms, stock, parmesan, white wine | Toast the rice, add wine, then hot stock by the ladle; beat in butter and parmesan off the heat.
      Cardamom buns | twisted buns | Baking | 150 | Flour, milk, yeast, butter, cardamom, sugar | Roll the dough with cardamom butter, cut, twist and knot, prove and bake until deep gold.
      Jollof rice | tomato rice | Main course | 55 | Long-grain rice, tomatoes, red peppers, Scotch bonnet, thyme | Blend and fry down the sauce until it separates, add rice and stock, steam tightly covered.
      Panna cotta with rhubarb | panna cotta | Dessert | 200 | Cream, vanilla, gelatine, rhubarb, sugar | Warm cream with vanilla, dissolve the gelatine, chill; poach the rhubarb gently so that it keeps its shape.
      Ginger lemonade | glass of lemonade | Drink | 15 | Ginger, lemons, honey, mint, sparkling water | Steep sliced ginger in hot honey water, cool, add lemon juice and top up with sparkling water.
      Potato and leek soup | pale green soup | Soup | 40 | Leeks, potatoes, butter, stock, nutmeg | Soften the leeks without colour, add potatoes and stock, cook tender and blend smooth.
      Fish tacos with slaw | fish tacos | Main course | 30 | White fish, corn tortillas, cabbage, lime, crema, coriander | Season and fry the fish in strips, dress the cabbage with lime and pile both on warm tortillas.
      Fattoush | salad with crisp bread | Salad | 20 | Tomatoes, cucumber, radishes, flatbread, sumac, pomegranate molasses | Crisp the bread in oil, dress the vegetables with sumac and molasses and toss at the last moment.
      Chocolate hazelnut tart | chocolate tart | Dessert | 90 | Dark chocolate, cream, hazelnuts, shortcrust | Bake the case blind, melt chocolate into hot cream, pour over toasted hazelnuts and let it set.
      Overnight oats with pear | jar of oats | Breakfast | 8 | Oats, milk, yoghurt, pear, cinnamon, walnuts | Stir everything but the walnuts together in the evening; add them in the morning.
      Iced hibiscus tea | red iced tea | Drink | 25 | Dried hibiscus, orange peel, cane sugar, ice | Steep hibiscus and peel for ten minutes, sweeten, cool and serve over plenty of ice.
    `,
  },
  {
    name: 'MenuItem',
    synonyms: [
      'dish',
      'food item',
      'meal',
      'menu',
      'food',
      'drink',
      'beverage',
      'cake',
      'pastry',
      'bakery product',
      'coffee drink',
      'menu dish',
      'snack',
    ],
    description: 'A dish or drink on the menu.',
    fields: [
      title('name', 'Name'),
      image('image', 'Picture'),
      choice('category', 'Category', ['Starters', 'Mains', 'Sides', 'Bakery', 'Desserts', 'Drinks']),
      required(money('price', 'Price')),
      boolean('isVegetarian', 'Vegetarian'),
      text('allergens', 'Allergens'),
      longText('description', 'Description'),
      boolean('isAvailable', 'Available today'),
    ],
    parents: [parent('Restaurant', 'restaurant', 'Restaurant')],
    generate: { isAvailable: chance(88) },
    rows: `
      name | image | category | price | isVegetarian | allergens | description
      Charred leeks with romesco | charred leeks | Starters | 9.50 | yes | Nuts | Leeks from the embers with almond and pepper sauce.
      Smoked trout on rye | trout on rye bread | Starters | 11 | no | Fish, gluten | House-smoked trout, horseradish cream and pickled cucumber.
      Roast squash soup | orange soup | Starters | 7.80 | yes | Milk | Velvet squash with brown butter and sage.
      Burrata and tomatoes | burrata plate | Starters | 12.50 | yes | Milk | Creamy burrata, three kinds of tomato and basil oil.
      Braised beef cheek | beef with mash | Mains | 24 | no | Celery, milk | Eight hours in red wine, served over celeriac mash.
      Wild mushroom pappardelle | ribbon pasta | Mains | 18.50 | yes | Gluten, egg, milk | Hand-rolled ribbons with thyme and aged pecorino.
      Grilled sea bream | whole grilled fish | Mains | 22.90 | no | Fish | Whole fish with fennel salad and lemon.
      Chickpea and spinach curry | curry bowl | Mains | 15.50 | yes | - | Tomato, ginger and coconut, with basmati rice.
      Buttermilk chicken burger | chicken burger | Mains | 16 | no | Gluten, milk | Crisp thigh, pickles and chilli mayonnaise in a potato bun.
      Skin-on fries | bowl of fries | Sides | 5.50 | yes | - | Twice-fried, with rosemary salt.
      Charred broccoli | charred broccoli | Sides | 6.20 | yes | Nuts | With lemon and toasted almonds.
      Sourdough loaf | round loaf | Bakery | 5.80 | yes | Gluten | Fermented for twenty-four hours; keeps for four days.
      Almond croissant | almond croissant | Bakery | 4.20 | yes | Gluten, nuts, egg | Yesterday's croissant, soaked, filled and baked again.
      Cinnamon knot | cinnamon bun | Bakery | 3.90 | yes | Gluten, milk | Sticky, soft in the middle, gone by eleven.
      Seeded rye | dark rye bread | Bakery | 6.40 | yes | Gluten | Dense, moist and good for a week.
      Basque cheesecake | burnt cheesecake | Desserts | 7.50 | yes | Egg, milk | Burnt top, trembling middle.
      Poached pear | pear in syrup | Desserts | 7 | yes | Milk | Cooked in white wine with vanilla cream.
      Dark chocolate mousse | chocolate mousse | Desserts | 6.80 | yes | Egg, milk | Olive oil and sea salt on top.
      Flat white | flat white coffee | Drinks | 3.80 | yes | Milk | Two ristretti and silky milk.
      Rhubarb spritz | pink drink | Drinks | 8.50 | yes | - | House rhubarb syrup, sparkling wine and soda.
      Mint and ginger cooler | green iced drink | Drinks | 4.60 | yes | - | Pressed ginger, mint and lime over ice.
      Masala chai | cup of chai | Drinks | 3.60 | yes | Milk | Simmered with cardamom, clove and black pepper.
    `,
  },
  {
    name: 'Restaurant',
    synonyms: [
      'cafe',
      'café',
      'bar',
      'bistro',
      'diner',
      'eatery',
      'canteen',
      'food stall',
      'bakery',
      'coffee shop',
      'dining place',
    ],
    description: 'A place to eat or drink.',
    fields: [
      title('name', 'Name'),
      image('image', 'Picture'),
      text('cuisine', 'Cuisine'),
      text('address', 'Address'),
      phone('phone', 'Phone'),
      choice('priceRange', 'Price range', ['Low', 'Moderate', 'High']),
      rating('rating', 'Rating', { minimum: 1, maximum: 5 }),
      longText('description', 'Description'),
    ],
    generate: {
      address,
      phone: phoneNumber,
      priceRange: inTurn('Moderate, Low, Moderate, High'),
      rating: pick([4, 4, 5, 5, 3]),
    },
    rows: `
      name | image | cuisine | description
      The Salted Fig | restaurant terrace | Mediterranean | Wood-fired vegetables and small plates under a fig tree.
      Noodle Yard | noodle bowl | Japanese | Ramen counter with twelve seats and one long-simmered broth.
      Casa Marisol | tiled dining room | Mexican | Moles from Oaxaca and corn ground every morning.
      Bread & Barrel | bakery counter | Bakery | Loaves until two, natural wine from five.
      Saffron Terrace | lantern-lit terrace | Persian | Charcoal kebabs, barberry rice and rose ice cream.
      Pier Eleven | harbour restaurant | Seafood | Whatever the boats bring, grilled and dressed with lemon.
      Mama Adjoa's | colourful kitchen | Ghanaian | Groundnut soup, waakye and the best fried plantain in town.
      The Quiet Goat | stone farmhouse | Farmhouse | Cheese from the barn next door and lamb on Sundays.
      Lotus Lane | bowls of curry | Thai | Fresh curry pastes; ask before you order hot.
      Osteria Fontana | pasta on a table | Italian | Handmade pasta, six dishes, no menu on Mondays.
      Green Bicycle | café with bicycles | Café | Breakfast all day and room for prams.
      Ember & Ash | open fire grill | Grill | Everything passes through the fire, even dessert.
      Dumpling Post | bamboo steamers | Chinese | Steamed and fried, by the dozen, in a former post office.
      Bombay Junction | railway-style diner | Indian | Railway-canteen classics and a very good dosa.
      Fika House | coffee and buns | Swedish | Filter coffee, cardamom buns and no hurry.
      Le Petit Zinc | zinc bar | French | Steak frites and a short, honest wine list.
      Halim's Falafel | falafel wrap | Lebanese | Crisp outside, green inside, wrapped in warm bread.
      Tapas Colmado | jars and hams | Spanish | Tins, hams and tortilla at the bar.
      Sundial Vegan Kitchen | colourful plate | Vegan | Fermented, roasted and raw, from the garden outside.
      Kimchi Corner | Korean side dishes | Korean | Stews that steam up the windows and ten side dishes.
    `,
  },
  {
    name: 'ShoppingItem',
    synonyms: ['shopping list entry'],
    owned: true,
    publicCreate: true,
    description: 'Something to buy, how much of it, and whether it is bought yet.',
    titleField: 'name',
    layout: 'table',
    fields: [
      title('name', 'Name'),
      text('quantity', 'How much'),
      choice('shop', 'Where', ['Supermarket', 'Market', 'Bakery', 'Chemist', 'Hardware shop']),
      required(choice('status', 'Status', ['To buy', 'Bought', 'Not available'])),
      text('askedBy', 'Asked for by'),
      text('note', 'Note'),
    ],
    generate: { askedBy: person, status: inTurn('To buy, To buy, Bought, To buy, Not available, To buy') },
    rows: `
      name | quantity | shop | note
      Oat milk | 3 cartons | Supermarket | The one for coffee
      Sourdough loaf | 1 | Bakery | Sliced, please
      Cherry tomatoes | 500 g | Market | Ripe ones for Thursday
      Dishwasher tablets | 1 box | Supermarket | Without phosphates
      Feta | 200 g | Market | From sheep's milk
      Light bulbs, E14 | 2 | Hardware shop | Warm white
      Toothpaste | 2 tubes | Chemist | One for the children
      Free-range eggs | 10 | Market | Bring the old boxes
      Wholemeal spaghetti | 2 packets | Supermarket | Or any other long pasta
      Poppy-seed rolls | 6 | Bakery | For Saturday's breakfast
      Bananas | 6 | Supermarket | Still a little green
      Plasters | 1 box | Chemist | Assorted sizes
      Basmati rice | 1 kg | Supermarket | The cupboard is empty
      Fresh basil | 1 pot | Market | For the window sill
      Screws, 4 by 40 | 1 box | Hardware shop | For the shelf in the hall
      Natural yoghurt | 2 jars | Supermarket | Jars go back
      Lemons | 4 | Market | Unwaxed
      Coffee beans | 1 kg | Supermarket | Medium roast
      Apples | 1.5 kg | Market | Sour ones for a cake
      Kitchen roll | 4 rolls | Supermarket | Recycled paper
    `,
  },
  {
    name: 'Ingredient',
    synonyms: ['food ingredient', 'grocery', 'pantry item', 'shopping list item', 'grocery item'],
    description: 'Something that goes into a dish, with how much there is.',
    layout: 'table',
    fields: [
      title('name', 'Name'),
      choice('category', 'Category', ['Vegetable', 'Fruit', 'Grain', 'Dairy', 'Spice', 'Protein', 'Pantry']),
      number('quantity', 'Quantity', { minimum: 0 }),
      choice('unit', 'Unit', ['g', 'kg', 'ml', 'l', 'pieces']),
      integer('calories', 'Calories per 100 g', { unit: 'kcal', minimum: 0 }),
      date('bestBefore', 'Best before'),
    ],
    parents: [parent('Recipe', 'recipe', 'Recipe'), parent('Supplier', 'supplier', 'Supplier')],
    generate: {
      bestBefore: when(
        'category',
        { Vegetable: days(2, 12), Fruit: days(2, 12), Dairy: days(4, 21), Protein: days(1, 9) },
        days(90, 400),
      ),
    },
    rows: `
      name | category | quantity | unit | calories
      Plum tomatoes | Vegetable | 2.5 | kg | 18
      Red lentils | Grain | 1.2 | kg | 352
      Greek yoghurt | Dairy | 1 | kg | 97
      Smoked paprika | Spice | 80 | g | 282
      Chickpeas, dried | Grain | 2 | kg | 364
      Lemons | Fruit | 14 | pieces | 29
      Basmati rice | Grain | 5 | kg | 360
      Free-range eggs | Protein | 30 | pieces | 143
      Olive oil | Pantry | 3 | l | 884
      Baby spinach | Vegetable | 600 | g | 23
      Chicken thighs | Protein | 1.8 | kg | 209
      Wholemeal flour | Grain | 8 | kg | 340
      Cumin seeds | Spice | 120 | g | 375
      Unsalted butter | Dairy | 1.5 | kg | 717
      Oyster mushrooms | Vegetable | 900 | g | 33
      Firm tofu | Protein | 1.2 | kg | 144
      Tinned coconut milk | Pantry | 12 | pieces | 230
      Blueberries | Fruit | 750 | g | 57
      Fresh ginger | Vegetable | 300 | g | 80
      Parmesan | Dairy | 850 | g | 431
      Dark chocolate, 70 % | Pantry | 1 | kg | 598
      Rolled oats | Grain | 3 | kg | 389
    `,
  },
  {
    name: 'TableReservation',
    label: 'Reservation',
    synonyms: [
      'table reservation',
      'table booking',
      'restaurant booking',
      'dinner reservation',
      'restaurant reservation',
    ],
    description: 'A table kept for guests at a certain time.',
    titleField: 'guest',
    layout: 'table',
    owned: true,
    publicCreate: true,
    fields: [
      title('guest', 'Guest'),
      required(datetime('startsAt', 'Date and time')),
      integer('people', 'People', { minimum: 1, maximum: 20 }),
      phone('phone', 'Phone'),
      choice('status', 'Status', ['Requested', 'Confirmed', 'Seated', 'Cancelled']),
      longText('wishes', 'Wishes'),
    ],
    parents: [parent('Restaurant', 'restaurant', 'Restaurant')],
    generate: {
      guest: person,
      people: pick([2, 2, 2, 3, 4, 4, 5, 6, 8]),
      phone: phoneNumber,
      status: inTurn('Confirmed, Requested, Confirmed, Seated, Confirmed, Cancelled'),
      startsAt: when(
        'status',
        { Seated: daysAt(-20, -1, '19:00,19:30,20:00') },
        daysAt(0, 21, '12:30,18:30,19:00,19:30,20:15'),
      ),
      wishes: pick([
        'A table by the window, please.',
        'One guest is allergic to nuts.',
        'High chair for a toddler.',
        'We celebrate a birthday.',
        'Two vegetarians.',
        'Step-free access needed.',
        '',
        '',
      ]),
    },
  },
  {
    name: 'FoodDonation',
    synonyms: [
      'food donation information',
      'food',
      'surplus food',
      'donated food',
      'food surplus',
      'leftover food',
      'food offer',
    ],
    description: 'Food that somebody gives away, and until when it can be collected.',
    owned: true,
    publicCreate: true,
    fields: [
      title(),
      image('image', 'Picture'),
      text('donor', 'Donor'),
      choice('category', 'Category', ['Bread', 'Fruit and vegetables', 'Cooked meals', 'Dairy', 'Dry goods']),
      text('amount', 'Quantity'),
      date('expiresOn', 'Expiry date'),
      text('pickupAddress', 'Pickup address'),
      datetime('pickupUntil', 'Pickup until'),
      choice('status', 'Status', ['Available', 'Reserved', 'Collected']),
    ],
    generate: {
      pickupAddress: address,
      status: inTurn('Available, Reserved, Available, Collected'),
      expiresOn: when('status', { Collected: days(-10, -1) }, days(1, 9)),
      pickupUntil: when('status', { Collected: daysAt(-12, -1, '18:00,20:00') }, daysAt(0, 4, '17:00,18:30,20:00')),
    },
    rows: `
      title | image | donor | category | amount
      Two trays of day-old rolls | basket of rolls | Bread & Barrel | Bread | 60 rolls
      Ripe bananas in boxes | bananas | Kumquat Grocers | Fruit and vegetables | 3 boxes
      Vegetable lasagne, unsold | tray of lasagne | Osteria Fontana | Cooked meals | 14 portions
      Yoghurt near its date | yoghurt pots | Lakeside Dairy | Dairy | 40 pots
      Rice and lentils in sacks | sacks of rice | Riverbend Wholesale | Dry goods | 25 kg
      Carrots with odd shapes | crooked carrots | Hollow Farm | Fruit and vegetables | 18 kg
      Wedding buffet leftovers | buffet dishes | Harbourview Hotel | Cooked meals | 35 portions
      Seeded rye loaves | dark loaves | Old Mill Bakery | Bread | 12 loaves
      Windfall apples | crate of apples | Orchard Avenue allotments | Fruit and vegetables | 30 kg
      Tinned tomatoes, dented | tins of tomatoes | City Cash and Carry | Dry goods | 48 tins
      Chickpea curry from lunch | curry pot | Town Hall canteen | Cooked meals | 22 portions
      Oat milk, short date | milk cartons | Green Bicycle | Dairy | 16 litres
      Salad bowls, packed | salad bowls | Station Kitchen | Cooked meals | 9 bowls
      Potatoes after harvest day | potato sack | Fernhill Farm | Fruit and vegetables | 50 kg
      Breakfast cereal | cereal boxes | Beacon School | Dry goods | 20 boxes
      Cheese ends | pieces of cheese | The Quiet Goat | Dairy | 4 kg
      Croissants from the morning | croissants | Le Petit Zinc | Bread | 25 pieces
      Courgettes, far too many | courgettes | Willow Bank gardens | Fruit and vegetables | 15 kg
      Vegetable soup in jars | soup jars | Community Kitchen | Cooked meals | 18 jars
      Pasta, assorted shapes | pasta bags | Saffron Kitchens | Dry goods | 12 kg
    `,
  },
  {
    name: 'Wine',
    synonyms: ['beer', 'whisky', 'whiskey', 'spirit', 'liquor', 'cocktail', 'white wine', 'bottle of wine'],
    description: 'A bottle with its origin, grape and taste.',
    fields: [
      title('name', 'Name'),
      image('image', 'Picture'),
      choice('kind', 'Kind', ['Red', 'White', 'Rosé', 'Sparkling', 'Sweet']),
      text('region', 'Region'),
      integer('vintage', 'Vintage', { minimum: 1950, maximum: 2030 }),
      required(money('price', 'Price')),
      longText('taste', 'Taste'),
    ],
    parents: [parent('Supplier', 'supplier', 'Supplier')],
    generate: { vintage: between(2016, 2023), image: phrase('bottle of {kind} wine') },
    rows: `
      name | kind | region | price | taste
      Quinta do Vale Tinto | Red | Douro, Portugal | 16.50 | Black cherry, warm stone and a firm grip.
      Weissenbach Riesling | White | Mosel, Germany | 14 | Lime, slate and a breath of peach.
      Domaine Aubrac Rosé | Rosé | Provence, France | 13.80 | Wild strawberry and sea salt.
      Cantina Serra Barbera | Red | Piedmont, Italy | 12.90 | Sour cherry, juicy, made for pizza.
      Kestrel Brut | Sparkling | Sussex, England | 29 | Green apple, brioche and a fine, steady stream.
      Finca Altura Malbec | Red | Mendoza, Argentina | 15.40 | Plum, violet and cocoa.
      Tara Hills Sauvignon | White | Marlborough, New Zealand | 17 | Gooseberry, cut grass and passion fruit.
      Château Lormont | Red | Bordeaux, France | 32 | Cassis, cedar and patience.
      Stellenberg Chenin | White | Stellenbosch, South Africa | 13.50 | Quince, honey and a clean edge.
      Tokaji Lantern | Sweet | Tokaj, Hungary | 38 | Apricot, orange peel and saffron.
      Cava Mirador | Sparkling | Penedès, Spain | 11.90 | Pear, almond and chalk.
      Santorini Assyrtiko | White | Santorini, Greece | 21 | Lemon, smoke and salt.
      Old Bridge Pinot Noir | Red | Willamette, United States | 34 | Raspberry, forest floor and silk.
      Monte Chiaro Soave | White | Veneto, Italy | 10.90 | White flowers and a bitter almond finish.
      Pedro's Rioja Reserva | Red | Rioja, Spain | 22.50 | Dried cherry, leather and vanilla.
      Jura Ouillé | White | Jura, France | 26 | Apple skin, hazelnut and rain.
      Georgian Saperavi | Red | Kakheti, Georgia | 18.20 | Ink, blackberry and wild herbs.
      Lambrusco Fiorano | Sparkling | Emilia, Italy | 12.20 | Dry, purple, lively; think ham and cheese.
      Bandol Clos Marin | Rosé | Bandol, France | 24 | Blood orange, fennel and weight.
      Icewine Northshore | Sweet | Niagara, Canada | 45 | Lychee, mango and frozen light.
    `,
  },
]);
