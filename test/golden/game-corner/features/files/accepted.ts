// Which kinds of files this product takes.
import type { FileKind } from './file-kind.ts';

export const acceptedKinds: readonly FileKind[] = ['image', 'document'];
