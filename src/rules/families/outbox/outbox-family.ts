/** Writing to the outside: when a product sends emails or text messages, and what becomes of the records that this keeps itself. */
import type { EntityDraft, Family } from '../family.ts';
import { takeOut } from '../kits/take-out.ts';
import { firstMail } from './first-mail.ts';
import { firstTexts } from './first-texts.ts';

const key = 'outbox';

export const outboxFamily: Family = {
  prepare(draft) {
    if (isWholeProduct(draft.reading.concept)) takeOver(draft);
    // An entity of emails beside an outbox would be a second, worse one.
    else if (isAskedFor(draft) && draft.entities.length > 1)
      takeOut(draft, (name) => /^(Email|Mail|Sms|TextMessage|EmailCampaign)$/.test(name), key);
  },
  needsAccount: isAskedFor,
  plan({ reading, wishes, people }) {
    if (!isAskedFor({ wishes }) || people.length === 0) return [];
    const byPhone = isByPhone(reading.concept);
    const first = byPhone ? firstTexts(reading.concept) : firstMail(reading.concept);
    const hasInbox =
      !byPhone &&
      /\b(inbox|receiv\w*|incoming|read(ing)? (their |e-?)?mails?|reply\w*|mail(box| client)|email clients?)\b/i.test(
        reading.concept,
      );
    return [
      {
        id: 'outbox',
        kind: 'outbox',
        medium: byPhone ? 'sms' : 'email',
        hasInbox,
        ...first,
        messages: first.messages.filter(({ folder }) => hasInbox || folder !== 'inbox'),
      },
    ];
  },
};

function isAskedFor({ wishes }: { wishes: readonly { key: string }[] }): boolean {
  return wishes.some((wish) => wish.key === key);
}

const mail = /\b(e-?mails?|mail(ing|box)?|sms|short messages?|text messages?|newsletter)\b/i;
const product =
  /\b(platforms?|clients?|systems?|services?|apps?|applications?|web ?sites?|tools?|software|program|manager)\b/i;

/** The opening says that the product is there for it: "an email sending platform". */
function isWholeProduct(concept: string): boolean {
  const [opening = ''] = concept.split(/[.!?\n]|\b(?:for|to|that|which|where|with)\b/i);
  return mail.test(opening) && product.test(opening);
}

function isByPhone(concept: string): boolean {
  const phone = concept.match(/\b(sms|short messages?|text messages?)\b/gi)?.length ?? 0;
  const post = concept.match(/\b(e-?mails?|mailbox)\b/gi)?.length ?? 0;
  return phone > post;
}

/** What an outbox keeps itself, whatever it is called. */
const kept =
  /^(\w*(Mail|Sms|Message|Recipient|Attachment|Draft|Newsletter|Inbox|Outbox|Folder|Sending(?!Polic))\w*|Template|Campaign|Contact|Subscriber|File|Conversation|Document)$/;
const words =
  /\b(e-?mails?|mails?|sms|messages?|recipients?|contacts?|address books?|attachments?|templates?|drafts?|inbox|sent|sending|send|compos\w+|delivery|trash|campaigns?)\b/i;
const others = /^(account|mine|admin|about-page|contact-page|faq-page|legal-page|present|rule)$/;

function takeOver(draft: EntityDraft): void {
  takeOut(draft, (name) => kept.test(name), key);
  for (const wish of draft.wishes) {
    const isOfIt = wish.entity === null && wish.act !== null && words.test(wish.act.words);
    if (isOfIt && !others.test(wish.key)) wish.key = key;
  }
}
