/** Maps: the records that are somewhere stand on one. */
import type { Feature, Field } from '../../../blueprint/schema.ts';
import type { Wish } from '../../design/product-plan.ts';
import { addEntity } from '../add-entity.ts';
import type { Family } from '../family.ts';
import { freePath } from '../kits/free-path.ts';

const key = 'map';
const mostLayers = 3;

interface Placed {
  name: string;
  label: string;
  fields: readonly Field[];
}

export const mapFamily: Family = {
  prepare(draft) {
    const isOfShops = draft.wishes.some((wish) => wish.key === key && shops.test(wish.act?.words ?? ''));
    if (!isOfShops || draft.entities.some(isPlace)) return;
    const added = addEntity(draft, 'Store');
    if (added) for (const wish of draft.wishes) if (wish.key === key) wish.entity = added.name;
  },
  plan({ wishes, entities, features }) {
    if (!isAskedFor(wishes)) return [];
    const listed = new Set(features.flatMap((feature) => (feature.kind === 'catalogue' ? [feature.entity] : [])));
    const wanted = new Set(wishes.filter((wish) => wish.key === key).map(({ entity }) => entity));
    const found = entities.filter((entity) => listed.has(entity.name) && isPlace(entity));
    const placed = [...found.filter(({ name }) => wanted.has(name)), ...found.filter(({ name }) => !wanted.has(name))];
    if (placed.length === 0) return [];
    const map: Feature = {
      id: 'map',
      kind: 'map',
      path: freePath('/map', features),
      title: 'Map',
      layers: placed.slice(0, mostLayers).map((entity) => {
        const category = entity.fields.find(({ type, name }) => type === 'choice' && !/status|state/i.test(name));
        const address = entity.fields.find(
          ({ type, name }) => type === 'text' && /address|location|city|district|place|area|street/i.test(name),
        );
        return {
          entity: entity.name,
          ...(category && { category: category.name }),
          ...(address && { address: address.name }),
          moves: moving.test(entity.name),
        };
      }),
    };
    return [map];
  },
};

const shops = /\b(stores?|shops?|branch(es)?|outlets?|locators?|near (me|you|them))\b/i;

const isAskedFor = (wishes: readonly Wish[]): boolean => wishes.some((wish) => wish.key === key);

const moving = /^(Vehicle|Bus|Truck|Taxi|Driver|Courier|Delivery|Train|Ship|Drone|Car|Bike|Scooter|Fleet\w*)$/;
/** Things that stand somewhere in a town, by name or because they have an address. */
const standing =
  /(Store|Shop|Branch|Station|Attraction|Restaurant|Cafe|Hotel|Apartment|Property|House|Park|Place|Location|Spot|Site|Facility|Venue|Clinic|Hospital|Pharmacy|School|Museum|Mosque|Church|Warehouse|Office|Event|Stop|Charger|Garage|Gym|Market|Farm|Landmark|Building|Exhibition|Booth|Camera|Sensor|Machine|Device|Supplier|Company|Job|Listing|Worker|Technician|Painter|Shipment|Incident|Tree|Trail|Destination)$/;

function isPlace({ name, fields }: Placed): boolean {
  return (
    moving.test(name) ||
    standing.test(name) ||
    fields.some(({ type, name: field }) => type === 'text' && /^(address|location|place)$/i.test(field))
  );
}
