// A balance in test money: everything that changes it is a line in the wallet.

/** A line of a person's wallet; what was taken out is negative. In minor units. */
export interface WalletEntry {
  id: number;
  reason: string;
  amount: number;
  /** The balance after it. */
  balance: number;
  /** ISO 8601, in UTC. */
  madeAt: string;
}

export interface WalletAnswer {
  balance: number;
  /** The latest first. */
  entries: WalletEntry[];
  /** To whom something can be sent. */
  people: { id: number; name: string }[];
}
