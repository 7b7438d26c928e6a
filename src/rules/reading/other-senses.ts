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
  { entity: 'LabTest', about: /\b(dental|photo|language|computer|maker|media|robotics|fab) ?labs?\b/i, unless: /\b(blood|lab(oratory)? (tests?|results?)|samples?|specimens?)\b/i },
  { entity: 'Lead', about: /\bwho (is )?lead(s|ing)?\b/i, unless: /\b(sales|crm|pipeline|prospects?|leads (from|to|with))\b/i },
  { entity: 'Package', about: /\b(photograph\w*|weddings?|spa|treatments?|tours?|holidays?|studio|catering)\b/i, unless: /\b(ship(ping|ments?)|courier|deliver(y|ies)|parcels?|tracking numbers?)\b/i },
]; // prettier-ignore

export const hasOtherSense = (entity: string, text: string): boolean =>
  senses.some((sense) => sense.entity === entity && sense.about.test(text) && !sense.unless.test(text));
