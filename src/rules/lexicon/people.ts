/** Names of people and places from many parts of the world, for seed records. */
import { words } from './words.ts';

export const givenNames: readonly string[] = words(`
  Amara, Kenji, Lucía, Oliver, Fatima, Mateo, Ingrid, Ravi, Chloe, Tariq, Mei, Samuel, Zofia, Diego, Aisha, Lars, Priya, Marcus, Yuki,
  Elena, Kwame, Hannah, Omar, Sofia, Wei, Nadia, Thomas, Leila, Andrei, Grace, Hiro, Isabel, Jamal, Freya, Arjun, Camille, Dmitri, Naomi,
  Farid, Beatriz, Callum, Thandi, Jonas, Mina, Rafael, Adele, Minh, Victor, Salma, Erik, Paloma, Idris, Clara, Sanjay, Maeve, Emeka,
  Katarina, Luca, Noor, Gabriel, Ayumi, Daniel, Rosa, Hamid, Astrid, Joaquín, Lindiwe, Peter, Anjali, Felix, Marisol, Bao, Julia, Youssef
`);

export const familyNames: readonly string[] = words(`
  Okafor, Tanaka, Fernández, Bennett, Rahman, Silva, Lindqvist, Patel, Moreau, Haddad, Chen, Whitfield, Kowalska, Morales, Diallo, Jensen,
  Nair, Thompson, Sato, Petrova, Mensah, Schneider, Farouk, Rossi, Zhang, Kaya, O'Connor, Ahmadi, Popescu, Walker, Nakamura, Castillo,
  Jefferson, Andersen, Sharma, Dubois, Volkov, Goldberg, Aziz, Carvalho, MacLeod, Ndlovu, Weber, Park, Delgado, Laurent, Nguyen, Horvat,
  El-Masry, Nyström, Ramírez, Balogun, Hoffmann, Iyer, Gallagher, Eze, Novák, Bianchi, Khan, Martins, Yamada, Clarke, Vargas, Sadek
`);

export const cities: readonly string[] = words(`
  Lisbon, Kyoto, Toronto, Nairobi, Copenhagen, Oaxaca, Melbourne, Edinburgh, Hanoi, Barcelona, Vancouver, Accra, Ljubljana, Montréal, Porto,
  Seoul, Marrakesh, Bristol, Valparaíso, Helsinki, Chicago, Bologna, Cape Town, Galway, Jaipur, Rotterdam, Istanbul, Medellín, Kraków, Halifax
`);

export const streets: readonly string[] = words(`
  Maple Street, Harbour Road, Station Lane, Mill Hill, Orchard Avenue, Queen Street West, Canal Walk, Foundry Square, Linden Row, Market Place,
  Riverside Drive, Cedar Close, King's Parade, Old Bakery Yard, Granary Lane, Victoria Terrace, Lighthouse Way, College Green, Birch Grove,
  Dock Street, Elm Court, Northgate, Chapel Hill, Willow Bank
`);

export const districts: readonly string[] = words(`
  Old Town, Riverside, Harbour Quarter, Northgate, Mill District, University Hill, Garden Suburb, Station Quarter, West End, Canal Side
`);

export const companies: readonly string[] = words(`
  Northwind Logistics, Bluepeak Energy, Fernhill Foods, Atlas & Rowe, Meridian Health, Copperline Studios, Lakeshore Textiles, Juniper Robotics,
  Harbourview Hotels, Redwood Analytics, Silverbirch Media, Cobalt Marine, Greenloop Packaging, Kestrel Aviation, Brightwater Utilities,
  Oakhurst Builders, Solstice Solar, Tidewater Insurance, Larkspur Design, Granite Bank, Wildflower Cosmetics, Summit Outdoor, Papertrail Legal,
  Quarry Lane Motors, Beacon Learning, Saffron Kitchens, Polar Freight, Anvil Manufacturing, Cloudberry Software, Heron Property
`);

export const emailHosts: readonly string[] = ['example.com', 'example.org', 'example.net'];

/** `Lucía O'Connor` -> `lucia.oconnor` */
export function mailbox(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f']/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '.')
    .replaceAll(/^\.+|\.+$/g, '');
}

/** Makers of machines and instruments; none of them exists. */
export const brands = words('Halden, Orvista, Kestrelon, Vantoro, Brightwell, Castoria, Elmsworth, Tavirano, Nordhelm, Solvanta, Marlowe & Pike, Quillon'); // prettier-ignore
