/** Values as literals of the languages that a product is written in. */

/** A TypeScript literal; strings are quoted so that any text survives. */
export function literal(value: string | number | boolean | null): string {
  return JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

/** A string literal of SQL. */
export function sqlText(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/** SQL inside a template literal of TypeScript. */
export function insideTemplate(sql: string): string {
  return sql.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
}

/** Text between JSX tags. */
export function jsxText(text: string): string {
  return /[{}<>&"'\\]|^\s|\s$|\s\s|[\u2028\u2029]/.test(text) ? `{${literal(text)}}` : text;
}

/** A JSX attribute: `label="Name"`, or `label={'a "b"'}` where quotes would not survive. */
export function attribute(name: string, value: string): string {
  return /["&\\\n\r\t\u2028\u2029]/.test(value) ? `${name}={${literal(value)}}` : `${name}="${value}"`;
}

/** A property key: bare where that is allowed. */
export function propertyKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name);
}
