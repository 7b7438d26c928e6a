/** Uploads: which kinds of files a concept speaks of, and the records that they are attached to. */
import type { FileKind } from '../../../blueprint/features/media.ts';
import type { Feature } from '../../../blueprint/schema.ts';
import type { FeatureDraft } from '../family.ts';
import { freePath } from '../kits/free-path.ts';

export function planUpload(draft: FeatureDraft): Feature[] {
  const wishes = draft.wishes.filter(({ key }) => key === 'upload');
  if (wishes.length === 0) return [];
  const words = wishes.map(({ act, sentence }) => act?.words ?? sentence.text).join(' ');
  return [
    {
      id: 'upload',
      kind: 'upload',
      path: freePath('/files', draft.features),
      title: 'Files',
      accepts: kindsIn(words),
      attachTo: attachable(draft),
    },
  ];
}

const kindWords: readonly (readonly [FileKind, RegExp])[] = [
  ['image', /\b(image|picture|photo|avatar|portrait|logo|screenshot|artwork|design|illustration)s?\b/i],
  ['audio', /\b(audio|music|song|sound|podcast|recording|track|voice)s?\b/i],
  ['video', /\b(video|film|movie|clip)s?\b/i],
  [
    'document',
    /\b(document|resume|cv|pdf|paper|report|file|attachment|contract|homework|assignment|course ?ware|material|certificate|spreadsheet|excel|csv)s?\b/i,
  ],
];

/** The kinds that are named; all of them when none is. */
function kindsIn(words: string): FileKind[] {
  const named = kindWords.filter(([, pattern]) => pattern.test(words)).map(([kind]) => kind);
  return named.length === 0 ? kindWords.map(([kind]) => kind) : named;
}

/** The first lists: their records have pages on which files can be shown. */
function attachable({ features }: FeatureDraft): string[] {
  const shown = features.flatMap((feature) =>
    feature.kind === 'catalogue' || feature.kind === 'mine' ? [feature.entity] : [],
  );
  return [...new Set(shown)].slice(0, 2);
}
