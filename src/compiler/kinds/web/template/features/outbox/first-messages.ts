// What the product opens with.
import type { FirstMessage } from './seed.ts';

export const firstContacts: readonly { name: string; address: string; group: string | null }[] = [];
export const firstTemplates: readonly { name: string; subject: string; body: string }[] = [];
export const firstMessages: readonly FirstMessage[] = [];
