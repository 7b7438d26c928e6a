/** Words for writing to the outside: emails, text messages, campaigns. */
import type { Capability } from '../capability.ts';

export const outboxCapabilities: readonly Capability[] = [
  {
    key: 'outbox',
    label: 'writing and sending emails or text messages',
    patterns: [
      /\b(send(s|ing)?|compos(e|es|ing)|writ(e|es|ing)|draft(s|ing)?|schedul(e|es|ing)|reply to|forward(ing)?) (and \w+ )?(an? |the |out |bulk |mass |batch |group |new |sent |personali[sz]ed |marketing |promotional )*(e-?mails?|mails|sms( messages?)?|short messages?|text messages?|newsletters?)\b/,
      /\b(e-?mail|sms|short message|text message|newsletter) (composition|composing|sending|campaigns?|marketing|clients?|drafts?|platforms?|management|attachments?)\b/,
      /\b(e-?mails?|sms|text messages?) (go|goes|are sent|is sent|get sent) (out )?(to|for|when|by|before|after)\b|^e-?mail go out\b/,
      /\b(bulk|mass) (e-?mails?|sms|mailings?|messages?|messaging)\b/,
    ],
    features: ['outbox'],
    isOfSite: true,
  },
];
