/** The table of people who sign in, which the account feature creates; owned records refer to it. */
export const personTable = 'user';
