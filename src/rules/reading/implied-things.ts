/** Records that an action leaves behind: who books an apartment makes a booking, who comments makes a comment. */

/** `noun` is looked up in the lexicon; `linked` says that it belongs to what is acted on. */
export interface ImpliedThing {
  noun: string;
  linked: boolean;
}

const implied: readonly (readonly [RegExp, ImpliedThing])[] = [
  [/^(book|reserve|rent|lease)\b(?!.*\b(list|recommendation))/, { noun: 'booking', linked: true }],
  [
    /^(order|buy|purchase)\b|\b(shopping cart|checkout|place (an )?orders?|complete orders?)\b/,
    { noun: 'order', linked: true },
  ],
  [/^comment\b|\bcomments?\b|\bcommenting\b/, { noun: 'comment', linked: true }],
  [/^(reply|respond)\b|\brepl(y|ies)\b/, { noun: 'reply', linked: true }],
  [
    /^(review|rate)\b(?!.*\b(progress|material|lessons?|history|details?|results?)\b)|\b(leave|write|post|submit|add|read) (a )?(customer |user |product |their )?(reviews?|ratings?)\b|\b(ratings and reviews|reviews and ratings|user reviews|customer reviews)\b/,
    { noun: 'review', linked: true },
  ],
  [/^(apply for)\b(?!.*\b(colou?r|theme|style|filter|discount)\b)/, { noun: 'application', linked: true }],
  [/^(enroll|enrol)\b/, { noun: 'enrolment', linked: true }],
  [
    /^(register for|sign up for|join) (?!.*\b(users?|accounts?|the (web)?site|platform|member|login)\b)/,
    { noun: 'registration', linked: true },
  ],
  [/^donate\b/, { noun: 'donation', linked: true }],
  [
    /^schedule (a |an |the )?(coaching |consultation )?(sessions?|meetings?|appointments?|visits?|consultations?|calls?|viewings?)\b|\b(make|book) (an )?appointments?\b|^appointment/,
    { noun: 'appointment', linked: true },
  ],
  [
    /^(message|send|receive) (private |direct |instant |text |short )?(messages?)\b|^message\b|\bleave (a )?messages?\b|\bmessage board\b/,
    { noun: 'message', linked: false },
  ],
  [
    /\b(inquir(y|ies)|enquir(y|ies)|contact form|inquiry form)\b|^contact\b(?!.*\b(us|page|information|details)\b)/,
    { noun: 'inquiry', linked: false },
  ],
  [/\b(give|provide|leave|submit|send) (user )?feedback\b|\bfeedback form\b/, { noun: 'feedback', linked: false }],
  [/^(clock in|clock out|check in|check out)$|\battendance\b/, { noun: 'attendance record', linked: false }],
  [/\bnewsletters?\b/, { noun: 'newsletter', linked: false }],
];

export function impliedThings(words: string): ImpliedThing[] {
  return implied.filter(([pattern]) => pattern.test(words)).map(([, thing]) => thing);
}
