/** The words of the labels for what people do in a product, and the keys by which the rules know the same. */

const keysOfLabel: Readonly<Record<string, readonly string[]>> = {
  browse: ['browse'],
  details: ['details'],
  ranking: ['ranking'],
  create: ['create'],
  edit: ['edit'],
  delete: ['delete'],
  search: ['search', 'site-search'],
  filter: ['filter', 'categories'],
  sort: ['sort'],
  dashboard: ['dashboard', 'chart', 'statistics'],
  report: ['report', 'reports'],
  export: ['export', 'download', 'print'],
  account: ['account'],
  mine: ['mine'],
  roles: ['roles', 'admin', 'user-management'],
  approval: ['approval', 'moderation'],
  status: ['status', 'workflow'],
  messages: ['messages', 'chat', 'mail'],
  notifications: ['notifications', 'reminders', 'announcements', 'outbox'],
  assistant: ['assistant', 'artificial-intelligence'],
  booking: ['booking', 'availability', 'double-booking'],
  calendar: ['calendar'],
  cart: ['cart'],
  payment: ['payment', 'donation', 'wallet'],
  comments: ['comments'],
  ratings: ['ratings'],
  votes: ['votes', 'survey', 'surveys'],
  favourites: ['favourites'],
  follow: ['follow', 'friends', 'follows'],
  points: ['points', 'check-in'],
  share: ['share'],
  quiz: ['quiz'],
  calculator: ['calculator'],
  matching: ['matching', 'recommendation'],
  upload: ['upload', 'import'],
  'media-player': ['media-player', 'streaming', 'player'],
  timer: ['timer'],
  kanban: ['kanban'],
  'live-data': ['live-data', 'real-time'],
  map: ['map'],
  game: ['game', 'lucky-draw', 'draw'],
  tool: ['tool', 'media-editing', 'converter'],
  'form-builder': ['form-builder'],
  'about-page': ['about-page'],
  'contact-page': ['contact-page'],
  'faq-page': ['faq-page'],
  'legal-page': ['legal-page'],
};

/** Not about something that people do, or said of every product. */
const unlabelled = new Set([
  'home',
  'present',
  'fields',
  'rule',
  'unknown',
  'record-missing',
  'multilingual',
  'hardware',
  'integration',
]);

const labelOfKey = new Map(
  Object.entries(keysOfLabel).flatMap(([label, keys]) => keys.map((key) => [key, label] as const)),
);

/** Each label once. A key that the table does not know stands for itself, so that it is noticed as a wrong label. */
export function labelsOfKeys(keys: readonly string[]): string[] {
  return [...new Set(keys.filter((key) => !unlabelled.has(key)).map((key) => labelOfKey.get(key) ?? key))];
}
