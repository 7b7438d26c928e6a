/** Attributes told as people say them rather than by a noun: "who has it", "how often to water it", "queen seen or not". */
import type { FieldType } from '../../blueprint/schema.ts';

export interface AskedAttribute {
  /** Fit for a label, lower case. */
  phrase: string;
  type: FieldType;
  unit?: string;
  minimum?: number;
  maximum?: number;
}

const participles: Readonly<Record<string, string>> = {
  paid: 'paid', made: 'made', bought: 'bought', sold: 'sold', found: 'found', sent: 'sent', brought: 'brought', built: 'built', lent: 'lent', held: 'held', led: 'led',
  wrote: 'written', took: 'taken', gave: 'given', did: 'done', drove: 'driven', chose: 'chosen', drew: 'drawn', saw: 'seen',
}; // prettier-ignore

const units: Readonly<Record<string, string>> = {
  minutes: 'min', hours: 'h', days: 'days', weeks: 'weeks', months: 'months', years: 'years', grams: 'g', kilos: 'kg', kilograms: 'kg', kg: 'kg', g: 'g', cm: 'cm', mm: 'mm', m: 'm',
  metres: 'm', meters: 'm', km: 'km', kilometres: 'km', kilometers: 'km', miles: 'mi', litres: 'l', liters: 'l', percent: '%', degrees: '°C', m2: 'm²', 'm²': 'm²', sqm: 'm²', m3: 'm³', euros: 'EUR', kwh: 'kWh',
}; // prettier-ignore

/** Null when the words are a plain noun, or nothing that a record says. Given in lower case, without commas. */
export function askedAttribute(said: string): AskedAttribute | null {
  const words = said.replaceAll(/\s+/g, ' ').replaceAll(' / ', '/').trim();
  return ofQuestion(words) ?? ofMeasure(words) ?? ofTime(words);
}

/** A question word by itself: "what was found, where, when". */
const bare: Readonly<Record<string, AskedAttribute>> = {
  who: { phrase: 'who', type: 'text' },
  where: { phrase: 'location', type: 'text' },
  when: { phrase: 'date', type: 'date' },
};

function ofQuestion(words: string): AskedAttribute | null {
  const alone = bare[words];
  if (alone !== undefined) return alone;
  if (/^what ?'?s (?:in (?:there|it)|inside|it)$/.test(words)) return { phrase: 'contents', type: 'text' };
  if (/^what (?:was|is|got) (?:found|lost|broken|damaged|missing)$/.test(words)) return { phrase: words, type: 'text' };
  if (/^when (?:frozen|opened|bought|planted|made|sown|used|read|seen|found|fed)$/.test(words))
    return { phrase: words.slice(5) + ' on', type: 'date' };
  const either =
    /^(?:whether |if )?(?:it (?:is|was) |they (?:are|have) |the |a |an )?(.+?) (?:or not|yes\/no|yes or no)$/.exec(
      words,
    );
  if (either?.[1] !== undefined && isShort(either[1])) return { phrase: either[1], type: 'boolean' };
  if (/^where (?:it|they|he|she|we|the \w+) /.test(words)) return { phrase: 'location', type: 'text' };
  if (/^who (?:has|holds|keeps|uses|owns|borrowed) (?:which |what |it\b|them\b|the )/.test(words))
    return { phrase: 'holder', type: 'text' };
  const which = /^(?:(?:at|in|on|for|from|to|by|with) )?(?:which|what) ([a-z]+(?: [a-z]+)?)$/.exec(words)?.[1];
  if (which !== undefined && !/^(i|we|it|they|is|was|are)\b/.test(which)) return { phrase: which, type: 'text' };
  const deed = /^who (\w+)(?: it| them| for it)?$/.exec(words)?.[1];
  const done = deed === undefined ? undefined : (participles[deed] ?? (deed.endsWith('ed') ? deed : undefined));
  if (done !== undefined) return { phrase: `${done} by`, type: 'text' };
  const often = /^how often\b/.test(words);
  if (often) return { phrase: isShort(words) ? withoutObject(words) : 'how often', type: 'text' };
  if (/^how long\b/.test(words)) return { phrase: 'duration', type: 'number', unit: 'min', minimum: 0 };
  const counted = /^how many ([a-z -]+?)(?: (?:of|i|we|they|are|were|is|it)\b.*)?$/.exec(words)?.[1];
  if (counted !== undefined) return { phrase: `number of ${counted}`, type: 'integer', minimum: 0 };
  if (/^how (?:much|hard|big|far|old|tired|well|good)\b/.test(words) && isShort(words))
    return { phrase: withoutObject(words), type: 'text' };
  if (/^how (?:i|we|it|they|he|she) \w+(?: it| them)?$/.test(words)) return { phrase: words, type: 'long-text' };
  if (/^what (?:i|we|they|he|she|is|was) [\w ]+$/.test(words) && isShort(words))
    return { phrase: words, type: 'long-text' };
  if (/^when (?:it|i|we|they) [\w ]+$/.test(words) && isShort(words)) return { phrase: words, type: 'date' };
  return null;
}

/** "Interval in days", "severity from 1 to 5", "points out of 100". */
function ofMeasure(words: string): AskedAttribute | null {
  const counted = /^(?:the )?(?:total )?number of ([a-z -]+?)(?: (?:with|in|on|that|of|per) .*)?$/.exec(words)?.[1];
  if (counted !== undefined && isShort(counted)) return { phrase: `number of ${counted}`, type: 'integer', minimum: 0 };
  const measured = /^([a-z][a-z -]*?) (?:in )?\(?([a-z]+[²³23]?)\)?$/.exec(words);
  const unit = units[measured?.[2] ?? ''];
  if (measured?.[1] !== undefined && unit !== undefined && (/ in /.test(words) || sizes.test(measured[1])))
    return { phrase: measured[1], type: 'number', unit, minimum: 0 };
  const scale = /^([a-z][a-z -]*?) (?:from|of|between) (\d{1,4}) (?:to|and|-) (\d{1,4})$/.exec(words);
  // "Water every x days", "check every so many weeks"
  const every =
    /^([a-z][a-z -]*?) every (?:x|n|so many|how many|\.\.\.|_+)? ?(days|weeks|months|hours|years|km|miles)$/.exec(
      words,
    );
  if (every?.[1] !== undefined)
    return { phrase: `${every[1]} every`, type: 'integer', unit: units[every[2] ?? ''] ?? 'days', minimum: 1 };
  const left = /^([a-z]+s) (?:left|remaining|on hand|in stock)$/.exec(words);
  if (left !== null) return { phrase: words, type: 'integer', minimum: 0 };
  const top = /^([a-z][a-z -]*?) (?:out of|up to) (\d{1,4})$/.exec(words);
  const [phrase, low, high] =
    scale !== null ? [scale[1], Number(scale[2]), Number(scale[3])] : [top?.[1], 0, Number(top?.[2])];
  if (phrase === undefined || low >= high) return null;
  return low === 1 && high === 5
    ? { phrase, type: 'rating', minimum: 1, maximum: 5 }
    : { phrase, type: 'integer', minimum: low, maximum: high };
}

/** "Last watered", "next service", "warranty until", "lease end", "started". */
function ofTime(words: string): AskedAttribute | null {
  if (
    /^(?:last|next|first) (?:[a-z]+ed|service|visit|check|inspection|use|contact|payment|review|appointment|vaccination)$/.test(
      words,
    )
  )
    return { phrase: words, type: 'date' };
  if (/^[a-z]+(?: [a-z]+)? (?:until|till|before)$/.test(words)) return { phrase: words, type: 'date' };
  if (/^(?:valid|available|open|drink|rented|free|away) from$/.test(words)) return { phrase: words, type: 'date' };
  if (/^(?:lease|contract|rental|membership|warranty|loan|project|guarantee) (?:end|start|begin)$/.test(words))
    return { phrase: words, type: 'date' };
  return /^(?:started|opened|planted|bought|harvested|received|returned|delivered|founded|joined|born)(?: on)?$/.test(
    words,
  )
    ? { phrase: words, type: 'date' }
    : null;
}

/** Measured even where "in" is left out: "weight kg". */
const sizes = /^(?:weight|height|length|width|depth|size|distance|volume|duration|area|time)$/;

const isShort = (words: string): boolean => words.split(' ').length <= 5 && words.length <= 38;

const withoutObject = (words: string): string => words.replace(/ (?:it|them|this)$/, '');
