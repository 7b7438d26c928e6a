/** What the schema of self-assessments cannot say. */
import { checkSignIn, type Add } from '../feature-checks.ts';
import type { Blueprint, FeatureOf } from '../schema.ts';
import type { Sheet } from './assessment.ts';

export function checkAssessment(feature: FeatureOf<'assessment'>, blueprint: Blueprint, path: string, add: Add): void {
  checkSignIn(true, blueprint, path, add);
  if (new Set(feature.sheets.map(({ slug }) => slug)).size < feature.sheets.length)
    add(path, 'Two sheets have the same slug.', 'Give each a slug of its own.');
  for (const sheet of feature.sheets) {
    const fault = faultOf(sheet);
    if (fault !== null) add(`${path} › ${sheet.slug}`, fault.problem, fault.fix);
  }
}

function faultOf({ dimensions, statements, bands }: Sheet): { problem: string; fix: string } | null {
  const keys = new Set(dimensions.map(({ key }) => key));
  const spoken = new Set(statements.map(({ dimension }) => dimension));
  if (keys.size < dimensions.length) return { problem: 'Two dimensions have the same key.', fix: 'Rename one.' };
  if ([...spoken].some((key) => !keys.has(key)))
    return { problem: 'A statement is about no dimension.', fix: 'Name one of the dimensions.' };
  if (spoken.size < keys.size) return { problem: 'No statement is about a dimension.', fix: 'Write one about it.' };
  if (new Set(statements.map(({ text }) => text)).size < statements.length)
    return { problem: 'Two statements are the same.', fix: 'Leave one out.' };
  if (dimensions.length === 1 && bands === undefined)
    return { problem: 'One dimension needs bands that say what its score means.', fix: 'Write them.' };
  const ends = (bands ?? []).map(({ upTo }) => upTo);
  if (bands !== undefined && (ends.at(-1) !== 100 || ends.some((end, index) => end <= (ends[index - 1] ?? 0))))
    return { problem: 'The bands do not rise to 100.', fix: 'Order them; the last one ends at 100.' };
  return null;
}
