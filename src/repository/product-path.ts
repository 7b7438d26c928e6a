/** Paths inside a product, as they are allowed to be written and asked for. */

/** True for a relative POSIX path with no way out of the product, none into git's own files and no control characters. */
export function isProductPath(path: string): boolean {
  if (path.length === 0 || path.length > 400) return false;
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u001f\u007f\\]/.test(path)) return false;
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && part.toLowerCase() !== '.git');
}
