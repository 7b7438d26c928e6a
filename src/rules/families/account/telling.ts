/** How accounts are told. */
import type { TellingsOf } from '../family.ts';

export const accountTellings: TellingsOf<'account'> = {
  account: {
    promise: () => 'People can register, sign in and out, and keep their profile.',
    because: 'Records that belong to a person need somebody who is signed in.',
    proofsWhenAssumed: 2,
  },
};
