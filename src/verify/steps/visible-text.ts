/** The text a person can read in an element, line by line; hidden parts, unchosen options and scripts left out. */
/// <reference lib="dom" />
import type { Locator, Page } from 'playwright-core';

export async function visibleText(scope: Page | Locator): Promise<string> {
  const root = 'goto' in scope ? scope.locator('body') : scope;
  return root.evaluate((element) => {
    const left = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TITLE']);
    const parts: string[] = [];
    const read = (node: Node): void => {
      if (node instanceof Text) {
        parts.push(node.data);
        return;
      }
      if (!(node instanceof Element) || left.has(node.tagName)) return;
      if (node instanceof HTMLSelectElement) {
        parts.push('\n', node.selectedOptions[0]?.text ?? '', '\n');
        return;
      }
      const style = getComputedStyle(node);
      if (style.display === 'none' || style.opacity === '0') return;
      const hidden = style.visibility !== 'visible';
      const block = !style.display.startsWith('inline') && style.display !== 'contents';
      if (block || node.tagName === 'BR') parts.push('\n');
      for (const child of node.childNodes) if (!hidden || child instanceof Element) read(child);
      if (block) parts.push('\n');
    };
    read(element);
    return parts
      .join('')
      .split('\n')
      .map((line) => line.replaceAll(/\s+/g, ' ').trim())
      .filter((line) => line !== '')
      .join('\n');
  });
}
