/** Steps of a form that the concept names: "in three steps: personal details, education and motivation". */
import type { Field } from '../../../blueprint/schema.ts';

const naming = [
  /\bin (?:two|three|four|five|six|several|[2-6]) steps?\s*(?::|\(|–|—|-)\s*([^.;)\n]+)/i,
  /\bsteps?(?: are)?:\s*([^.;)\n]+)/i,
];
const mostCharacters = 40;

/** Two to six titles in the order of the text, each with a capital; empty where the concept names none. The review is a step of every such form, and left out. */
export function statedSteps(concept: string): string[] {
  const list = naming.map((pattern) => pattern.exec(concept)?.[1]).find((found) => found !== undefined) ?? '';
  const titles = list
    .split(/\s*,\s*(?:and |then |finally )?|\s+(?:and|then)\s+/)
    .map((title) => title.replace(/^(?:the|your|their|his|her|first|finally|then)\s+/i, '').trim())
    .filter((title) => title !== '' && !/^(?:review|check|confirm|confirmation|summary|submit|send)\b/i.test(title));
  const isRow =
    titles.length >= 2 &&
    titles.length <= 6 &&
    titles.every((title) => title.length <= mostCharacters && title.split(' ').length <= 4 && /^[\p{L}]/u.test(title));
  return isRow ? titles.map((title) => title.charAt(0).toUpperCase() + title.slice(1)) : [];
}

/** What is asked for under such a title, told by the field's name or type. */
const topics: readonly { title: RegExp; field: RegExp; types?: readonly Field['type'][] }[] = [
  { title: /\b(personal|about you|your details|who|applicant|customer)\b/i, field: /name|email|phone|birth|address|city|country|gender|age|nationality|applicant|customer|organi[sz]er/i, types: ['email', 'phone'] },
  { title: /\b(contact|reach)/i, field: /email|phone|address|city|postcode|country/i, types: ['email', 'phone'] },
  { title: /\b(education|school|stud(y|ies)|qualifications?|training)\b/i, field: /school|university|degree|grade|course|certificate|stud|qualification|subject/i },
  { title: /\b(experience|work|employment|career|background)\b/i, field: /experience|employer|position|years|skills?|job|compan|profession/i },
  { title: /\b(motivation|reasons?|why|letter|goals?|statement)\b/i, field: /motivation|reason|letter|goal|why|statement|cover/i },
  { title: /\b(documents?|files?|attachments?|uploads?|photos?|pictures?|images?)\b/i, field: /document|file|attachment|photo|picture|image|link|cv|resume/i, types: ['image', 'url', 'picture-link', 'audio-link', 'video-link'] },
  { title: /\b(payment|price|costs?|billing|budget|amount|funding)\b/i, field: /price|cost|amount|budget|fee|deposit|payment/i, types: ['money'] },
  { title: /\b(dates?|times?|when|schedule|period)\b/i, field: /date|time|day|start|end|from|until/i, types: ['date', 'datetime', 'time'] },
  { title: /\b(place|location|where|venue|address)\b/i, field: /place|location|address|city|venue|room/i },
  { title: /\b(details?|descriptions?|about|information|basics?|essentials?|item|product)\b/i, field: /description|category|type|kind|condition|brand|model|size|colou?r|title/i, types: ['long-text'] },
]; // prettier-ignore

/** The title that names a field itself, else one under which such fields usually stand; undefined where none does. */
export function titleFor<Step extends { title: string }>(steps: readonly Step[], field: Field): Step | undefined {
  return (
    steps.find(({ title }) => isNamedIn(title, field)) ??
    steps.find(({ title }) => {
      const [topic] = topics.filter((one) => one.title.test(title));
      return topic !== undefined && (topic.field.test(field.name) || topic.types?.includes(field.type) === true);
    })
  );
}

function isNamedIn(title: string, { name, label }: Field): boolean {
  const words = title.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  const said = `${name} ${label}`.toLowerCase();
  return words.some((word) => word !== 'details' && said.includes(word.replace(/s$/, '')));
}
