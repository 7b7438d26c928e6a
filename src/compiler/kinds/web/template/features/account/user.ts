/** A person with an account, as pages see them. */
export interface User {
  id: number;
  name: string;
  email: string;
  /** The one that visitors look around as. */
  isDemo: boolean;
}

/** What the pages ask for when they start. */
export interface SessionAnswer {
  user: User | null;
  /** True when nobody signed in and the visitor looks around as the demo user. */
  lookingAround: boolean;
  /** Shown on the sign-in page; null when the demo user is off. */
  demo: { email: string; password: string } | null;
}
