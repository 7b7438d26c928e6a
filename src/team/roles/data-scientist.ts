/** Says which figures the product works out. Its gate: those shown in the browser agree with the same figures worked out apart. */
import type { Blueprint } from '../../blueprint/schema.ts';
import type { RoleNote } from '../stage.ts';
import { bullets, counted } from '../wording.ts';

export function noteFigures({ features }: Blueprint): RoleNote {
  const parts = features.flatMap((feature) => {
    if (feature.kind === 'dashboard')
      return [`Dashboard: ${counted(feature.figures.length, 'figure')}, ${counted(feature.charts.length, 'chart')}`];
    return ['report', 'tracker', 'time-clock', 'mixture', 'calculator', 'assessment'].includes(feature.kind)
      ? [`${'title' in feature ? feature.title : feature.id} (${feature.kind})`]
      : [];
  });
  return {
    role: 'Data Scientist',
    subject: 'figures',
    sentence: `${counted(parts.length, 'part')} of the product ${parts.length === 1 ? 'works' : 'work'} out figures from the records; I work the same ones out apart and compare.`,
    detail: bullets(parts),
    data: { parts: parts.length },
  };
}
