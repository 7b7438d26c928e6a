// What this product sends, and what it calls things.

export const settings = {
  one: 'email',
  many: 'emails',
  /** The button and the page that write one. */
  compose: 'Compose email',
  sentTitle: 'Sent emails',
  toLabel: 'To',
  addressLabel: 'Email address',
  bodyLabel: 'Message',
  byPhone: false as boolean,
  hasInbox: true as boolean,
};
