import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConcept } from '../reading/read-concept.ts';
import { chooseDomain } from './choose-domain.ts';
import { chooseEntities } from './choose-entities.ts';
import { readOpening } from './read-opening.ts';

function domainOf(concept: string): string {
  const reading = readConcept(concept);
  return chooseDomain(reading, readOpening(concept, reading.name), chooseEntities(reading).entities).key;
}

const cases: readonly [concept: string, domain: string][] = [
  ['A bakery order site with a menu and an order form. Customers order products and see prices.', 'food'],
  ['Please implement a hospital management system for managing stock, invoices and patients.', 'health'],
  ['Please implement a time attendance system. Employees clock in, and managers see attendance records.', 'work'],
  ['A library loan system: members borrow books, librarians add books. Reports and a shop come later.', 'education'],
  ['Please implement a tennis league website. Players see matches, news and photos.', 'sport'],
  ['Please implement a boat rental platform. Customers browse boats, book boats and read news.', 'travel'],
  ['A personal budget planner for tracking expenses. Users can add expenses and comments.', 'finance'],
  ['Collect zorbles. Each zorble has a name, a weight and a date.', 'general'],
];

for (const [concept, domain] of cases)
  test(`takes "${concept.slice(0, 50)}" for ${domain}`, () => assert.equal(domainOf(concept), domain));
