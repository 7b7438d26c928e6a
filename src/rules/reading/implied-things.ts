/** Records that an action leaves behind: who books an apartment makes a booking, who comments makes a comment. */

/** `noun` is looked up in the lexicon; `linked` says that it belongs to what is acted on. */
export interface ImpliedThing {
  noun: string;
  /** What people read, where the lexicon's label means something narrower. */
  label?: string;
  linked: boolean;
  /** Has the few fields of any sign-up, whatever the lexicon knows under the noun. */
  isOwn?: boolean;
  /** It is meant instead of what the words name: who requests vacation names no place to go to. */
  isMeant?: boolean;
}

const implied: readonly (readonly [RegExp, ImpliedThing])[] = [
  [/^(book|reserve|rent|lease)\b(?!.*\b(list|recommendation))/, { noun: 'booking', linked: true }],
  // What is lent for some days is booked for them.
  [
    /^(borrow|lend|loan)\b.*\b(equipment|instruments?|toys?|board games?|cameras?|gear|kayaks?|bikes?|bicycles?|laptops?|projectors?|costumes?|telescopes?|binoculars|tents?|skis?|skates?|boats?|canoes?|machines?|devices?|tablets?|consoles?|drones?|trailers?|ladders?|drills?|kits?|puzzles?|lenses|tripods?|microphones?|speakers?)\b/,
    { noun: 'booking', linked: true },
  ],
  [
    /^(order|buy|purchase)\b|\b(shopping cart|checkout|place (an )?orders?|complete orders?)\b/,
    { noun: 'order', linked: true },
  ],
  [
    /^comment\b|\bcomments?\b|\bcommenting\b|\bcondolences?\b|\b(leave|view|read|write|post) (a )?(messages?|tributes?|notes?) (on|under|below)\b/,
    { noun: 'comment', label: 'Comment', linked: true },
  ],
  [/^(reply|respond)\b|\brepl(y|ies)\b/, { noun: 'reply', linked: true }],
  [
    /^(review|rate)\b(?!.*\b(progress|material|lessons?|history|details?|results?|reported|flagged|inappropriate|offensive)\b)|\b(leave|write|post|submit|add|read) (a )?(customer |user |product |their )?(reviews?|ratings?)\b|\b(ratings and reviews|reviews and ratings|user reviews|customer reviews)\b/,
    { noun: 'review', linked: true },
  ],
  [
    /^(apply for)\b(?=.*\b(jobs?|positions?|vacanc(y|ies)|roles?|internships?|openings?|posts?|work)\b)/,
    { noun: 'job application', label: 'Application', linked: true },
  ],
  [
    /^(apply for)\b(?!.*\b(friends?|friendships?|contacts?|colou?r|theme|style|filter|discount|jobs?|positions?|vacanc(y|ies)|roles?|internships?|openings?|posts?|work)\b)/,
    { noun: 'general application', label: 'Application', linked: true },
  ],
  [
    /^apply to (adopt|foster|become|volunteer|rent|take part|participate)\b/,
    { noun: 'general application', label: 'Application', linked: true },
  ],
  [
    /^apply( online| in (several|two|three|four|five|six|[2-6]) steps| with\b.*)?$/,
    { noun: 'general application', label: 'Application', linked: true },
  ],
  [/^(enroll|enrol)\b/, { noun: 'enrolment', linked: true }],
  [
    /^(register for|sign up for|join|participate in|take part in) (?!.*\b(newsletters?|mailing lists?|updates|users?|accounts?|the (web)?site|platform|member|login|games?|lotter(y|ies)|draws?|battles?|chats?|chat groups?|discussions?|conversations?|rooms?|votes?|voting|polls?|surveys?|quiz(zes)?|questionnaires?|exams?)\b)/,
    { noun: 'registration', label: 'Registration', isOwn: true, linked: true },
  ],
  [
    /\b(lend|borrow|rent|rent out|hire|share|list|offer)\b.*\btools?\b|\btools? (that )?(they|we|people) lend\b/,
    { noun: 'tool', linked: true },
  ],
  [/^borrow\b.*\btools?\b/, { noun: 'tool loan', label: 'Loan', linked: true }],
  [
    /^report\b.*\b(broken|defective|damaged|faulty)\b|^report (the |an? |their )?(faults?|defects?|damages?)\b/,
    { noun: 'repair request', label: 'Repair request', linked: true },
  ],
  [
    /^(request|ask for|apply for|take|submit|enter|file|approve|reject|accept|decline|cancel)\b.*\b(vacations?|leave|time off|days? off|absences?)\b/,
    { noun: 'leave request', linked: true, isMeant: true },
  ],
  [
    /^sign\b.*\b(petitions?|pledges?|guest ?books?|open letters?|manifestos?|appeals?)\b/,
    { noun: 'registration', label: 'Signature', isOwn: true, linked: true },
  ],
  [/^donate\b/, { noun: 'donation', linked: true }],
  [
    /^schedule (a |an |the )?(coaching |consultation )?(sessions?|meetings?|appointments?|visits?|consultations?|calls?|viewings?)\b|\b(make|book) (an )?appointments?\b|^appointment/,
    { noun: 'appointment', linked: true },
  ],
  [
    /^(message|send|receive) (private |direct |instant |text |short )?(messages?)\b|^message\b|\bleave (a )?messages?\b(?! (on|under|below)\b)|\bmessage board\b/,
    { noun: 'message', linked: false },
  ],
  [
    /\b(inquir(y|ies)|enquir(y|ies)|inquiry form)\b|^contact\b(?!.*\b(us|page|information|details)\b)/,
    { noun: 'inquiry', linked: false },
  ],
  [/\b(give|provide|leave|submit|send) (user )?feedback\b|\bfeedback form\b/, { noun: 'feedback', linked: false }],
  [
    /^(clock|punch) (in|out)( and (in|out))?$|^check in( and out)?$|\battendance\b/,
    { noun: 'attendance record', linked: false },
  ],
  [
    /^subscribe\b(?!.*\b(news|newsletters?|mailing|updates|topics?|authors?|channels?|threads?|tags|categories|feeds?|podcasts?)\b)/,
    { noun: 'subscription', label: 'Subscription', isOwn: true, linked: true },
  ],
];

export function impliedThings(words: string): ImpliedThing[] {
  return implied.filter(([pattern]) => pattern.test(words)).map(([, thing]) => thing);
}
