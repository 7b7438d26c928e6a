/** Names a file's language for highlighting. */
const languages: Record<string, string> = {
  ts: 'typescript',
  tsx: 'tsx',
  js: 'javascript',
  mjs: 'javascript',
  cjs: 'javascript',
  json: 'json',
  css: 'css',
  html: 'html',
  svg: 'xml',
  md: 'markdown',
  sql: 'sql',
  yml: 'yaml',
  yaml: 'yaml',
  sh: 'bash',
};

/** A highlight.js language name; `text` when none fits. */
export function languageOf(path: string): string {
  const name = path.split('/').at(-1) ?? '';
  if (name === 'Dockerfile') return 'dockerfile';
  return languages[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'text';
}
