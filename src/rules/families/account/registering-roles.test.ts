import assert from 'node:assert/strict';
import { test } from 'node:test';
import { registeringRoles } from './registering-roles.ts';

test('reads as what people may register', () => {
  assert.deepEqual(
    registeringRoles('People can register as either drivers or passengers, offer rides and book them.'),
    ['Driver', 'Passenger'],
  );
  assert.deepEqual(registeringRoles('There is seller registration and buyer registration.'), ['Seller', 'Buyer']);
  assert.deepEqual(registeringRoles('It should allow sponsors to register and to upload their logo.'), ['Sponsor']);
  assert.deepEqual(registeringRoles('Service providers can sign up and describe what they offer.'), [
    'Service provider',
  ]);
});

test('takes nobody for a role who merely registers', () => {
  assert.deepEqual(registeringRoles('Users can register and log in. There is user registration.'), []);
  assert.deepEqual(registeringRoles('People register as members of the club.'), []);
  assert.deepEqual(registeringRoles('Teachers register attendance every morning.'), []);
});
