// Whoever may add a record may give it a picture.
import type { Context } from 'hono';

export function checkMayUpload(_context: Context): void {}
