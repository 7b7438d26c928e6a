/** Words of a label or name in the cases that code uses. Only ASCII letters and digits survive. */
import { splitWords } from '../../blueprint/split-words.ts';

/** `kebab-case`, e.g. "Menu items" and "MenuItem" become `menu-items` and `menu-item`; empty when no letter survives. */
export function kebabCase(text: string): string {
  return splitWords(text).join('-');
}

/** `snake_case` */
export function snakeCase(text: string): string {
  return splitWords(text).join('_');
}

/** `PascalCase` */
export function pascalCase(text: string): string {
  return splitWords(text)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

/** `camelCase` */
export function camelCase(text: string): string {
  const pascal = pascalCase(text);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}

/** A label in the middle of a sentence: "Menu items" becomes "menu items", "FAQ entry" stays. */
export function inSentence(label: string): string {
  return label
    .split(' ')
    .map((word) => (/^[A-Z][^A-Z]*$/.test(word) && word.length > 1 ? word.toLowerCase() : word))
    .join(' ');
}

/** "an answer", "a review" */
export function withArticle(words: string): string {
  return `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words}`;
}
