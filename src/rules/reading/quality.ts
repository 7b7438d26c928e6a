/** Wishes about how the product is rather than what it does. Every product is built and checked for them, so that they are no requirements of their own. */

const qualities: readonly (readonly [RegExp, string])[] = [
  [
    /\b(responsive|mobile[- ](friendly|first|phone|devices?)|desktop devices?|screen sizes|different devices|various devices|smartphones?|adapt(s|able)? to|cross-(platform|browser|device)|browser compatibility)\b/,
    'Every product is built to work from phone to desktop width, so this is no feature of its own.',
  ],
  [
    /\b(user-?friendly|easy[- ]to[- ](use|navigate|understand|read)|intuitive|clear navigation|easily navigate|clean (and|interface|design|layout)|simple (and|interface|design|layout|to use)|modern|attractive|visually|appealing|beautiful|elegant|stylish|aesthetic|eye-catching|minimalist(ic)?|professional|good user experience|user experience|well[- ](designed|structured|organized)|consistent|cartoon|striking|animations?|visual (effects?|design|style))\b/,
    'This says how the product should feel; it guides the look and is judged by people, not by a test.',
  ],
  [
    /\b(fast|quick(ly)? load|loading speed|performance(?! (appraisals?|reviews?|evaluations?|assessments?|management|reports?|records?|indicators?|data))|scalab(le|ility)|reliab(le|ility)|stab(le|ility)|efficient|high availability|optimi[sz]ed|maintainab(le|ility)|extensib(le|ility)|robust)\b/,
    'This is a quality that every product is measured for, not a feature of its own.',
  ],
  [
    /\b(secure|security|privacy|encrypt(ed|ion)|safe(ty|ly)?|data protection|gdpr|protect(ed|ion)?)\b/,
    'Every product is checked for safe handling of input and accounts; this asks for no feature of its own.',
  ],
  [
    /\b(accessib(le|ility)|wcag|screen readers?)\b/,
    'Every product is checked for accessibility, so this is no feature of its own.',
  ],
  [
    /\b(seo|search (engine )?optimi[sz]ation|(through|via|on|in) search engines|search engine (visibility|rankings?)|high-quality|high quality|convers(ion)? rates?|engag(e|ing)|attract(s|ing)? (the )?attention|keep (kids|users|visitors) engaged|brand image|accurate(ly)?|up-to-date|comprehensive|motivated)\b/,
    'This is an aim of the product as a whole; there is nothing in it to click or to test.',
  ],
  [
    /\b(react|vue|angular|node(\.?js)?|express|django|flask|laravel|php|java|python|spring|mysql|mongodb|postgres(ql)?|firebase|html5?|css3?|javascript|typescript|wordpress|bootstrap|tailwind|docker|kubernetes|deploy(ed|ment)?|hosted|domain|hosting|backend|front-?end|database)\b/,
    'Products are built with one proven set of tools (Hono, SQLite, React), whatever the concept names.',
  ],
];

/** Why the words need no feature of their own; null when they name no such wish. */
export function qualityReason(words: string): string | null {
  const text = words.toLowerCase();
  return qualities.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
