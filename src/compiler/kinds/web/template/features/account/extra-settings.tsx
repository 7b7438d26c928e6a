// What the features of this product add to the settings.

/** Nothing in this one. */
export function ExtraSettings() {
  return null;
}
