/** Plans matching: which records are recommended, and by which of their fields. */
import type { Entity, Feature, Field } from '../../../blueprint/schema.ts';
import type { FeatureDraft } from '../family.ts';
import { freePath } from './free-path.ts';

const key = 'matching';
const mostCriteria = 5;
/** Texts of few values that people choose by. */
const choosable =
  /^(city|location|region|country|language|languages|style|specialty|speciality|specialization|subject|category|genre|cuisine|level|brand|industry|district|neighbourhood|breed|material)$/i;
/** More of these is better. */
const better =
  /rating|score|jobsDone|experience|years|reviews|discount|salary|wage|pay|capacity|size|area|rooms|bedrooms|stars|battery|quality|protein|speed/i;
/** Records that nobody looks for by wishes, unless the concept says so. */
const seldomChosen = /^(Report|Dataset|Meeting|Player|Team|Message|Order|Policy|Document|Task)$/;
/** Nobody chooses by these. */
const meaningless =
  /^(views|likes|votes|position|order|number|code|year|entries|members|followers|students|enrolled|stock|quantity|status|progress|places|rows|total|seconds|plays|used|games|goals|players|people|stage)$/i;

export function planMatching({ wishes, entities, features }: FeatureDraft): Feature[] {
  const own = wishes.filter((wish) => wish.key === key);
  if (own.length === 0) return [];
  const said = own
    .map((wish) => `${wish.act?.words ?? ''} ${wish.sentence.text}`)
    .join(' ')
    .toLowerCase();
  const able = entities.filter(
    (entity) =>
      features.some((feature) => feature.kind === 'catalogue' && feature.entity === entity.name) &&
      entity.seed.length >= 3 &&
      criteriaOf(entity).length >= 2,
  );
  const named = able.find((entity) => said.includes(entity.label.toLowerCase()));
  const entity = named ?? able.find((one) => !seldomChosen.test(one.name));
  if (entity === undefined) return [];
  const things = entity.pluralLabel.toLowerCase();
  return [
    {
      id: 'matching',
      kind: 'matching',
      entity: entity.name,
      path: freePath('/recommended', features),
      title: isPerson(entity)
        ? `Find your ${entity.label.toLowerCase()}`.slice(0, 60)
        : `Recommended ${things}`.slice(0, 60),
      criteria: criteriaOf(entity).map((field) => ({ field: field.name, direction: directionOf(field) })),
    },
  ];
}

const isPerson = (entity: Entity): boolean =>
  /^(Coach|Mentor|Tutor|Teacher|Doctor|Therapist|Counselor|Freelancer|Talent|Trainer|Roommate|Partner|Candidate|Designer|Lawyer|Nanny|Pet)$/.test(
    entity.name,
  );

/** What people choose by most comes first: kinds, then money, then other numbers. */
function criteriaOf(entity: Entity): Field[] {
  const usable = entity.fields.filter((field) => isUsable(field, entity));
  const rank = (field: Field) =>
    ['choice', 'text', 'money', 'rating', 'number', 'integer', 'percent', 'boolean'].indexOf(field.type);
  return usable.toSorted((one, other) => rank(one) - rank(other)).slice(0, mostCriteria);
}

function isUsable(field: Field, entity: Entity): boolean {
  if (field.name === entity.titleField || meaningless.test(field.name)) return false;
  if (field.type === 'text') return choosable.test(field.name);
  if (!['choice', 'money', 'rating', 'number', 'integer', 'percent', 'boolean'].includes(field.type)) return false;
  const values = new Set(
    entity.seed.map((record) => record.values[field.name]).filter((value) => value !== null && value !== undefined),
  );
  return values.size > 1;
}

function directionOf(field: Field): 'at-most' | 'at-least' {
  if (field.type === 'rating' || better.test(field.name)) return 'at-least';
  return 'at-most';
}
