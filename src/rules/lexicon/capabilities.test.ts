import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capabilities, capabilitiesInClause } from './capabilities.ts';
import { containerNouns, isContainerNoun } from './container-words.ts';

const keys = (clause: string) => capabilitiesInClause(clause).map(({ capability }) => capability.key);

test('recognises the capabilities that are built', () => {
  const cases: [string, string][] = [
    ['visitors browse the menu', 'browse'],
    ['and see the details of a dish', 'details'],
    ['customers submit an order', 'create'],
    ['register a new patient', 'create'],
    ['staff update the details of a guest', 'edit'],
    ['staff update stock levels', 'stock'],
    ['remove old entries', 'delete'],
    ['search for books by title', 'search'],
    ['filter products by price', 'filter'],
    ['sort flights by fare', 'sort'],
    ['a dashboard with monthly figures', 'dashboard'],
    ['a bar chart of expenses', 'dashboard'],
    ['generate monthly reports', 'report'],
    ['view a stock report', 'report'],
    ['export the list to excel', 'export'],
    ['print tickets', 'export'],
    ['users can register and log in', 'account'],
    ['view my orders', 'mine'],
    ['see their own bookings', 'mine'],
    ['an about us page', 'about-page'],
    ['a contact page', 'contact-page'],
    ['an faq section', 'faq-page'],
    ['a leaderboard of players', 'ranking'],
    ['comment on posts', 'comments'],
    ['vote in polls', 'polls'],
    ['renew loans', 'renewals'],
    ['a multi-step application form', 'form-steps'],
    ['extend their membership', 'renewals'],
    ['save their searches', 'saved-searches'],
    ['report inappropriate posts', 'moderation'],
    ['moderate comments', 'moderation'],
    ['receive reminders', 'notifications'],
    ['publish announcements', 'announcements'],
    ['ask the chatbot', 'assistant'],
    ['contact online customer service', 'assistant'],
    ['chat with the seller', 'messages'],
    ['rate each dish', 'ratings'],
    ['read customer reviews', 'ratings'],
    ['check room availability for the dates', 'availability'],
    ['pay by credit card', 'payment'],
    ['add products to the shopping cart', 'cart'],
    ['a calendar of events', 'calendar'],
  ];
  for (const [clause, key] of cases) assert.ok(keys(clause).includes(key), `${clause}: ${keys(clause).join()}`);
});

test('recognises what is not built and says why and what it would need', () => {
  const cases: [string, string][] = [
    ['upload pictures', 'upload'],
    ['show shops on a map', 'map'],
    ['real-time stock prices', 'real-time'],
    ['play the game against others', 'game'],
    ['take a quiz', 'quiz'],
    ['calculate the monthly rate', 'calculator'],
    ['email notifications for customers', 'mail'],
    ['recommendations based on machine learning', 'artificial-intelligence'],
    ['watch videos', 'player'],
    ['watch the live stream', 'streaming'],
  ];
  for (const [clause, key] of cases) assert.ok(keys(clause).includes(key), `${clause}: ${keys(clause).join()}`);
  for (const { key, features, notServed } of capabilities) {
    if (notServed === undefined) assert.ok(features.length > 0, key);
    else {
      assert.equal(features.length, 0, key);
      assert.match(notServed.reason, /^[A-Z].*\.$/, key);
      assert.match(notServed.wouldNeed, /^[A-Z].*\.$/, key);
    }
  }
});

test('does not mistake everyday words for things that are not built', () => {
  const harmless = [
    'include features like search and sort',
    'the following pages',
    'show the best basketball teams',
    'list cameras and lenses',
    'show recommended recipes',
  ];
  const unbuilt = new Set(capabilities.filter(({ notServed }) => notServed !== undefined).map(({ key }) => key));
  for (const clause of harmless)
    assert.deepEqual(
      keys(clause).filter((key) => unbuilt.has(key)),
      [],
      clause,
    );
});

test('finds nothing in words without a wish', () => {
  assert.deepEqual(keys('with a warm atmosphere'), []);
});

test('knows container nouns in singular and plural and leaves real things alone', () => {
  for (const noun of [
    'website',
    'Functionalities',
    'user-friendly interface',
    'mini-program',
    'management system',
    'search results',
  ]) {
    assert.ok(isContainerNoun(noun), noun);
  }
  for (const noun of ['recipe', 'book', 'appointment', 'order', 'invoice']) assert.ok(!isContainerNoun(noun), noun);
  assert.ok(containerNouns.size > 200);
});
