/** Sensible fields for a noun that the lexicon does not know, by its class and by the words around it. */
import type { Field } from '../../blueprint/schema.ts';
import {
  boolean,
  choice,
  date,
  datetime,
  email,
  image,
  integer,
  longText,
  money,
  number,
  phone,
  rating,
  required,
  text,
  title,
  url,
} from './fields.ts';
import type { Layout } from './lexicon-entity.ts';
import { nounClassOf, type NounClass } from './noun-classes.ts';

export interface InferredEntity {
  nounClass: NounClass;
  fields: Field[];
  titleField: string;
  owned: boolean;
  publicCreate: boolean;
  defaultLayout: Layout;
}

const description = longText('description', 'Description');
const notes = longText('notes', 'Notes');

const byClass: Readonly<Record<NounClass, Omit<InferredEntity, 'nounClass' | 'titleField'>>> = {
  person: { fields: [title('name', 'Name'), text('role', 'Role'), email('email', 'Email'), phone('phone', 'Phone'), text('city', 'City'), longText('about', 'About')], owned: false, publicCreate: false, defaultLayout: 'cards' },
  place: { fields: [title('name', 'Name'), image('image', 'Picture'), text('address', 'Address'), integer('capacity', 'Capacity', { minimum: 1 }), choice('status', 'Status', ['Open', 'Closed', 'Under renovation']), description], owned: false, publicCreate: false, defaultLayout: 'cards' },
  event: { fields: [title(), required(datetime('startsAt', 'Starts at')), text('location', 'Location'), text('organizer', 'Organiser'), integer('capacity', 'Places', { minimum: 1 }), choice('status', 'Status', ['Planned', 'Confirmed', 'Completed', 'Cancelled']), description], owned: false, publicCreate: false, defaultLayout: 'cards' },
  document: { fields: [title(), text('author', 'Author'), choice('category', 'Category', ['General', 'Finance', 'Operations', 'People', 'Legal']), choice('status', 'Status', ['Draft', 'In review', 'Approved', 'Archived']), date('createdOn', 'Created on'), longText('summary', 'Summary')], owned: true, publicCreate: false, defaultLayout: 'table' },
  product: { fields: [title('name', 'Name'), image('image', 'Picture'), choice('category', 'Category', ['New', 'Classic', 'Limited', 'Accessories']), required(money('price', 'Price')), integer('stock', 'In stock', { minimum: 0 }), description], owned: false, publicCreate: false, defaultLayout: 'cards' },
  money: { fields: [title(), required(money('amount', 'Amount')), required(date('date', 'Date')), choice('category', 'Category', ['Office', 'Travel', 'Equipment', 'Services', 'Other']), choice('status', 'Status', ['Pending', 'Approved', 'Paid']), notes], owned: true, publicCreate: true, defaultLayout: 'table' },
  measurement: { fields: [title('name', 'Name'), required(number('value', 'Value')), text('unit', 'Unit'), required(datetime('measuredAt', 'Measured at')), choice('status', 'Status', ['Normal', 'High', 'Low']), notes], owned: false, publicCreate: true, defaultLayout: 'table' },
  task: { fields: [title(), description, choice('priority', 'Priority', ['Low', 'Medium', 'High']), choice('status', 'Status', ['Open', 'In progress', 'Done']), text('assignee', 'Assigned to'), date('dueDate', 'Due date')], owned: true, publicCreate: true, defaultLayout: 'table' },
  media: { fields: [title(), image('image', 'Picture'), text('creator', 'Creator'), choice('category', 'Category', ['Documentary', 'Drama', 'Comedy', 'Nature', 'Music']), rating('rating', 'Rating', { minimum: 1, maximum: 5 }), date('publishedOn', 'Published on'), description], owned: false, publicCreate: false, defaultLayout: 'cards' },
  group: { fields: [title('name', 'Name'), image('image', 'Picture'), choice('category', 'Category', ['Community', 'Culture', 'Business', 'Education', 'Sport']), text('city', 'City'), integer('members', 'Members', { minimum: 1 }), url('website', 'Website'), description], owned: false, publicCreate: false, defaultLayout: 'cards' },
  animal: { fields: [title('name', 'Name'), image('image', 'Picture'), text('kind', 'Kind'), integer('age', 'Age', { unit: 'years', minimum: 0, maximum: 40 }), choice('status', 'Status', ['Healthy', 'Needs care', 'New arrival']), description], owned: false, publicCreate: false, defaultLayout: 'cards' },
  thing: { fields: [title('name', 'Name'), choice('category', 'Category', ['General', 'Special', 'Seasonal', 'Community']), choice('status', 'Status', ['Active', 'Planned', 'Archived']), date('date', 'Date'), description], owned: false, publicCreate: false, defaultLayout: 'cards' },
}; // prettier-ignore

/** Words near the noun that ask for a field of their own. */
const wanted: readonly (readonly [RegExp, Field])[] = [
  [/\b(price|prices|pricing|cost|fee|cheap|expensive|affordable)\b/, money('price', 'Price')],
  [/\b(amount|payment|paid|budget)\b/, money('amount', 'Amount')],
  [/\b(quantity|how many|number of)\b/, integer('quantity', 'Quantity', { minimum: 0 })],
  [/\b(stock|inventory)\b/, integer('stock', 'In stock', { minimum: 0 })],
  [/\b(deadline|due)\b/, date('dueDate', 'Due date')],
  [/\b(date|dates|when|day)\b/, date('date', 'Date')],
  [/\b(time|schedule|scheduled|appointment)\b/, datetime('startsAt', 'Starts at')],
  [/\b(location|place|where|address|city)\b/, text('location', 'Location')],
  [/\b(photo|photos|picture|pictures|image|images|gallery)\b/, image('image', 'Picture')],
  [/\b(rating|ratings|rated|stars)\b/, rating('rating', 'Rating', { minimum: 1, maximum: 5 })],
  [/\b(progress|completion)\b/, integer('progress', 'Progress', { unit: '%', minimum: 0, maximum: 100 })],
  [/\b(priority|urgent|urgency)\b/, choice('priority', 'Priority', ['Low', 'Medium', 'High'])],
  [/\b(status|state|approved|pending|completed)\b/, choice('status', 'Status', ['Open', 'In progress', 'Done'])],
  [/\b(score|scores|points)\b/, integer('score', 'Score', { minimum: 0 })],
  [/\b(email|e-mail)\b/, email('email', 'Email')],
  [/\b(phone|telephone|mobile number)\b/, phone('phone', 'Phone')],
  [/\b(link|url|website address)\b/, url('link', 'Link')],
  [/\b(public|private|visibility)\b/, boolean('isPublic', 'Public')],
]; // prettier-ignore

/** Own records: "submit a {noun}", "their {noun}s". */
const personal = /\b(submit|apply|book|reserve|request|register|my|their own|personal|report a|file a|log)\b/;

/** `hintWords`: the words of the sentences that speak of it; they add fields (price, date, picture ...) and ownership. */
export function inferFields(label: string, hintWords: readonly string[] = []): InferredEntity {
  const hints = hintWords.join(' ').toLowerCase();
  const nounClass = pricedAsProduct(nounClassOf(label), hints);
  const base = byClass[nounClass];
  const taken = new Set(base.fields.map(({ name }) => name));
  const types = new Set(base.fields.map(({ type }) => type));
  const isNew = (field: Field) => !taken.has(field.name) && !(isSingle(field) && types.has(field.type));
  const added = wanted.filter(([pattern, field]) => pattern.test(hints) && isNew(field)).map(([, field]) => field);
  const fields = [...base.fields, ...added.slice(0, 4)];
  const isPersonal = personal.test(hints);
  return {
    ...base,
    nounClass,
    fields: fields.map((field) => ({ ...field })),
    titleField: fields[0]?.name ?? 'name',
    owned: base.owned || isPersonal,
    publicCreate: base.publicCreate || isPersonal,
  };
}

/** A thing with a price is for sale. */
function pricedAsProduct(nounClass: NounClass, hints: string): NounClass {
  return nounClass === 'thing' && /\b(price|prices|buy|sell|purchase|for sale)\b/.test(hints) ? 'product' : nounClass;
}

/** One money amount, one picture, one moment is enough; a second one needs a name of its own. */
function isSingle({ type }: Field): boolean {
  return type === 'money' || type === 'image' || type === 'rating' || type === 'datetime' || type === 'email';
}
