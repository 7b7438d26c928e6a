/** Domains of buying, eating, travelling and living. */
import { defineDomain } from '../define-domain.ts';

export const tradeDomains = [
  defineDomain({
    key: 'shop',
    label: 'Shops and products',
    hints:
      'shop, shopping, store, e-commerce, ecommerce, online store, mall, product, merchandise, purchase, buy, sell, seller, cart, checkout, coupon, discount, order, brand, retail, wholesale, boutique, gift, catalog, marketplace, auction',
    palettes: [
      '#fbf7f0 oat + #8a3b1e terracotta',
      '#f6f7f4 chalk + #2f5d50 spruce',
      '#fdf5f3 shell + #7a1f3d mulberry',
    ],
    typeface: 'sans',
    corners: 'soft',
    firstNames: 'Harbour, Copper, Linden, Juniper, Foxglove, Lantern, Anchor, Saltbox',
    secondNames: 'Goods, Supply, Market, Outfitters, Store, Trading, House, Emporium',
    headlines: ['Good things, well made', '{Things} worth keeping', 'Everyday {things}, chosen with care'],
    introductions: [
      '{product} brings together {things} that earn their place: honest materials, fair prices and clear descriptions.',
      'A small range instead of an endless one. Look around, compare, and read what each of our {things} is made of.',
      'Browse the whole range of {things} with prices, pictures and stock on one page.',
    ],
    points: [
      'Chosen, not stacked :: Every article is handled and tried before it joins the range.',
      'Plain prices :: What you see is what it costs; no countdowns and no crossed-out fantasy prices.',
      'Made to be repaired :: Spare parts and advice are part of what we sell.',
      'Packed without plastic :: Paper, card and string, all of it reusable.',
    ],
    about: [
      'About {product} :: {product} began with a market stall, a folding table and eleven articles that we used ourselves. People came back and asked for more of the same kind: sturdy, useful, good to look at. // Today a team of seven chooses, photographs and packs everything you see. We visit the makers, ask awkward questions about materials, and say no more often than yes.',
      'Our story :: We started {product} because we were tired of buying the same kettle every two years. So we looked for the people who still make things properly, and asked whether they would sell through us. // We keep the range small on purpose. If something disappoints you, we want to know before anybody else does.',
    ],
    faq: [
      'How do you choose what you sell? :: We use each article for at least a month. If it breaks, annoys or bores us, it does not join the range.',
      'How long does delivery take? :: Parcels leave within two working days and usually arrive one to three days later.',
      'Can I return something? :: Yes, within thirty days and unused. Write to us first so that we can send the right label.',
      'Are the prices final? :: Prices include tax. Delivery depends on weight and distance and is named before you decide.',
      'Do you repair what you sold? :: Often, yes. Send a photo of the fault and we will say what can be done and what it costs.',
      'Can I buy for a company? :: Gladly. Tell us the number of pieces and the date, and we will write a quote within a day.',
    ],
    contact: [
      'Talk to the shop :: Questions about a size, a material or a parcel? Write to us with your order number if you have one; a person from the packing table answers, usually on the same day.',
      'We like to hear from you :: Praise, complaints and ideas for new articles all land on the same desk. If something arrived broken, add a photo and we will send a replacement first and ask questions later.',
    ],
  }),
  defineDomain({
    key: 'food',
    label: 'Food and restaurants',
    hints:
      'food, recipe, cooking, cook, kitchen, restaurant, menu, dish, meal, cafe, coffee, bakery, bread, cake, dessert, drink, wine, beer, ingredient, nutrition, diet, catering, takeaway, delivery, chef, cuisine, grocery, table, bar, pizza, tea',
    palettes: ['#fdf8ec cream + #8c3a12 paprika', '#f7f6ee rice + #47602b olive', '#fff7f2 milk + #7b2d26 brick'],
    typeface: 'serif',
    corners: 'soft',
    firstNames: 'Saffron, Ember, Olive, Thyme, Barley, Fig, Millstone, Pepper',
    secondNames: 'Kitchen, Table, Hearth, Larder, Bakery, Pantry, Oven, Spoon',
    headlines: ['Come hungry', 'Cooked today, gone tomorrow', '{Things} to gather around'],
    introductions: [
      '{product} is about food with a short way to the table. Look through our {things} and find what you feel like eating.',
      'Seasonal, generous and never in a hurry: here are the {things} we love, with everything you need to know.',
      'From the first coffee to the last crumb, these are the {things} of {product}.',
    ],
    points: [
      'With the seasons :: What grows now is on the plate now; the rest can wait.',
      'Clear about allergens :: Nuts, gluten and milk are named where they matter.',
      'Neighbours first :: Flour, milk and vegetables come from less than an hour away.',
      'Nothing wasted :: Bones become stock, peel becomes syrup, bread becomes pudding.',
    ],
    about: [
      'About {product} :: The kitchen at {product} opens at five in the morning, when the first dough is turned. By the time the street wakes up, the windows are steamed and the counter is full. // We buy whole animals and odd-shaped vegetables, cook with what the week brings and write the card by hand. Most of us have worked together for years; the sourdough starter is older than all of us.',
      'Who cooks here :: {product} is run by two sisters and a very large pot. What began as Sunday suppers for friends now feeds a neighbourhood. // We cook the dishes we grew up with and a few that we fell in love with on the way, and we are happy to say what is in them.',
    ],
    faq: [
      'Do you cater for allergies? :: Tell us when you order or when you arrive. Dishes carry the main allergens, and the kitchen can leave most things out.',
      'Is there something for vegetarians and vegans? :: Always. About half of what we make needs neither meat nor fish, and a third no milk or eggs.',
      'Where do the ingredients come from? :: Vegetables and dairy from farms within sixty kilometres, fish from the morning auction, coffee from one roaster.',
      'Can I bring a large group? :: Up to twelve at one table. For more than that, call us and we will make a plan together.',
      'Do you sell vouchers? :: Yes, at the counter, in any amount and with no expiry.',
      'What happens to what is left over? :: It goes to the community fridge at the corner, every evening after closing.',
    ],
    contact: [
      'Visit or write :: The kitchen is busiest from twelve to two and from seven to nine; outside these hours somebody will pick up the telephone at once. For parties and catering, a message with date and number of guests is best.',
      'Say hello :: Tell us about an allergy, a birthday or a recipe you miss. Letters to the kitchen are read aloud at the staff meal.',
    ],
  }),
  defineDomain({
    key: 'travel',
    label: 'Travel and rental',
    hints:
      'travel, trip, tour, tourism, tourist, hotel, flight, holiday, vacation, destination, itinerary, booking, reservation, apartment, homestay, accommodation, room, airline, train, ticket, rental, rent, car rental, scenic, attraction, cruise, hostel, guide, sightseeing, airport',
    palettes: [
      '#f3f8fa mist + #12586b deep lagoon',
      '#fbf7ee sand + #9a3f14 canyon',
      '#f2f7f4 sea foam + #1f5c48 pine',
    ],
    typeface: 'rounded',
    corners: 'round',
    firstNames: 'Compass, Tidal, Meridian, Wayfarer, Driftwood, Northbound, Lagoon, Horizon',
    secondNames: 'Travel, Stays, Journeys, Trails, Voyages, Escapes, Routes, Lodgings',
    headlines: [
      'Go somewhere you will talk about',
      'The world, one good trip at a time',
      'Find {things} that feel right',
    ],
    introductions: [
      '{product} collects {things} that we would book for our own friends, with honest pictures and prices.',
      'Whether you have a weekend or a month: compare {things}, read the details and make a plan.',
      'Quiet places, good hosts, sensible routes. Start with our {things} and let the rest follow.',
    ],
    points: [
      'Visited by us :: Somebody from the team has slept, eaten or walked there.',
      'Honest descriptions :: If the stairs are steep or the road is loud, we say so.',
      'People on site :: Each trip has a local contact who picks up the telephone.',
      'Slow when possible :: Trains and ferries come first where they make sense.',
    ],
    about: [
      'About {product} :: {product} was started by three guides who kept answering the same question: where would you go? The answers grew into a notebook, the notebook into a map, and the map into this. // We travel off season, pay our own way and go back every second year. What has lost its charm is taken off the list without ceremony.',
      'Why we do this :: Travelling well is mostly a matter of good advice. {product} gathers it from people who live where you are going. // We prefer fewer places and longer stays, family houses and local trains. You will find no rankings bought with money here.',
    ],
    faq: [
      'How do you pick places? :: We visit without notice, pay the full price and ask ourselves whether we would send our parents there.',
      'What if my plans change? :: Write as early as you can. Most hosts move a date without charge up to a week before.',
      'Are the prices per person or per stay? :: Each entry says so beside the price. Taxes are included; tourist tax may be paid on site.',
      'Can I travel with children or a dog? :: Very often. Look at the description, and ask if it does not say.',
      'Is it suitable for wheelchairs? :: We note steps, door widths and bathrooms where we have measured them ourselves.',
      'Do you arrange transfers? :: We tell you which train, bus or boat to take, and know drivers where there is none.',
    ],
    contact: [
      'Ask somebody who has been there :: Tell us where you want to go and what you like, and the person of our team who knows it best will answer. On the road? The telephone is answered until ten at night.',
      'Before, during, after :: Questions before you leave, trouble on the way, or a story when you are back: we read everything and reply within a day.',
    ],
  }),
  defineDomain({
    key: 'property',
    label: 'Property',
    hints:
      'property, real estate, house, housing, tenant, landlord, rent, lease, apartment rental, estate, mortgage, listing, building, home, agent, property management, household, residential, community management',
    palettes: [
      '#f7f6f3 plaster + #3d4f39 moss',
      '#f4f6f8 porcelain + #274566 slate blue',
      '#faf5f0 limestone + #7a4424 clay',
    ],
    typeface: 'sans',
    corners: 'soft',
    firstNames: 'Cornerstone, Gable, Threshold, Maple Row, Brickfield, Keystone, Hearth, Northlight',
    secondNames: 'Homes, Property, Residences, Estates, Lettings, Living, Places, Rooms',
    headlines: ['A door with your name on it', '{Things}, plainly described', 'Find the place that fits'],
    introductions: [
      '{product} shows {things} the way they are: measured, photographed on a normal day and priced without tricks.',
      'Look through {things}, compare size and price, and see at once what is still available.',
      'For people who are looking and people who look after buildings: all {things} in one tidy place.',
    ],
    points: [
      'Measured twice :: Areas come from a survey, not from a brochure.',
      'No hidden costs :: Service charges and deposits stand beside the price.',
      'Known neighbourhoods :: We live here and know which street floods.',
      'Quick answers :: A viewing or a repair is answered within a working day.',
    ],
    about: [
      'About {product} :: {product} looks after two hundred homes in and around the city. We let, sell and repair them, and we know most of them by the sound of their doors. // Our surveyors measure every room, our agents answer their own telephones, and our caretakers carry the keys. That is the whole secret.',
      'How we work :: We think that finding a home should not need luck. {product} describes each place in the same way, good and bad, so that you can compare. // Owners get the same treatment: real figures, a reachable person, and a report they can read.',
    ],
    faq: [
      'What do I need for a viewing? :: Only an identity card. Documents come later, if you like the place.',
      'How large is the deposit? :: Usually two months of rent, kept in a separate account and returned within four weeks.',
      'Who pays for repairs? :: The owner, unless something was damaged by use. Report it early and it stays small.',
      'Are pets allowed? :: In most homes, yes. The entry says so where the owner has decided.',
      'How long does a sale take? :: Eight to twelve weeks from the accepted offer, depending on the bank.',
      'Can I see the energy certificate? :: It is shown on request before you sign anything.',
    ],
    contact: [
      'Come by the office :: Bring your questions about a home, a contract or a leaking tap. The door is open on weekdays, and on Saturdays by appointment.',
      'Write or call :: For viewings, name the home and two times that suit you. For repairs, add a photo; urgent ones are answered around the clock.',
    ],
  }),
];
