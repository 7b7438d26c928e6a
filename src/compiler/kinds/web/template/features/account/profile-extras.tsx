// What the features of this product add to a person's profile.

/** Nothing in this one. */
export function ProfileExtras(_person: { userId: number }) {
  return null;
}
