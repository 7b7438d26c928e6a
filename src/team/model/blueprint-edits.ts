/** Edits to a blueprint by name, as a model proposes them: what they may touch and what they come to. Pure. */
import { z } from 'zod';
import type { Issue } from '../../blueprint/issue.ts';
import type { Blueprint } from '../../blueprint/schema.ts';

const pathSchema = z.string().min(1).max(200);
export const editsSchema = z.object({
  edits: z
    .array(
      z.discriminatedUnion('do', [
        z.object({ do: z.literal('set'), path: pathSchema, value: z.unknown() }),
        z.object({ do: z.literal('add'), path: pathSchema, value: z.unknown() }),
        z.object({ do: z.literal('remove'), path: pathSchema }),
      ]),
    )
    .max(60),
});
export type Edit = z.infer<typeof editsSchema>['edits'][number];

/** Not yet a blueprint: whoever asked has to parse it. */
export interface Edited {
  draft: unknown;
  issues: Issue[];
}

const editable = /^(name|tagline|theme|actors|entities|features|questions)(\/|$)/;
const editableRequirement = /^requirements\/R\d+\/(text|status|features)$/;

/** Edits that cannot be applied are issues; the others are applied. The blueprint that is passed in stays as it is. */
export function applyEdits(blueprint: Blueprint, edits: readonly Edit[]): Edited {
  const draft: unknown = structuredClone(blueprint);
  const issues: Issue[] = [];
  for (const edit of edits) {
    const problem = forbidden(edit) ?? apply(draft, edit, blueprint);
    if (problem !== null) issues.push({ path: edit.path, message: problem, fix: 'Correct the edit or leave it out.' });
  }
  return { draft, issues };
}

function forbidden(edit: Edit): string | null {
  const isRequirement = edit.path === 'requirements' ? edit.do === 'add' : editableRequirement.test(edit.path);
  if (/(^|\/)(__proto__|constructor|prototype)(\/|$)/.test(edit.path)) return 'There is nothing of that name.';
  if (!editable.test(edit.path) && !(isRequirement && edit.do !== 'remove')) return 'This part may not be edited.';
  if (edit.do !== 'remove' && /https?:\/\/|\bjavascript:|\bdata:[a-z]+\//i.test(JSON.stringify(edit.value ?? null)))
    return 'It holds the address of another site.';
  return null;
}

/** What is wrong, or null when it is done. */
function apply(draft: unknown, edit: Edit, before: Blueprint): string | null {
  const names = edit.path.split('/').map((name) => name.replaceAll('~1', '/'));
  const last = names.at(-1) ?? '';
  if (edit.do === 'add') {
    const list = find(draft, names);
    if (!Array.isArray(list)) return 'There is no list of that name.';
    const value = edit.path === 'requirements' ? newRequirement(edit.value, list.length) : edit.value;
    if (value === null) return 'A requirement needs text, features and because.';
    list.push(value);
    return null;
  }
  const parent = find(draft, names.slice(0, -1));
  if (Array.isArray(parent)) {
    const index = parent.findIndex((element) => isCalled(element, last));
    if (index < 0) return 'There is no element of that name.';
    if (edit.do === 'remove') parent.splice(index, 1);
    else parent[index] = edit.value;
    return null;
  }
  if (!isRecord(parent)) return 'There is nothing of that name.';
  if (edit.do === 'set') parent[last] = edit.value;
  else if (Object.hasOwn(parent, last) && names.length > 1) delete parent[last];
  else return `It cannot be removed from ${before.name}.`;
  return null;
}

function find(draft: unknown, names: readonly string[]): unknown {
  return names.reduce<unknown>((here, name) => {
    if (Array.isArray(here)) return here.find((element) => isCalled(element, name));
    return isRecord(here) && Object.hasOwn(here, name) ? here[name] : undefined;
  }, draft);
}

function isCalled(element: unknown, name: string): boolean {
  return isRecord(element) && ['id', 'name', 'key', 'title'].some((key) => element[key] === name);
}

const requirementSchema = z.object({
  text: z.string(),
  features: z.array(z.string()),
  because: z.string(),
});

function newRequirement(value: unknown, count: number): unknown {
  const parsed = requirementSchema.safeParse(value);
  if (!parsed.success) return null;
  const { text, features, because } = parsed.data;
  return {
    id: `R${count + 1}`,
    text,
    source: { from: 'assumption', because },
    status: { is: 'served' },
    features,
    scenarios: [],
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
