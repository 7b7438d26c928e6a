/** What a person is asked to approve, in Markdown. */
import { noteBlueprint } from './roles/system-architect.ts';
import { noteRequirements } from './roles/product-manager.ts';
import { noteTheme } from './roles/ui-ux-designer.ts';
import { describeMeasure } from '../contract/gate.ts';
import type { ArtifactOf } from './team-artifacts.ts';
import type { RunState } from './transition.ts';
import { bullets, counted, parts, table } from './wording.ts';

interface Shown {
  concept: string;
  find<Step extends keyof ArtifactOf>(step: Step, round: number): Promise<ArtifactOf[Step] | undefined>;
}

/** Empty for questions, which are shown one by one. */
export async function showAsked(
  { asks: [of], round, revision }: Extract<RunState, { is: 'asking' }>,
  { concept, find }: Shown,
): Promise<string> {
  const revised = revision === 0 ? undefined : await find('revise', revision - 1);
  const repaired = round === 0 ? undefined : await find('repair', round - 1);
  const developed = of === 'release' ? (await find('develop', round))?.developed : null;
  const blueprint =
    developed?.blueprint ?? repaired?.blueprint ?? revised?.blueprint ?? (await find('design', 0))?.blueprint;
  if (blueprint === undefined || of === undefined || of === 'questions') return '';
  if (of === 'requirements') return noteRequirements(concept, blueprint).detail ?? '';
  if (of === 'blueprint') {
    const things = blueprint.entities.map(
      ({ pluralLabel, fields, seed }) =>
        `${pluralLabel}: ${fields.map((field) => `${field.label}${field.required ? ' (required)' : ''}`).join(', ')}; ${counted(seed.length, 'example')}`,
    );
    return [
      parts({ 'What records are kept of': bullets(things) }) ?? '',
      noteBlueprint(blueprint).detail ?? '',
      `**Look**\n\n${noteTheme(blueprint).sentence}`,
    ].join('\n\n');
  }
  const verification = developed?.verification ?? (await find('verify', round));
  const gates = await find('gate', round);
  const verdicts = blueprint.requirements.map(({ id, text, status, scenarios }) => {
    const seen = verification?.scenarios.filter(({ requirement }) => requirement === id) ?? [];
    const passed = seen.filter((scenario) => scenario.passed).length;
    return [
      id,
      text,
      status.is === 'not-served'
        ? `not built: ${status.reason}`
        : `${passed} of ${scenarios.length} scenarios seen working`,
    ];
  });
  return (
    parts({
      'What was seen in a browser': table(['', 'Requirement', 'Seen'], verdicts),
      Checks: bullets((verification?.checks ?? []).map(({ summary }) => summary)),
      Gates: bullets(
        (gates?.gates ?? []).map(
          ({ gate, verdict, measures }) =>
            `${gate}: ${verdict.replaceAll('-', ' ')} (${measures.map(describeMeasure).join('; ')})`,
        ),
      ),
    }) ?? ''
  );
}
