/** One payment as its receipt shows it. No money moves: every payment of this product is a test. */
export interface Payment {
  id: number;
  /** e.g. "P-7K2M9Q" */
  number: string;
  /** What was paid for, e.g. "Booking B-4F7H2K: Garden room". */
  purpose: string;
  /** The page of what was paid for. */
  link: string;
  /** In minor units. */
  amount: number;
  currency: string;
  method: PaymentMethod;
  /** The last four digits of the card; null for other methods. */
  cardEnding: string | null;
  /** When it was made, as an ISO instant. */
  paidAt: string;
}

export const paymentMethods = ['Card', 'Digital wallet', 'Bank transfer'] as const;

export type PaymentMethod = (typeof paymentMethods)[number];

/** Values that the test payment accepts; the form offers them. */
export const testCard = { number: '4242 4242 4242 4242', expiry: '12/40', code: '123' };

/** A card that the test payment declines. */
export const decliningCard = '4000 0000 0000 0002';
