/** A talk with a machine. */
import type { Checks } from '../families.ts';
import { asking } from '../steps.ts';

export const chatbot: Checks = {
  'webgen-000024#1': [
    'communication',
    asking(
      'What are your frequently asked questions?',
      /\?[\s\S]*\?|1\.[\s\S]*2\.|(shipping|delivery|return|payment|order)[\s\S]*(shipping|delivery|return|payment|order)/i,
    ),
  ],
  'webgen-000024#2': [
    'communication',
    asking(
      'I need help with placing an order',
      /(step|first|choose|pick|select|add|cart|checkout|tell me|which|product|order)[\s\S]*(order|cart|checkout|product|pay|deliver)/i,
    ),
  ],
  'webgen-000024#3': [
    'communication',
    asking(
      'How can I return a product?',
      /\breturn\w*\b[\s\S]*\b(days|label|refund|send|ship|receipt|pack\w*|item|order number)\b/i,
    ),
  ],
  'webgen-000024#4': [
    'communication',
    asking(
      'asdfghjkl',
      /(did(n.t| not)|do(n.t| not)|could(n.t| not)|can(n?.t|not)|not sure)[^\n]*(understand|get|follow|catch|know|sure)?|rephrase|sorry/i,
    ),
  ],
};
