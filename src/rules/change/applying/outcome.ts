/** What carrying out an operation comes to. */
import type { Blueprint } from '../../../blueprint/schema.ts';

/** A blueprint, a reason why it cannot be done, or undefined: the operation belongs to another part. */
export type Outcome = Blueprint | string | undefined;
