// A question with some answers to choose from; each person has one vote.
export interface Poll {
  id: number;
  question: string;
  authorName: string;
  /** ISO 8601, in UTC. */
  createdAt: string;
  options: { id: number; text: string; votes: number }[];
  total: number;
  /** The option that the person who asks has chosen; null before that. */
  chosenId: number | null;
}
