/** Points, badges and rewards: what people of this product can earn them with. */
import type { Feature, FeatureOf } from '../../../blueprint/schema.ts';
import { inSentence } from '../../design/sentence-words.ts';
import { withArticle } from '../../design/with-article.ts';
import type { EntityDraft, Family, FeatureDraft } from '../family.ts';
import { takeOut } from '../social/prepare.ts';

type Rule = FeatureOf<'points'>['rules'][number];

const mostRules = 8;
/** Kept by the ledger. */
const kept =
  /^(Points?|PointRecord|PointsRecord|PointTransaction|Badge|Achievement|Reward|CheckIn|Coin|Leaderboard|PointsMall|Redemption)$/;

/** Planned last: it counts what the other families keep. */
export const pointsFamily: Family = {
  prepare,
  needsAccount: ({ wishes }) => wishes.some(({ key }) => key === 'points'),
  plan: (draft) => (draft.hasAccount ? planPoints(draft) : []),
};

function prepare({ entities, wishes }: EntityDraft): void {
  if (!wishes.some(({ key }) => key === 'points')) return;
  for (const entity of entities.filter(({ name }) => kept.test(name))) {
    if (entities.length === 1) continue;
    takeOut(entity, entities);
    for (const wish of wishes) if (wish.entity === entity.name) Object.assign(wish, { key: 'points', entity: null });
  }
}

function planPoints(draft: FeatureDraft): FeatureOf<'points'>[] {
  const { wishes, reading } = draft;
  if (!wishes.some(({ key }) => key === 'points')) return [];
  const { concept } = reading;
  const unit = /\bcoins?\b/i.test(concept) && !/\bpoints?\b/i.test(concept) ? 'coins' : 'points';
  const rules = rulesFor(draft).slice(0, mostRules);
  return [
    {
      id: unit,
      kind: 'points',
      unit,
      registration: 20,
      checkIn: 5,
      rules,
      badges: badgesFor(rules, unit),
      rewards: /\b(redeem\w*|redemption|exchange|rewards?|mall|gifts?|prizes?)\b/i.test(concept) ? rewards : [],
    },
  ];
}

function rulesFor({ features, entities }: FeatureDraft): Rule[] {
  const labelOf = (name: string) => inSentence(entities.find((entity) => entity.name === name)?.label ?? 'record');
  const isListed = (name: string) =>
    features.some(
      ({ kind, ...rest }) => (kind === 'catalogue' || kind === 'mine') && 'entity' in rest && rest.entity === name,
    );
  const made = features.filter((feature) => feature.kind === 'create');
  const records = entities
    .filter(({ name, owned }) => owned && isListed(name))
    .flatMap(({ name }): Rule[] =>
      made.some(({ entity }) => entity === name)
        ? [{ source: `record:${name}`, act: `Add ${withArticle(labelOf(name))}`, amount: 10 }]
        : [],
    );
  return [...records, ...features.flatMap((feature) => ruleOf(feature, labelOf))];
}

function ruleOf(feature: Feature, labelOf: (entity: string) => string): Rule[] {
  switch (feature.kind) {
    case 'comments':
      return [
        {
          source: `comment:${feature.entity}`,
          act: `Write ${withArticle(inSentence(feature.label))} about ${withArticle(labelOf(feature.entity))}`,
          amount: 5,
        },
      ];
    case 'upload':
      return [{ source: 'upload', act: 'Upload a file', amount: 10 }];
    case 'people':
      return feature.invitations ? [{ source: 'invitation', act: 'Invite somebody who joins', amount: 25 }] : [];
    case 'booking':
      return [{ source: 'booking', act: 'Make a booking', amount: 15 }];
    case 'checkout':
      return [{ source: 'order', act: 'Place an order', amount: 15 }];
    case 'enrolment':
      return [{ source: 'enrolment', act: 'Take part in something', amount: 15 }];
    default:
      return [];
  }
}

function badgesFor(rules: readonly Rule[], unit: string): FeatureOf<'points'>['badges'] {
  const record = rules.find(({ source }) => source.startsWith('record:'));
  const comment = rules.find(({ source }) => source.startsWith('comment:'));
  return [
    { name: 'Newcomer', reason: 'For joining', source: 'registration', least: 1 },
    { name: 'Regular', reason: 'For three check-ins', source: 'check-in', least: 3 },
    ...(record
      ? [
          {
            name: 'First step',
            reason: `For the first time: ${record.act.toLowerCase()}`,
            source: record.source,
            least: 1,
          },
          {
            name: 'Contributor',
            reason: `For five times: ${record.act.toLowerCase()}`,
            source: record.source,
            least: 5,
          },
        ]
      : []),
    ...(comment
      ? [{ name: 'Voice', reason: `For three times: ${comment.act.toLowerCase()}`, source: comment.source, least: 3 }]
      : []),
    { name: 'Hundred', reason: `For 100 ${unit}`, least: 100 },
    { name: 'Five hundred', reason: `For 500 ${unit}`, least: 500 },
  ];
}

const rewards: FeatureOf<'points'>['rewards'] = [
  { name: 'Sticker set', text: 'Six stickers for a laptop or a lunch box.', cost: 20 },
  { name: 'Notebook', text: 'Ninety-six dotted pages in a linen cover.', cost: 90 },
  { name: 'Enamel mug', text: 'Holds a third of a litre and survives a fall.', cost: 120 },
  { name: 'Tote bag', text: 'Heavy cotton, long handles, room for a week of books.', cost: 180 },
  { name: 'Cinema ticket', text: 'One seat in any row, on any weekday.', cost: 250 },
  { name: 'Gift card', text: 'A card over 25 dollars for somebody you like.', cost: 500 },
];
