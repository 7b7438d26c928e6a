/** Words that a product's names must stay clear of, because the language, the database or the product's own routes use them. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Of JavaScript and TypeScript; compared in any case. */
const javascriptWords = words(`
  abstract any arguments array arraybuffer await bigint blob boolean break case catch class console const constructor continue date
  debugger default delete do element else enum error eval export extends false finally for formdata function globalthis headers if
  implements import in infinity instanceof interface json let map math nan never new node null number object partial private promise
  protected proto prototype proxy public readonly record reflect regexp request response return self set static string super switch
  symbol this throw true try type typeof undefined unknown url var void while window with yield
`);

/** Of SQL, without the nouns ("order", "group", "table") that people need and that can be quoted. */
const sqlWords = words(`
  alter and begin between by cascade collate commit constraint create cross distinct drop exists except explain foreign from full glob
  having insert intersect into is isnull join like limit natural not notnull offset on or outer pragma references reindex release
  rollback rowid savepoint select sqlite temp then to union unique update using vacuum values when where
`);

/** Columns and properties that each record has anyway. */
const recordWords = words(`
  id ownerid ownername createdat updatedat mayedit maydelete commentcount averagestars likecount followercount
`);

/** First segments of paths that the product's server and account pages answer. */
const routeWords = words(
  'api admin assets assistant login logout messages notifications polls register profile settings people friends feed invitations invited points rewards wallet health favicon static index trash',
);

export function isReservedEntityName(name: string): boolean {
  const word = name.toLowerCase();
  return javascriptWords.has(word) || sqlWords.has(word);
}

/** Fields live inside records, so that natural names such as `date`, `type`, `url` and `number` are free. */
export function isReservedFieldName(name: string): boolean {
  const word = name.toLowerCase();
  return recordWords.has(word) || sqlWords.has(word) || (javascriptWords.has(word) && !naturalFieldNames.has(word));
}

const naturalFieldNames = words(
  'case class date default element error headers interface map number private public record request response set static string symbol type url',
);

/** A path of the product's own: `/login`, `/api/books`, or any with a segment `new` or `edit`, which forms use. */
export function isReservedPath(path: string): boolean {
  const segments = path.split('/').filter((segment) => segment !== '');
  return (
    segments.length === 0 || routeWords.has(segments[0] ?? '') || segments.includes('new') || segments.includes('edit')
  );
}
