import { lists } from './lists.ts';

/** What a search asks for, in words: "Words: soup", "Category: Starter". */
export function conditionsOf(list: string, parameters: URLSearchParams): string[] {
  const known = lists.find(({ key }) => key === list)?.conditions ?? {};
  return [...parameters].flatMap(([name, value]) => {
    const condition = known[name];
    if (!condition || value === '') return [];
    return [condition.hasName ? condition.label : `${condition.label}: ${value}`];
  });
}
