/** How accounts are told. */
import type { TellingsOf } from '../family.ts';

export const accountTellings: TellingsOf<'account' | 'admin'> = {
  account: {
    promise: () =>
      'People can have an account: register, sign in and out, keep their profile with picture and contact details, and change their settings.',
    because: 'Records that belong to a person need somebody who is signed in.',
    proofsWhenAssumed: 2,
  },
  admin: {
    promise: () =>
      'Administrators have a back end in which they see the figures, manage people and their roles, and look after all records.',
    because: 'Where administrators are spoken of, they need a place to work.',
    proofsWhenAssumed: 2,
  },
};
