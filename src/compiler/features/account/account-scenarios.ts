import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import type { Scenario, WhenStep } from '../../../blueprint/scenario.ts';
import { seedPeople } from './seed-people.ts';

const demoPassword = 'demo-password';
const newcomer = { name: 'Robin Newcomer', email: 'robin.newcomer@example.com', password: 'correct horse battery' };

/** What a person who has an account, wants one or mistypes a password sees. */
export function accountScenarios(feature: FeatureOf<'account'>, _blueprint: Blueprint): Scenario[] {
  const { demoUser } = feature;
  return [
    {
      id: `${feature.id}-look-around`,
      title: `A first-time visitor looks around as ${demoUser.name}`,
      given: { step: 'open', path: '/' },
      when: [],
      then: [
        { step: 'see-text', text: `You are looking around as ${demoUser.name}` },
        { step: 'see-control', role: 'button', name: 'Sign out' },
      ],
    },
    {
      id: `${feature.id}-register`,
      title: 'A new person registers and is signed in',
      given: { step: 'open-signed-out', path: '/register' },
      when: register(),
      then: [
        { step: 'see-message', text: `Welcome, ${newcomer.name}` },
        { step: 'see-control', role: 'link', name: newcomer.name },
        { step: 'see-control', role: 'button', name: 'Sign out' },
      ],
    },
    ...change(feature),
    {
      id: `${feature.id}-register-incomplete`,
      title: 'Registering without an address says so at the field',
      given: { step: 'open-signed-out', path: '/register' },
      when: [
        { step: 'fill', label: 'Name', value: newcomer.name },
        ...choosePassword(),
        { step: 'click', role: 'button', name: 'Create account' },
      ],
      then: [
        { step: 'see-field-error', label: 'Email', text: 'Enter your email address' },
        { step: 'see-field-value', label: 'Name', value: newcomer.name },
      ],
    },
    {
      id: `${feature.id}-register-taken`,
      title: 'An address that has an account cannot be registered again',
      given: { step: 'open-signed-out', path: '/register' },
      when: [
        { step: 'fill', label: 'Name', value: newcomer.name },
        { step: 'fill', label: 'Email', value: demoUser.email },
        ...choosePassword(),
        { step: 'click', role: 'button', name: 'Create account' },
      ],
      then: [{ step: 'see-field-error', label: 'Email', text: 'already an account' }],
    },
    {
      id: `${feature.id}-sign-in`,
      title: 'The credentials on the sign-in page sign a person in',
      given: { step: 'open-signed-out', path: '/login' },
      when: [
        { step: 'see-text', text: demoUser.email },
        { step: 'see-text', text: demoPassword },
        ...signIn(demoUser.email, demoPassword),
      ],
      then: [
        { step: 'see-message', text: 'You are signed in' },
        { step: 'see-control', role: 'link', name: demoUser.name },
      ],
    },
    {
      id: `${feature.id}-wrong-password`,
      title: 'A wrong password is refused with a message',
      given: { step: 'open-signed-out', path: '/login' },
      when: signIn(demoUser.email, 'not the password'),
      then: [
        { step: 'see-message', text: 'The email address or the password is wrong' },
        { step: 'see-control', role: 'link', name: 'Register' },
      ],
    },
    {
      id: `${feature.id}-sign-out`,
      title: 'Signing out ends the session, also after a reload',
      given: { step: 'open', path: '/' },
      when: [
        { step: 'click', role: 'button', name: 'Sign out' },
        { step: 'see-message', text: 'You have signed out' },
        { step: 'reload' },
      ],
      then: [
        { step: 'see-control', role: 'link', name: 'Sign in' },
        { step: 'see-no-text', text: `You are looking around as ${demoUser.name}` },
      ],
    },
    {
      id: `${feature.id}-profile`,
      title: 'A changed profile is kept after a reload',
      given: { step: 'open', path: '/profile' },
      when: [
        { step: 'click', role: 'link', name: 'Edit profile' },
        { step: 'fill', label: 'Name', value: 'Alex Renamed' },
        { step: 'fill', label: 'Phone', value: '+44 20 7946 0000' },
        { step: 'fill', label: 'Address', value: '5 Mill Lane' },
        { step: 'fill', label: 'About me', value: 'Often here.' },
        { step: 'click', role: 'button', name: 'Save' },
        { step: 'see-message', text: 'Profile saved' },
        { step: 'see-heading', text: 'Profile' },
        { step: 'reload' },
      ],
      then: [
        { step: 'see-heading', text: 'Alex Renamed' },
        { step: 'see-text', text: '+44 20 7946 0000' },
        { step: 'see-text', text: '5 Mill Lane' },
        { step: 'see-text', text: 'Often here.' },
      ],
    },
    {
      id: `${feature.id}-change-password`,
      title: 'A person changes the password',
      given: { step: 'open-signed-out', path: '/register' },
      when: [
        ...register(),
        { step: 'see-message', text: `Welcome, ${newcomer.name}` },
        { step: 'visit', path: '/settings' },
        { step: 'fill', label: 'Current password', value: newcomer.password },
        { step: 'fill', label: 'New password', value: 'another long password' },
        { step: 'click', role: 'button', name: 'Change password' },
      ],
      then: [{ step: 'see-message', text: 'Password changed' }],
    },
    {
      id: `${feature.id}-delete`,
      title: 'A person deletes the account after one question and can no longer sign in',
      given: { step: 'open-signed-out', path: '/register' },
      when: [
        ...register(),
        { step: 'see-message', text: `Welcome, ${newcomer.name}` },
        { step: 'visit', path: '/settings' },
        { step: 'click', role: 'button', name: 'Delete my account' },
        { step: 'click', role: 'button', name: 'Delete account', within: 'Delete your account?' },
        { step: 'see-message', text: 'Your account is deleted' },
        { step: 'visit', path: '/login' },
        ...signIn(newcomer.email, newcomer.password),
      ],
      then: [{ step: 'see-message', text: 'The email address or the password is wrong' }],
    },
    {
      id: `${feature.id}-members-only`,
      title: 'The profile is closed to a person who is not signed in',
      given: { step: 'open-signed-out', path: '/profile' },
      when: [],
      then: [{ step: 'see-heading', text: 'Please sign in' }],
    },
  ];
}

/** Another person of the first ones, with one click from the notice. */
function change(feature: FeatureOf<'account'>): Scenario[] {
  const other = seedPeople(feature).find((person) => person.isDemo && person.index > 0);
  if (!other) return [];
  return [
    {
      id: `${feature.id}-change-person`,
      title: `A visitor looks around as ${other.name} with one click`,
      given: { step: 'open', path: '/' },
      when: [{ step: 'click', role: 'button', name: other.name, within: 'Demo' }],
      then: [
        { step: 'see-message', text: `You are now ${other.name}` },
        { step: 'see-text', text: `You are looking around as ${other.name}` },
      ],
    },
  ];
}

function register(): WhenStep[] {
  return [
    { step: 'fill', label: 'Name', value: newcomer.name },
    { step: 'fill', label: 'Email', value: newcomer.email },
    ...choosePassword(),
    { step: 'click', role: 'button', name: 'Create account' },
  ];
}

function choosePassword(): WhenStep[] {
  return [
    { step: 'fill', label: 'Password', value: newcomer.password },
    { step: 'fill', label: 'Repeat password', value: newcomer.password },
  ];
}

function signIn(email: string, password: string): WhenStep[] {
  return [
    { step: 'fill', label: 'Email', value: email },
    { step: 'fill', label: 'Password', value: password },
    { step: 'click', role: 'button', name: 'Sign in' },
  ];
}
