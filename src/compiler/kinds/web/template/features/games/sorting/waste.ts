// What there is to sort: household waste and where it belongs.
import type { Item } from './rules.ts';

export const containers = [
  { name: 'Paper', colour: '#1d5fa8', text: 'Clean paper and cardboard' },
  { name: 'Glass', colour: '#1f7a3d', text: 'Empty bottles and jars' },
  { name: 'Plastic and metal', colour: '#8a5a00', text: 'Packaging, tins and foil' },
  { name: 'Compost', colour: '#6b4423', text: 'Scraps of food and plants' },
  { name: 'Rest', colour: '#4a4f57', text: 'What cannot be used again' },
] as const;

const item = (name: string, container: (typeof containers)[number]['name'], because: string): Item => ({
  name,
  container,
  because,
});

export const items: readonly Item[] = [
  item('Newspaper', 'Paper', 'it is made of paper that can become new paper'),
  item('Cardboard box', 'Paper', 'flattened cardboard becomes new cardboard'),
  item('Old exercise book', 'Paper', 'its pages are paper'),
  item('Paper bag', 'Paper', 'it is clean paper'),
  item('Jam jar', 'Glass', 'glass can be melted again and again'),
  item('Juice bottle of glass', 'Glass', 'glass can be melted again and again'),
  item('Empty pickle jar', 'Glass', 'glass can be melted again and again'),
  item('Broken bottle', 'Glass', 'broken glass of bottles can be melted too'),
  item('Yoghurt cup', 'Plastic and metal', 'the empty cup is packaging of plastic'),
  item('Soup tin', 'Plastic and metal', 'tins are metal that can be melted'),
  item('Milk bottle of plastic', 'Plastic and metal', 'it is packaging of plastic'),
  item('Aluminium foil', 'Plastic and metal', 'foil is metal'),
  item('Drink can', 'Plastic and metal', 'cans are metal that can be melted'),
  item('Apple core', 'Compost', 'it rots and becomes good soil'),
  item('Banana peel', 'Compost', 'it rots and becomes good soil'),
  item('Tea leaves', 'Compost', 'they rot and become good soil'),
  item('Wilted flowers', 'Compost', 'plants rot and become good soil'),
  item('Egg shells', 'Compost', 'they crumble and feed the soil'),
  item('Used tissue', 'Rest', 'it is dirty, so it cannot become new paper'),
  item('Broken plate', 'Rest', 'porcelain melts at another heat than glass'),
  item('Old toothbrush', 'Rest', 'it is made of materials that cannot be taken apart'),
  item('Greasy pizza box', 'Rest', 'fat spoils the paper'),
];
