/** "an hour", "a user", "an FAQ entry", and no article for what is not counted: "feedback". */

const mass = new Set(
  `feedback traffic money equipment news information data content software music audio advice attendance inventory progress fuel help
  weather furniture luggage knowledge research staff homework merchandise footage`.split(/\s+/),
);
/** Written with a vowel and spoken with a consonant, and the other way round. */
const spokenConsonant = /^(?:uni(?!n|m)|use|usu|ute|uro|eu|ewe|one(?:\b|-|t)|once)/i;
const spokenVowel = /^(?:hour|hono(?:u?r)|heir|honest)/i;

export function withArticle(noun: string): string {
  const last = noun.split(' ').at(-1)?.toLowerCase() ?? '';
  return mass.has(last) ? noun : `${isVowel(noun) ? 'an' : 'a'} ${noun}`;
}

/** Abbreviations are spelt out: "an SMS", "an RSS feed", "a PDF". */
function isVowel(noun: string): boolean {
  const [first = ''] = noun.split(/[\s-]/);
  if (/^[A-Z]{2,}[a-z]?$/.test(first) || /^[A-Z]&/.test(first)) return /^[AEFHILMNORSX]/.test(first);
  if (/^8|^1[18]\b/.test(first)) return true;
  return spokenVowel.test(noun) || (/^[aeiou]/i.test(noun) && !spokenConsonant.test(noun));
}
