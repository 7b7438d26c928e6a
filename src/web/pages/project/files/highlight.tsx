/** Colours source text. The highlighter and each language are loaded when a file first needs them. */
import type { LanguageFn } from 'highlight.js';
import highlighter from 'highlight.js/lib/core';
import type { ReactNode } from 'react';

const languages: Record<string, () => Promise<{ default: LanguageFn }>> = {
  bash: () => import('highlight.js/lib/languages/bash'),
  css: () => import('highlight.js/lib/languages/css'),
  dockerfile: () => import('highlight.js/lib/languages/dockerfile'),
  ini: () => import('highlight.js/lib/languages/ini'),
  javascript: () => import('highlight.js/lib/languages/javascript'),
  json: () => import('highlight.js/lib/languages/json'),
  markdown: () => import('highlight.js/lib/languages/markdown'),
  sql: () => import('highlight.js/lib/languages/sql'),
  typescript: () => import('highlight.js/lib/languages/typescript'),
  xml: () => import('highlight.js/lib/languages/xml'),
  yaml: () => import('highlight.js/lib/languages/yaml'),
};

const otherNames: Record<string, string> = {
  ts: 'typescript',
  tsx: 'typescript',
  js: 'javascript',
  jsx: 'javascript',
  mjs: 'javascript',
  html: 'xml',
  svg: 'xml',
  md: 'markdown',
  sh: 'bash',
  shell: 'bash',
  yml: 'yaml',
  toml: 'ini',
  env: 'ini',
  docker: 'dockerfile',
};

/** Null when the language is not one of those that products contain. */
export async function highlight(content: string, language: string): Promise<ReactNode> {
  const name = otherNames[language.toLowerCase()] ?? language.toLowerCase();
  const load = languages[name];
  if (!load) return null;
  if (!highlighter.getLanguage(name)) highlighter.registerLanguage(name, (await load()).default);
  const { value } = highlighter.highlight(content, { language: name, ignoreIllegals: true });
  // Parsed into a document that is never shown, of which only text and class names are taken over.
  const parsed = new DOMParser().parseFromString(`<pre>${value}</pre>`, 'text/html');
  const root = parsed.querySelector('pre');
  return root ? toNodes(root) : null;
}

function toNodes(element: Element): ReactNode[] {
  return [...element.childNodes].map((node, position) => {
    if (!(node instanceof Element)) return node.textContent;
    return (
      <span key={`node-${position}`} className={node.className}>
        {toNodes(node)}
      </span>
    );
  });
}
