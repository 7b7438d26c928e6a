/** Accounts: register, sign in and out, profile. The code is the template's; who the first people are is the product's. */
import type { FeatureModule } from '../../feature-module.ts';
import { accountScenarios } from './account-scenarios.ts';
import { accountTables } from './account-tables.ts';
import { activitySourcesFile, activitySourcesText } from './activity-text.ts';
import { rolesFile, rolesText } from './roles-text.ts';
import { seedText } from './seed-text.ts';

const folder = 'features/account';

export const accountFeature: FeatureModule<'account'> = {
  kind: 'account',
  contribute(feature, model) {
    return {
      files: new Map([
        [rolesFile, rolesText(feature)],
        [`${folder}/seed.ts`, seedText(feature)],
        [activitySourcesFile, activitySourcesText(model)],
      ]),
      tables: accountTables,
      routes: [{ path: '/account', file: `${folder}/routes.ts`, name: 'accountRoutes' }],
      seeds: [{ file: `${folder}/seed.ts`, name: 'seedUsers' }],
      pages: [
        { path: '/login', file: `${folder}/sign-in-page.tsx`, name: 'SignInPage' },
        { path: '/register', file: `${folder}/register-page.tsx`, name: 'RegisterPage' },
        { path: '/profile', file: `${folder}/profile-page.tsx`, name: 'ProfilePage' },
        { path: '/settings', file: `${folder}/settings-page.tsx`, name: 'SettingsPage' },
      ],
    };
  },
  scenarios: accountScenarios,
};
