/** `compare-bar.tsx`: what was ticked, at the foot of the pages on which more can be. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import { code, use } from '../../print/code.ts';
import { attribute } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { inSentence } from '../../print/words.ts';
import type { EntityModel } from '../../product-model.ts';

export function compareBarFile(entity: EntityModel): string {
  return `features/${entity.folder}/compare-bar.tsx`;
}

export function compareBarName(entity: EntityModel): string {
  return `${entity.type}CompareBar`;
}

export function compareBarText(feature: FeatureOf<'compare'>, entity: EntityModel): string {
  const things = inSentence(entity.pluralLabel);
  const body = code`
export function ${compareBarName(entity)}() {
return <${use('web/ui/compare-bar.tsx', 'CompareBar')} list="${entity.path}" to="${feature.path}" ${attribute('things', things)} />;
}`;
  return printModule(compareBarFile(entity), `The ${things} that were ticked for a comparison.`, body);
}
