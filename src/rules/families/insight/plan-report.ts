/** Reports: one kind for each entity that is worth reporting about, under the name that people asked for it with. */
import { mediaLinkTypes, type Entity, type FeatureOf } from '../../../blueprint/schema.ts';
import { kebabCase } from '../../lexicon/kebab-case.ts';
import { dateOf, groupsOf, measuresOf } from './measures.ts';
import type { Named } from './subjects.ts';

type Report = FeatureOf<'report'>;

const mostSubjects = 4;

/** Null when no entity has anything to group by. */
export function reportFeature(subjects: readonly Named[]): Report | null {
  const kinds = subjects
    .map(subjectOf)
    .filter((subject) => subject !== null)
    .filter((subject, index, all) => all.findIndex((other) => other.key === subject.key) === index)
    .slice(0, mostSubjects);
  const [first] = kinds;
  if (first === undefined) return null;
  const saved = kinds.slice(0, 3).map((subject, index) => ({
    title: index === 0 && subject.date !== undefined ? `${subject.title}, last 90 days` : `${subject.title}, overview`,
    subject: subject.key,
    ...(index === 0 && subject.date !== undefined ? { days: 90 } : {}),
  }));
  return { id: 'reports', kind: 'report', path: '/reports', subjects: kinds, saved };
}

function subjectOf({ entity, adjective }: Named): Report['subjects'][number] | null {
  const date = dateOf(entity);
  const groups = groupsOf(entity).slice(0, 4);
  if ((date === undefined && groups.length === 0) || entity.seed.length === 0) return null;
  const title = `${titleCase(adjective ?? nounOf(entity))} report`.slice(0, 60);
  const key = kebabCase(adjective ?? nounOf(entity));
  const filter = groups.find((field) => field.type === 'choice');
  return {
    key,
    title,
    entity: entity.name,
    ...(date === undefined ? {} : { date: date.name }),
    groupBy: groups.map((field) => field.name),
    measures: measuresOf(entity).slice(0, 3),
    columns: columnsOf(entity),
    ...(filter === undefined ? {} : { filter: filter.name }),
  };
}

function columnsOf(entity: Entity): string[] {
  const short = entity.fields.filter(
    (field) =>
      field.name !== entity.titleField &&
      !['long-text', 'image', 'url', 'email', 'phone', ...mediaLinkTypes].includes(field.type),
  );
  return [entity.titleField, ...short.slice(0, 5).map((field) => field.name)];
}

function titleCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).replaceAll(/(?<=[a-z])(?=[A-Z][a-z])/g, ' ');
}

/** One reports "sales", but "patient" and "order". */
function nounOf(entity: Entity): string {
  return entity.label === 'Sale' ? 'Sales' : entity.label;
}
