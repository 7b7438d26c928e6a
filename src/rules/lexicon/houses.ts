/** Houses, companies and groups: those who have a product built, named for what they are. */
import { words } from './words.ts';

export const houses: ReadonlySet<string> = new Set(
  words(`
    club, company, shop, store, garage, lab, laboratory, clinic, practice, hospital, pharmacy, school, college, university, kindergarten, nursery,
    museum, gallery, theatre, theater, cinema, choir, band, orchestra, restaurant, cafe, café, bakery, brewery, winery, farm, hotel, hostel, guesthouse,
    studio, agency, office, firm, startup, business, cooperative, association, society, charity, foundation, church, parish, library, gym, salon,
    barbershop, team, department, group, community, village, town, city, council, market, garden, zoo, bank, workshop, hall, center, centre, house,
    league, federation, union, shelter, employer, brand, publisher, venue, organisation, organization, supplier, airline, carrier, landlord, family, household
  `),
);
