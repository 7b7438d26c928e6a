// What the wheel and the server say to each other.
export interface DrawPrize {
  id: number;
  title: string;
  /** How many are left; null when it never runs out. */
  left: number | null;
}

export interface DrawState {
  prizes: DrawPrize[];
  /** How often the person may still spin today; null for as often as they like. */
  spinsLeft: number | null;
}

export interface Winning {
  id: number;
  prizeId: number | null;
  prizeTitle: string;
  winnerName: string;
  wonAt: string;
}
