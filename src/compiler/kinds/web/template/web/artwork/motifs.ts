// The drawing of each motif.
import type { ComponentType } from 'react';
import type { Motif } from './motif-of.ts';
import { Bowl, Cake, Cup, Fruit } from './motifs-food.tsx';
import { Ball, Dumbbell, Heart, Paw, Person, Plant, Speech } from './motifs-life.tsx';
import { Beach, City, House, Mountains, Rocket } from './motifs-places.tsx';
import { Bag, Bicycle, Book, Calendar, Camera, Car, Chart, Gear, Music, Screen } from './motifs-things.tsx';

export const motifs: Record<Motif, ComponentType> = {
  bowl: Bowl,
  cup: Cup,
  cake: Cake,
  fruit: Fruit,
  house: House,
  city: City,
  mountains: Mountains,
  beach: Beach,
  plant: Plant,
  paw: Paw,
  book: Book,
  person: Person,
  screen: Screen,
  chart: Chart,
  car: Car,
  bicycle: Bicycle,
  music: Music,
  camera: Camera,
  ball: Ball,
  dumbbell: Dumbbell,
  heart: Heart,
  bag: Bag,
  calendar: Calendar,
  speech: Speech,
  gear: Gear,
  rocket: Rocket,
};
