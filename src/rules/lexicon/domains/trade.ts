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
      '#f5f6fa paper white + #34407d indigo',
    ],
    typeface: 'sans',
    corners: 'soft',
    firstNames: 'Harbour, Copper, Linden, Juniper, Foxglove, Lantern, Anchor, Saltbox',
    secondNames: 'Goods, Supply, Market, Outfitters, Store, Trading, House, Emporium',
    nameTail: 'Shelf',
    headlines: ['Browse the {things} and find what you need', '{Things}, clearly laid out'],
  }),
  defineDomain({
    key: 'food',
    label: 'Food and restaurants',
    hints:
      'food, recipe, cooking, cook, kitchen, restaurant, menu, dish, meal, cafe, coffee, bakery, bread, cake, dessert, drink, wine, beer, ingredient, nutrition, diet, catering, takeaway, delivery, chef, cuisine, grocery, table, bar, pizza, tea',
    palettes: [
      '#fdf8ec cream + #8c3a12 paprika',
      '#f7f6ee rice + #47602b olive',
      '#fff7f2 milk + #7b2d26 brick',
      '#fdf6f2 shortcrust + #6b3a55 plum jam',
    ],
    typeface: 'serif',
    corners: 'soft',
    firstNames: 'Saffron, Ember, Olive, Thyme, Barley, Fig, Millstone, Pepper',
    secondNames: 'Kitchen, Table, Hearth, Larder, Bakery, Pantry, Oven, Spoon',
    nameTail: 'Book',
    headlines: ['What would you like? Browse the {things}', '{Things} for every appetite'],
  }),
  defineDomain({
    key: 'travel',
    label: 'Travel and rental',
    hints:
      'travel, trip, guest house, inn, ferry, tour, tourism, tourist, hotel, flight, holiday, vacation, destination, itinerary, booking, reservation, apartment, homestay, accommodation, room, airline, train, ticket, rental, rent, car rental, scenic, attraction, cruise, hostel, guide, sightseeing, airport',
    palettes: [
      '#f3f8fa mist + #12586b deep lagoon',
      '#fbf7ee sand + #9a3f14 canyon',
      '#f2f7f4 sea foam + #1f5c48 pine',
      '#f8f5fa dusk + #54397a evening violet',
    ],
    typeface: 'rounded',
    corners: 'round',
    firstNames: 'Compass, Tidal, Meridian, Wayfarer, Driftwood, Northbound, Lagoon, Horizon',
    secondNames: 'Travel, Stays, Journeys, Trails, Voyages, Escapes, Routes, Lodgings',
    nameTail: 'Finder',
    headlines: ['Where to next? Browse the {things}', 'Compare {things} before you go'],
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
      '#f3f7f6 glazing + #1d5c5a verdigris',
    ],
    typeface: 'sans',
    corners: 'soft',
    firstNames: 'Cornerstone, Gable, Threshold, Maple Row, Brickfield, Keystone, Hearth, Northlight',
    secondNames: 'Homes, Property, Residences, Estates, Lettings, Living, Places, Rooms',
    nameTail: 'Finder',
    headlines: ['Find {things} that suit you', 'Compare {things} in one list'],
  }),
];
