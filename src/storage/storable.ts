/** PostgreSQL stores neither NUL characters nor halves of surrogate pairs; outputs of products contain both. */

/** The same text without what PostgreSQL refuses. */
export function storableText(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed();
}

/** The same data, deeply, with every string and key made storable. */
export function storable<Data>(data: Data): Data {
  const clean = (value: unknown): unknown => {
    if (typeof value === 'string') return storableText(value);
    if (Array.isArray(value)) return value.map(clean);
    if (value === null || typeof value !== 'object' || value instanceof Date) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [storableText(key), clean(inner)]));
  };
  return clean(data) as Data; // strings change their characters, never their place or type
}
