/** Kinds of product that people name in a word or two ("crm", "online store"), with what everybody expects of one: what it keeps and does. */
import { words } from './words.ts';

export interface ProductKind {
  /** Matches what is to be built: "online store", "todo app". */
  pattern: RegExp;
  /** Nouns of the lexicon, the most important first. */
  keeps: readonly string[];
  /** Keys of capabilities that go without saying; those that nothing serves are left out. */
  does: readonly string[];
}

const kind = (pattern: RegExp, keeps: string, does = ''): ProductKind => ({
  pattern,
  keeps: words(keeps),
  does: does === '' ? [] : words(does),
});

/** The first that matches counts, so the narrow ones stand first. */
const productKinds: readonly ProductKind[] = [
  kind(/\b(flash ?cards?|vocabulary trainer|language learning|spaced repetition)\b/, 'course', 'quiz'),
  kind(/\b(quiz(zes)?|trivia|exam(ination)? (system|site|app)|online (exams?|tests?)|mock tests?)\b/, '', 'quiz, ranking, account'),
  kind(/\b(survey|questionnaire)s?\b/, 'survey', 'survey, votes, dashboard'),
  kind(/\b(polls?|polling|voting|votes?)\b/, 'poll', 'votes, account'),
  kind(/\b(shopping|grocery) ?lists?\b/, 'shopping item', 'workflow, edit, delete, filter'),
  kind(/\b(e-?commerce|online (shop|store)|web ?shop|shop|store|shopping)\b/, 'product, category, coupon', 'cart, payment, search, filter, sort, favourites, ratings'),
  kind(/\b(market ?place|classifieds?|auction)\b/, 'product, category', 'cart, payment, messages, account, mine, search, filter, favourites'),
  kind(/\b(crm|customer relationship)\b/, 'contact, deal, company, task', 'dashboard, account, workflow, search, filter, edit, delete'),
  kind(/\b(erp|enterprise resource planning)\b/, 'order, inventory item, supplier, invoice, employee', 'dashboard, account, report, export'),
  kind(/\b(hr|hrm|human resources?|personnel)\b/, 'employee, department, leave request', 'dashboard, account, workflow, approval, search'),
  kind(/\b(help ?desk|ticketing|support desk|issue tracker|bug tracker)\b/, 'support ticket, faq entry', 'workflow, comments, account, dashboard, mine'),
  kind(/\b(kanban|scrum|sprint) ?(board|tool|app)?s?\b|\bproject (management|tracker|planner|planning)\b/, 'task, project', 'kanban, workflow, dashboard, comments, account, edit'),
  kind(/\b(pomodoro|countdown|stop ?watch|focus timer|timer)\b/, 'task', 'timer, create, edit'),
  kind(/\b(time tracker|time tracking|timesheets?)\b/, 'time entry, project', 'timer, dashboard, account, mine, export'),
  kind(/\b(to-?do|task) ?(list|app|manager|tracker)?s?\b/, 'task', 'workflow, edit, delete, filter'),
  kind(/\b(budget|expense|finance|money|spending) (tracker|app|manager|planner|manager)\b/, 'expense, budget', 'dashboard, export, edit, filter'),
  kind(/\b(invoic(e|es|ing)|billing) (generator|app|tool|system|software|site|maker)\b/, 'invoice, client', 'workflow, export, dashboard, edit'),
  kind(/\b(password|secret) (manager|vault|keeper)\b/, 'login', 'account, mine, edit, delete, search'),
  kind(/\b(url|link) shorten(er|ing)\b|\bbookmarks?\b/, 'bookmark', 'mine, edit, delete, search'),
  kind(/\bblog(s|ging)?\b/, 'blog post, author', 'comments, search, filter, favourites'),
  kind(/\b(wiki|knowledge base|documentation)\b/, 'article, category', 'search, edit, comments, account'),
  kind(/\b(forum|message board|discussion board|bulletin board|reddit)\b/, 'topic', 'comments, votes, account, mine, search'),
  kind(/\b(social (network|media|app|site|platform)|twitter|facebook|instagram|micro-?blog)\b/, 'post', 'comments, votes, follow, account, mine, messages'),
  kind(/\b(dating|match ?making)\b/, 'member', 'matching, messages, account, favourites, search, filter'),
  kind(/\b(chat ?bots?|virtual assistant|ai assistant)\b/, 'faq entry', 'assistant, account'),
  kind(/\b(chat|messenger|messaging|instant messag(e|ing))\b/, 'contact', 'messages, account, search'),
  kind(/\b(bookings?|reservations?|appointments?|scheduling) (site|app|system|tool|platform|website)?\b/, 'service', 'booking, calendar, account'),
  kind(/\bhotels?\b|\bguest ?house\b|\bhostel\b|\binn\b/, 'room, service', 'booking, ratings, account'),
  kind(/\b(restaurants?|cafe|café|bistro|pizzeria|bakery|food delivery|takeaway)\b/, 'menu item, table reservation', 'cart, booking, ratings'),
  kind(/\b(salon|spa|barber|hairdresser|clinic|dentist|doctor)\b/, 'service, appointment', 'booking, calendar, account'),
  kind(/\b(gym|fitness|workout)\b/, 'class, trainer, workout', 'booking, calendar, account, dashboard'),
  kind(/\b(school|university|college|classroom|lms|learning management|e-?learning)\b/, 'course, lesson, assignment, grade', 'quiz, account, calendar'),
  kind(/\blibrar(y|ies)\b/, 'book, library loan, author', 'search, filter, account'),
  kind(/\b(weather)\b/, 'forecast', 'dashboard, real-time, search, favourites'),
  kind(/\b(stocks?|shares|crypto(currency)?|trading|market) (report|price|data|market|tracker|portfolio|dashboard|site|website|app)s?\b/, 'stock, report, holding', 'dashboard, real-time, report, search, favourites'),
  kind(/\bportfolio\b/, 'portfolio work, service, testimonial', 'gallery, about-page, contact-page, filter'),
  kind(/\b(music|podcast|audio|radio)( player| streaming| app| site| library)?\b/, 'song, playlist, artist', 'player, favourites, search, filter'),
  kind(/\b(video|movie|film|streaming)( player| streaming| sharing| app| site| platform)\b/, 'video', 'player, comments, votes, favourites, search, filter'),
  kind(/\b(photo|picture|image) (gallery|sharing|album)\b|\bgallery\b/, 'photo, album', 'gallery, upload, favourites, comments, filter'),
  kind(/\b(jobs?|recruit(ment|ing)|career) ?(board|site|portal|platform)?\b/, 'job, company, job application', 'search, filter, account, favourites'),
  kind(/\b(real estate|property|properties|housing|apartments?)\b/, 'property, agent', 'search, filter, favourites, contact-page, map'),
  kind(/\b(travel|tours?|trips?)\b/, 'tour, destination', 'booking, ratings, search, filter, favourites'),
  kind(/\bnews( ?paper| site| portal| app)?\b/, 'news story, author', 'search, filter, comments, favourites'),
  kind(/\b(recipes?|cook ?book|cooking)\b/, 'recipe', 'search, filter, favourites, ratings, comments'),
  kind(/\b(event|events) (calendar|site|app|platform|management|planner)\b/, 'event, venue', 'calendar, booking, search, filter, account'),
  kind(/\b(calendar|agenda|planner)\b/, 'event', 'calendar, create, edit, delete'),
  kind(/\b(inventory|stock (management|control)|warehouse)\b/, 'inventory item, supplier', 'dashboard, search, filter, edit, export'),
  kind(/\b(dashboard|analytics)\b/, 'order, customer', 'dashboard, report, export'),
  kind(/\b(notes?|diary|journal)( taking| keeping)?( app)?\b/, 'note', 'search, edit, delete, mine'),
  kind(/\b(donations?|charity|non-?profit|fund ?rais(er|ing)|ngo)\b/, 'campaign, event, volunteer', 'payment, about-page, contact-page, account'),
  kind(/\b(calculators?|converters?|estimators?)\b/, '', 'calculator'),
  kind(/\b(landing page|company (site|website)|corporate (site|website)|business (site|website)|agency|firm)\b/, 'service, testimonial, team member', 'about-page, contact-page'),
  kind(/\b(game|games|snake|tetris|chess|2048|minesweeper|tic-?tac-?toe|sudoku|wordle|hangman|memory|puzzle|lottery|lucky draw|wheel of fortune|bingo|blackjack)\b/, 'score', 'game, ranking'),
]; // prettier-ignore

/** The kind with the words that name it; null when they name none that everybody knows. */
export function productKindOf(text: string): (ProductKind & { named: string[] }) | null {
  const said = text.toLowerCase();
  const found = productKinds.find(({ pattern }) => pattern.test(said));
  return found === undefined ? null : { ...found, named: (found.pattern.exec(said)?.[0] ?? '').split(/\s+/) };
}
