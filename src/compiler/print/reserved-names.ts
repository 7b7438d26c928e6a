/** Names that entities and fields must not take in the code of a product. */

/** Types that generated files use themselves; a type of that name beside them would hide them. */
export const reservedTypes: ReadonlySet<string> = new Set(
  `Array ArrayBuffer Boolean Date Error Event FormData Function Headers HTMLElement Hono Intl JSON Link List Map Math
  Number Object Page Promise ReactNode Record RegExp Request Response Services Set String Symbol Table URL
  URLSearchParams Draft Loaded Fact Facts CardBody CardGrid Checkbox Rating PageHeader EmptyState ErrorState ListPage
  ListControls SearchBox SortSelect FilterSelect TextField TextArea NumberField MoneyField DateField FieldErrors FormValues
  HttpError TestServer RouteObject RecordOption RecordSelect DeleteButton LinkButton TableCell SignedInOnly Highlights
  Database Session User Button Card Cards Field Form Layout Select Dialog Badge Artwork Pagination
  Navigation Route Router Resource Figure Chart Status Context Option Image File Text Node Element Document Window`
    .split(/\s+/)
    .filter(Boolean),
);

/** Keywords and names that generated functions have at hand. */
export const reservedIdentifiers: ReadonlySet<string> = new Set(
  `abstract any arguments as async await boolean break case catch class const continue debugger declare default delete do
  else enum eval export extends false finally for from function get if implements import in infer interface is keyof let
  namespace never new null number object of package private protected public readonly return set static string super
  switch symbol this throw true try type typeof undefined unique unknown using var void while with yield
  context routes database services configuration query input values user session record row rows id error errors event
  answer request response page pages total form field fields now test server window document location history name
  navigation status label params parameters resource columns body z code key node process global console fetch state
  props children index first item items actual list orders select matching save navigate showStatus resource draft guard`
    .split(/\s+/)
    .filter(Boolean),
);

/** Tables of the account feature and of the core. */
export const reservedTables: readonly string[] = [
  'account',
  'conversation',
  'conversation_member',
  'conversation_message',
  'migration',
  'quiz_paper',
  'quiz_question',
  'quiz_attempt',
  'quiz_answer',
  'calculation',
  'matching_preference',
  'assessment_result',
  'tracker_item',
  'tracker_entry',
  'timed_session',
  'trash',
  'notification',
  'poll',
  'poll_option',
  'poll_vote',
  'person',
  'session',
  'user',
  'users',
  'sessions',
];

/** Tables of features that only some products have, by the feature's kind. */
export const tablesOfFeatures: Readonly<Record<string, readonly string[]>> = {
  announcements: ['dismissed_announcement'],
  booking: ['booking', 'payment'],
  payment: ['payment'],
  checkout: ['cart_line', 'payment', 'placed_order', 'placed_order_line'],
  enrolment: ['enrolment'],
  lending: ['lending_loan', 'lending_wait'],
  history: ['viewed_record'],
  points: ['point_entry'],
  wallet: ['wallet_entry', 'payment'],
  'saved-searches': ['saved_search'],
  moderation: ['reported_content', 'content_report'],
  people: ['friendship', 'followed_person', 'invitation'],
  stock: ['stock_movement'],
};

/** SQLite's keywords (https://www.sqlite.org/lang_keywords.html), lower-case. */
export const sqlKeywords: ReadonlySet<string> = new Set(
  `abort action add after all alter always analyze and as asc attach autoincrement before begin between by cascade case
  cast check collate column commit conflict constraint create cross current current_date current_time current_timestamp
  database default deferrable deferred delete desc detach distinct do drop each else end escape except exclude exclusive
  exists explain fail filter first following for foreign from full generated glob group groups having if ignore immediate
  in index indexed initially inner insert instead intersect into is isnull join key last left like limit match
  materialized natural no not nothing notnull null nulls of offset on or order others outer over partition plan pragma
  preceding primary query raise range recursive references regexp reindex release rename replace restrict returning right
  rollback row rows savepoint select set table temp temporary then ties to transaction trigger unbounded union unique
  update using vacuum values view virtual when where window with without true false rowid oid`
    .split(/\s+/)
    .filter(Boolean),
);
