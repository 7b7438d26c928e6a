// The drawing of each motif.
import type { ReactNode } from 'react';
import type { Motif } from './motif-of.ts';
import { bowl, cake, cup, fruit } from './motifs-food.tsx';
import { ball, dumbbell, heart, paw, person, plant, speech } from './motifs-life.tsx';
import { beach, city, house, mountains, rocket } from './motifs-places.tsx';
import { bag, bicycle, book, calendar, camera, car, chart, gear, music, screen } from './motifs-things.tsx';

export const motifs: Record<Motif, () => ReactNode> = {
  bowl,
  cup,
  cake,
  fruit,
  house,
  city,
  mountains,
  beach,
  plant,
  paw,
  book,
  person,
  screen,
  chart,
  car,
  bicycle,
  music,
  camera,
  ball,
  dumbbell,
  heart,
  bag,
  calendar,
  speech,
  gear,
  rocket,
};
