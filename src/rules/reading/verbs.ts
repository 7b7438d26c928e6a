/** Verbs in which people say what a product does, and the way from their forms and nouns back to them. */

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Base forms. Some are nouns as well ("book", "order"); where a verb is expected they count as verbs. */
export const knownVerbs: ReadonlySet<string> = new Set(
  list(`
    accept access achieve acquire activate adapt add address adjust administer adopt advertise aggregate alert allocate allow analyze analyse
    announce annotate answer appeal apply appoint appreciate approve archive arrange ask assess assign assist associate attach attend audit
    authenticate automate avoid back balance ban bid block book bookmark borrow broadcast browse budget build buy calculate call cancel
    capture cast catalog categorize categorise celebrate challenge change chart chat check choose claim classify clean click clock close
    collaborate collect combine comment communicate compare compete compile complete compose compute conduct configure confirm connect consult
    consume contact contain contribute control convert cook coordinate copy count cover craft create crop customize customise dashboard decline
    define delete deliver deploy deposit describe design detect determine develop diagnose direct disable discover discuss dispatch display
    dispose distribute document donate download draft draw drag drop earn edit educate email embed enable encourage encrypt engage enroll enrol
    enter estimate evaluate examine exchange execute exercise exhibit expand experience explain explore export extract favorite favourite fill
    filter finance find finish follow forecast format forward generate get give go grade group grow guess guide hand handle harvest have help hide
    highlight hire hold host identify illustrate import improve include input increase inform inquire enquire insert inspect install integrate interact
    introduce invest invite invoice issue join journal judge keep label launch learn lease leave lend let like limit link list listen load loan
    locate log look maintain make manage manipulate map mark market match measure meet mention merge message mine modify monitor move name navigate
    note notify observe obtain offer open operate optimize order organize organise outline overview own participate pay perform personalize
    personalise pick pin place plan plant play plot poll post practice practise predict prepare present preview print prioritize prioritise
    process produce program progress project promote propose protect provide publish purchase put query queue quiz quote rank rate reach react read
    receive recharge recommend record recover recruit recycle redeem refer reflect refresh register reject release relate remember remind remove
    rename render renew rent repair reply report repost request research reserve reset resolve respond rest restore retrieve return reuse review
    revise reward ride roll run sample save scan schedule score screen search secure see select sell send serve set settle share ship shop show
    showcase sign simulate solve sort specify spin sponsor stake start stay stop store stream study submit subscribe suggest summarize swap summarise
    supervise supply support survey switch sync synchronize tag take teach tell test toggle top track trade train transfer translate travel treat understand prevent ensure
    try turn type undo unlock unsubscribe update upgrade upload use validate verify view visit visualize visualise vote walk watch win withdraw
    work wrap write zoom
    jot pledge tick bring nominate
  `),
);

/** Verbs that take a particle: "log in", "look up". The second part is kept. */
const particles: Readonly<Record<string, readonly string[]>> = {
  log: ['in', 'out'], sign: ['up', 'in', 'out'], check: ['in', 'out', 'off'], clock: ['in', 'out'], look: ['up', 'for', 'at', 'through'], set: ['up'],
  fill: ['out', 'in'], note: ['down'], write: ['down'], jot: ['down'], tick: ['off'], cross: ['off'], type: ['in'], hand: ['in'], turn: ['in'], drop: ['off'], pick: ['up'], find: ['out'], learn: ['about'], read: ['about'], search: ['for', 'through'], apply: ['for'], register: ['for'], participate: ['in'], enroll: ['in'], enrol: ['in'], browse: ['through'], go: ['through'],
  keep: ['track'], mark: ['off'], carry: ['out'], top: ['up'], roll: ['out'], back: ['up'], place: ['on'], ask: ['for'], listen: ['to'], reply: ['to'], respond: ['to'], subscribe: ['to'], opt: ['in'],
}; // prettier-ignore

/** Nouns that stand for an action: "contest enrollment" is to enroll in contests. */
const nominals: Readonly<Record<string, string>> = {
  addition: 'add', administration: 'manage', analysis: 'analyze', analytics: 'analyze', application: 'apply for', assessment: 'assess', booking: 'book', bookings: 'book', browsing: 'browse', calculation: 'calculate',
  cancellation: 'cancel',
  'check-in': 'check in',
  'check-out': 'check out',
  'self-registration': 'register for', categorization: 'categorize', classification: 'classify', collection: 'collect', comparison: 'compare', configuration: 'configure', control: 'control', conversion: 'convert', creation: 'create',
  customization: 'customize', deletion: 'delete', description: 'view', discovery: 'discover', display: 'view', distribution: 'distribute', donation: 'donate', download: 'download', downloads: 'download', editing: 'edit',
  enrollment: 'enroll in', enrolment: 'enroll in', entry: 'add', estimation: 'estimate', evaluation: 'evaluate', export: 'export', filter: 'filter', filters: 'filter', generation: 'generate', import: 'import', inquiry: 'search', introduction: 'view', introductions: 'view',
  input: 'add', lookup: 'search', maintenance: 'manage', management: 'manage', messaging: 'message', modification: 'edit', monitoring: 'monitor', navigation: 'navigate', notification: 'notify', notifications: 'notify', ordering: 'order', overview: 'view',
  payment: 'pay', payments: 'pay', planning: 'plan', playback: 'play', posting: 'post', prediction: 'predict', preview: 'preview', presentation: 'view', processing: 'process', publication: 'publish', publishing: 'publish', purchase: 'purchase', purchases: 'purchase', query: 'search', queries: 'search',
  ranking: 'rank', rating: 'rate', ratings: 'rate', recommendation: 'recommend', recommendations: 'recommend', recording: 'record', recruitment: 'recruit', registration: 'register for', removal: 'delete', rental: 'rent', reporting: 'report on', reservation: 'reserve', reservations: 'reserve',
  retrieval: 'search', scheduling: 'schedule', search: 'search', searching: 'search', selection: 'select', sharing: 'share', showcase: 'view', simulation: 'simulate', sorting: 'sort', statistics: 'analyze', streaming: 'stream', submission: 'submit', submissions: 'submit', subscription: 'subscribe to',
  tracking: 'track', trading: 'trade', translation: 'translate', update: 'update', updates: 'update', upload: 'upload', uploads: 'upload', verification: 'verify', viewing: 'view', visualization: 'visualize', visualisation: 'visualize', voting: 'vote on',
}; // prettier-ignore

export interface FoundVerb {
  /** Base form with its particle. */
  verb: string;
  form: 'base' | 'gerund' | 'third';
  /** Number of words it takes. */
  length: number;
}

/** The verb that these lower-case words begin with; null when they begin with none. */
export function verbAt(words: readonly string[]): FoundVerb | null {
  const first = words[0] ?? '';
  const found = baseForm(first);
  if (found === null) return null;
  const second = words[1] ?? '';
  if (found.verb === 'keep' && second === 'track')
    return { ...found, verb: 'track', length: words[2] === 'of' ? 3 : 2 };
  const takes = particles[found.verb]?.includes(second) ?? false;
  return takes ? { ...found, verb: `${found.verb} ${second}`, length: 2 } : { ...found, length: 1 };
}

/** The action that a noun names, e.g. `search` for "search" and `manage` for "management". */
export function verbOfNoun(noun: string): string | null {
  return Object.hasOwn(nominals, noun) ? (nominals[noun] ?? null) : null;
}

const irregular: Readonly<Record<string, string>> = { kept: 'keep', shown: 'show' };

/** `filter` for "filtered"; null for words that are no participle of a known verb. */
export function verbOfParticiple(word: string): string | null {
  if (Object.hasOwn(irregular, word)) return irregular[word] ?? null;
  if (!word.endsWith('ed') || word.length < 5) return null;
  const stem = word.slice(0, -2);
  const stems = [...stemsOf(stem), ...(stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : [])];
  return stems.find((one) => knownVerbs.has(one)) ?? null;
}

function baseForm(word: string): { verb: string; form: FoundVerb['form'] } | null {
  if (knownVerbs.has(word)) return { verb: word, form: 'base' };
  if (['login', 'log-in'].includes(word)) return { verb: 'log in', form: 'base' };
  if (['signup', 'sign-up'].includes(word)) return { verb: 'sign up', form: 'base' };
  const stems = word.endsWith('ing') && word.length > 5 ? stemsOf(word.slice(0, -3)) : [];
  const gerund = stems.find((stem) => knownVerbs.has(stem));
  if (gerund !== undefined) return { verb: gerund, form: 'gerund' };
  const thirds = word.endsWith('ies')
    ? [`${word.slice(0, -3)}y`]
    : word.endsWith('es')
      ? [word.slice(0, -1), word.slice(0, -2)]
      : word.endsWith('s')
        ? [word.slice(0, -1)]
        : [];
  const third = thirds.find((stem) => knownVerbs.has(stem));
  return third === undefined ? null : { verb: third, form: 'third' };
}

function stemsOf(stem: string): string[] {
  const undoubled = /([bdglmnprt])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  return [...undoubled, stem, `${stem}e`, ...(stem.endsWith('y') ? [`${stem.slice(0, -1)}ie`] : [])];
}
