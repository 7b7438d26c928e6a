import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import type { Scenario, WhenStep } from '../../../blueprint/scenario.ts';
import type { FileKind } from '../../../blueprint/features/media.ts';
import { entityOf, productModel } from '../../product-model.ts';
import { inStandardOrder, seedId, seedTitle } from '../../proof/seed-facts.ts';

/** The smallest files of each kind that are what their names say. */
const samples: Readonly<Record<FileKind, { name: string; text: string }>> = {
  document: { name: 'Reading notes.txt', text: 'Notes that are worth keeping.' },
  image: { name: 'Small dot.gif', text: 'GIF89a' },
  audio: { name: 'Short tone.ogg', text: 'OggS' },
  video: { name: 'Short clip.mp4', text: '    ftypisom' },
};
const chooser = 'Choose a file or drop it here';

/** A file is uploaded, shown and deleted; what is not taken is refused with words. */
export function uploadScenarios(feature: FeatureOf<'upload'>, blueprint: Blueprint): Scenario[] {
  const kind = feature.accepts.find((each) => each === 'document') ?? feature.accepts[0] ?? 'document';
  const { name, text } = samples[kind];
  const open = { step: 'open', path: feature.path } as const;
  const send: WhenStep[] = [
    { step: 'attach-file', label: chooser, name, text },
    { step: 'click', role: 'button', name: 'Upload file' },
  ];
  const model = productModel(blueprint);
  const [attached] = feature.attachTo.map((each) => entityOf(model, each));
  const record = attached && inStandardOrder(attached).find(({ owner = 0 }) => owner === 0);
  const scenarios: Scenario[] = [
    {
      id: `${feature.id}-file`,
      title: 'A file is uploaded and stands in the list',
      given: open,
      when: [{ step: 'see-heading', text: 'Files' }, ...send],
      then: [
        { step: 'see-message', text: `“${name}” uploaded` },
        { step: 'see-text', text: name, within: 'Files' },
      ],
    },
    {
      id: `${feature.id}-refused`,
      title: 'A file of another kind is refused with the reason',
      given: open,
      when: [{ step: 'attach-file', label: chooser, name: 'program.exe', text: 'MZ' }],
      then: [{ step: 'see-message', text: 'is no kind of file that can be uploaded here' }],
    },
    {
      id: `${feature.id}-deleted`,
      title: 'Who uploaded a file can delete it again',
      given: open,
      when: [
        ...send,
        { step: 'see-message', text: 'uploaded' },
        { step: 'click', role: 'button', name: `Delete ${name}` },
      ],
      then: [{ step: 'see-message', text: `“${name}” deleted` }],
    },
  ];
  if (attached && record)
    scenarios.push({
      id: `${feature.id}-attached`,
      title: `A file is attached to “${seedTitle(attached, record)}”`,
      given: { step: 'open', path: `${attached.path}/${seedId(attached, record)}` },
      when: [{ step: 'see-heading', text: seedTitle(attached, record) }, ...send],
      then: [{ step: 'see-text', text: name, within: 'Files' }],
    });
  return scenarios;
}
