// Who generates and keeps reports. Without accounts all visitors share them.
import type { Context } from 'hono';

export interface Reporter {
  id: number;
  name: string;
}

export function reporterOf(_context: Context): Reporter {
  return { id: 0, name: 'Visitor' };
}
