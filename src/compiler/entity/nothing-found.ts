/** What stands where a list has nothing to show: none yet, or none that match. */
import type { EntityParts } from '../feature-module.ts';
import { code, use, type Code } from '../print/code.ts';
import { attribute } from '../print/literal.ts';
import { oneElement } from '../print/one-element.ts';
import { inSentence } from '../print/words.ts';
import type { EntityModel } from '../product-model.ts';

/** `path`: where the whole list is. */
export function nothingFound(entity: EntityModel, parts: EntityParts, path: string): Code {
  const plural = inSentence(entity.pluralLabel);
  const empty = use('web/ui/states.tsx', 'EmptyState');
  const button = use('web/ui/button.tsx', 'LinkButton');
  const none = `No ${plural} yet`;
  return code`
function NothingFound({ isNarrowed }: { isNarrowed: boolean }) {
if (!isNarrowed) return <${empty} ${attribute('title', none)} ${parts.listActions.length > 0 && code`action={${oneElement(parts.listActions)}}`} />;
return (
<${empty}
${attribute('title', `No ${plural} match`)}
text="Try other words or fewer conditions."
action={<${button} variant="secondary" to="${path}">Show all</${button}>}
/>
);
}`;
}
