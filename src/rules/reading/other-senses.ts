/** Words that the text around them gives another sense: the film in a camera is no movie. */

interface OtherSense {
  /** Name of the lexicon's entity that is not meant. */
  entity: string;
  /** Where the text says this ... */
  about: RegExp;
  /** ... and not this. */
  unless: RegExp;
}

const senses: readonly OtherSense[] = [
  { entity: 'Movie', about: /\b(35 ?mm|darkroom|film (rolls?|stocks?|cameras?|photograph\w*)|rolls? of film|on film)\b/i, unless: /\b(movies?|cinemas?|actors?|film (festival|club|review)s?|watch)\b/i },
  { entity: 'Property', about: /\b(hatchbacks?|saloons?|estate cars?|(used|second-hand) cars?|car (dealers?|finder|market))\b/i, unless: /\b(real estate|apartments?|houses?|flats?|propert(y|ies)|landlords?)\b/i },
  { entity: 'Ticket', about: /\b(raffle|concert|theatre|train|bus|cinema|festival|lottery) tickets?\b/i, unless: /\b(support|help ?desk|issues?|incidents?|complaints?)\b/i },
]; // prettier-ignore

export const hasOtherSense = (entity: string, text: string): boolean =>
  senses.some((sense) => sense.entity === entity && sense.about.test(text) && !sense.unless.test(text));
