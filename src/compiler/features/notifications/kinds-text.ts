/** `kinds.ts`: what people are told about, each with a switch in the settings. */
import type { Feature, FeatureOf } from '../../../blueprint/schema.ts';
import { code } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';

const file = 'features/notifications/kinds.ts';

/** Empty where nobody is told anything yet. */
export function kindsOf({ acts }: FeatureOf<'notifications'>, features: readonly Feature[]) {
  const has = (kind: string) => features.some((feature) => feature.kind === kind);
  return [
    ...(acts.length > 0 ? [{ kind: 'records', label: 'Changes to what is mine' }] : []),
    ...(has('workflow') ? [{ kind: 'status', label: 'Decisions about what is mine' }] : []),
    ...(has('comments') ? [{ kind: 'comments', label: 'Answers to what I wrote' }] : []),
    ...(has('moderation') ? [{ kind: 'moderation', label: 'Decisions about what was reported' }] : []),
    ...(has('messages') ? [{ kind: 'messages', label: 'New messages' }] : []),
    ...(has('people') ? [{ kind: 'people', label: 'Friend requests and new people' }] : []),
    ...(has('booking') ? [{ kind: 'bookings', label: 'My bookings' }] : []),
    ...(has('checkout') ? [{ kind: 'orders', label: 'My orders' }] : []),
  ];
}

export function kindsText(feature: FeatureOf<'notifications'>, features: readonly Feature[]): string {
  const kinds = kindsOf(feature, features);
  const body = code`
export interface NotificationKind {
kind: string;
/** On the switch in the settings. */
label: string;
}

export const notificationKinds: readonly NotificationKind[] = [
${kinds.map(({ kind, label }) => `{ kind: ${literal(kind)}, label: ${literal(label)} },`)}
];`;
  return printModule(file, 'What people are told about, each with a switch in the settings.', body);
}
