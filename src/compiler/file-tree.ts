/** Files by their path relative to the product's root, POSIX separators, text only. */
export type FileTree = ReadonlyMap<string, string>;
