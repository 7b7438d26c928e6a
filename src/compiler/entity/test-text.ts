/** `<plural>.test.ts`: the entity's API, tested over HTTP against the first records. */
import type { EntityParts } from '../feature-module.ts';
import { code } from '../print/code.ts';
import { printModule } from '../print/print-module.ts';
import { inSentence } from '../print/words.ts';
import type { EntityModel } from '../product-model.ts';
import { serverForEach, validRecord } from '../proof/test-pieces.ts';
import { testFile } from './entity-files.ts';

export function testText(entity: EntityModel, parts: EntityParts): string {
  const body = code`
${serverForEach}

${parts.tests.some((each) => /\bvalid\b/.test(each.text)) && validRecord(entity)}

${parts.tests.map((each, index) => (index === 0 ? each : code`\n${each}`))}
`;
  return printModule(
    testFile(entity),
    `Tests of the ${inSentence(entity.pluralLabel)} over HTTP, with the first records in place.`,
    body,
  );
}
