/** English plurals, good enough for labels: `Story` -> `Stories`, `Person` -> `People`. */

const irregular: Readonly<Record<string, string>> = {
  person: 'people',
  child: 'children',
  man: 'men',
  woman: 'women',
  foot: 'feet',
  tooth: 'teeth',
  mouse: 'mice',
  goose: 'geese',
  leaf: 'leaves',
  loaf: 'loaves',
  shelf: 'shelves',
  knife: 'knives',
  life: 'lives',
  wolf: 'wolves',
  half: 'halves',
  analysis: 'analyses',
  diagnosis: 'diagnoses',
  thesis: 'theses',
  crisis: 'crises',
  hypothesis: 'hypotheses',
  basis: 'bases',
  criterion: 'criteria',
  phenomenon: 'phenomena',
  medium: 'media',
  curriculum: 'curricula',
  datum: 'data',
  quiz: 'quizzes',
  potato: 'potatoes',
  tomato: 'tomatoes',
  hero: 'heroes',
  echo: 'echoes',
  cargo: 'cargoes',
  matrix: 'matrices',
  coach: 'coaches',
  synthesis: 'syntheses',
  menu: 'menus',
  vertex: 'vertices',
};

/** Nouns whose plural is the same word, or that are not counted. */
const unchanged = new Set([
  'series',
  'species',
  'equipment',
  'information',
  'news',
  'software',
  'hardware',
  'feedback',
  'furniture',
  'homework',
  'knowledge',
  'advice',
  'research',
  'music',
  'media',
  'data',
  'aircraft',
  'staff',
  'sheep',
  'fish',
  'deer',
  'merchandise',
  'jewellery',
  'jewelry',
  'clothing',
  'luggage',
  'stationery',
  'people',
  'children',
  'analytics',
  'statistics',
  'logistics',
  'content',
  'inventory stock',
  'sms',
  'gps',
  'cms',
  'css',
  'dns',
  'traffic',
  'weather',
]);

const trades =
  'fore|crafts|sales|police|fire|fisher|door|camera|business|handy|repair|trades|sports|chair|post|delivery|grounds|work';
const ofMan = new RegExp(`^(${trades})(wo)?man$`);
const ofMen = new RegExp(`^(${trades})(wo)?men$`);

export function pluralise(noun: string): string {
  const match = /^(.*?)([A-Za-z]+)$/.exec(noun);
  if (match === null) return noun;
  const [, before = '', last = ''] = match;
  return before + keepCase(last, pluralWord(last.toLowerCase()));
}

function pluralWord(word: string): string {
  if (unchanged.has(word)) return word;
  const known = Object.hasOwn(irregular, word) ? irregular[word] : undefined;
  if (known !== undefined) return known;
  if (ofMan.test(word)) return `${word.slice(0, -2)}en`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return `${word}s`;
}

function keepCase(before: string, after: string): string {
  if (before === before.toUpperCase() && before.length > 1) return `${before}s`;
  const isCapital = before.charAt(0) !== before.charAt(0).toLowerCase();
  return isCapital ? after.charAt(0).toUpperCase() + after.slice(1) : after;
}

/** The way back, for nouns met in a concept: `stories` -> `story`, `people` -> `person`. */
export function singularise(noun: string): string {
  const match = /^(.*?)([A-Za-z]+)$/.exec(noun);
  if (match === null) return noun;
  const [, before = '', last = ''] = match;
  return before + keepCase(last, singularWord(last.toLowerCase()));
}

function singularWord(word: string): string {
  const known = Object.keys(irregular).find((singular) => irregular[singular] === word);
  if (known !== undefined && word !== 'media' && word !== 'data') return known;
  if (ofMen.test(word)) return `${word.slice(0, -2)}an`;
  if (unchanged.has(word) || /(ss|us|is)$/.test(word) || !word.endsWith('s')) return word;
  if (
    /(^pie|^tie|^lie|^die|movie|cookie|magpie|necktie|selfie|calorie|zombie|hoodie|smoothie|brownie|prairie|rookie|birdie|genie|eerie)s$/.test(
      word,
    )
  )
    return word.slice(0, -1);
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(sses|xes|ches|shes|zzes)$/.test(word) && !/(aches|axes)$/.test(word)) return word.slice(0, -2);
  if (/(buses|statuses|viruses|campuses|bonuses|gases|lenses|aliases|atlases|canvases)$/.test(word))
    return word.endsWith('lenses') ? 'lens' : word.slice(0, -2);
  return word.slice(0, -1);
}
