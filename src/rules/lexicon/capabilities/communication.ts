/** How people want to reach each other, and to be reached. */
import type { Capability } from '../capability.ts';

export const communicationCapabilities: readonly Capability[] = [
  {
    key: 'messages',
    label: 'messages between people',
    patterns: [
      /\b((?<!video )chats?|chatting|live chat|chat ?rooms?|group chats?|instant messag(es?|ing)|private (messages?|messaging)|direct (messages?|messaging)|messaging|(send|sending|receive|receiving|exchange|exchanging|read|reading|reply to|view|viewing) (and \w+ )?(private |direct |instant |their |new )*messages?(?! (on|under|below)\b)|(message|internal) (inbox|system|cent(er|re))|inbox|conversations?|real-time communication|talk to (each other|other)|communicat(e|ing|ion) (with|between) (each other|other|one another|sellers?|buyers?|teachers?|students?|doctors?|patients?|members|users|landlords?|tenants?|teammates|colleagues|them|clients?|freelancers?|employers?|hosts?|guests?)|contact (the )?(sellers?|owners?|hosts?|landlords?|authors?|teachers?|doctors?|members|freelancers?|recruiters?|agents?))\b/,
    ],
    features: ['messages'],
    isOfSite: true,
  },
  {
    key: 'notifications',
    label: 'notifications and reminders',
    patterns: [
      /\b(notif(y|ies|ied|ication|ications)|reminders?|remind(s|ed|ing)?|alerts?|push messages?|early warnings?|subscribe to updates)\b/,
      /^(be )?(told|informed|warned) (when|that|about|of|if|as soon)\b/,
      /\b(tell(s|ing)?|inform(s|ing)?|warn(s|ing)?) (me|us|them|him|her|people|members|users|customers|the \w+) (when|if|about|that|as soon)\b/,
    ],
    features: ['notifications'],
    isOfSite: true,
  },
  {
    key: 'announcements',
    label: 'announcements that everybody sees',
    patterns: [
      /(?<!\b(?:job|bounty|exam|result|tender|bid|auction)s? )\bannouncements?\b|\b(notice|bulletin) ?boards?\b|\bpublic notices?\b/,
    ],
    features: ['announcements'],
    isOfSite: true,
  },
  {
    key: 'assistant',
    label: 'answers by a scripted assistant',
    patterns: [
      /\b((online |intelligent |smart |ai )?customer (service|support)( chat| system| assistant| robots?| function(ality)?)?|chat ?-?bots?|online (consultation|support|customer service|help)|intelligent (assistant|customer service|q ?& ?a|question answering)|virtual assistants?|(chat|help|scripted|digital) assistants?|customer (interactions?|inquir(y|ies)|enquir(y|ies))|(q ?& ?a|question[- ]answering) (robots?|system)|support chat)\b/,
    ],
    features: ['assistant'],
    isOfSite: true,
  },
];
