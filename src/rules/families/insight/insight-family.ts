/** Insight: dashboards, reports that people generate, lists as files and on paper. */
import type { Feature } from '../../../blueprint/schema.ts';
import { planImport } from './plan-import.ts';
import { kebabCase } from '../../lexicon/kebab-case.ts';
import { planEntity } from '../../design/plan-entity.ts';
import { entityByName, entitiesForNoun } from '../../lexicon/lexicon.ts';
import type { Reading } from '../../reading/reading.ts';
import type { PlannedEntity, Wish } from '../../design/product-plan.ts';
import type { EntityDraft, Family, FeatureDraft } from '../family.ts';
import { dashboardFeature, dashboardTitle } from './plan-dashboard.ts';
import { reportFeature } from './plan-report.ts';
import { entityFor, reportAdjectives, standInFor, subjectsOf } from './subjects.ts';

export const insightFamily: Family = { prepare, plan };

/** "Generate reports" wants figures made from records, not a list of records called "Report". */
function prepare({ reading, wishes, entities }: EntityDraft): void {
  const reports = wishes.filter((wish) => wish.key === 'report');
  if (reports.length === 0) return;
  addMissing(reading, reports, entities);
  const made = entities.filter((entity) => isMadeFromRecords(entity, wishes));
  if (made.length === 0 || made.length === entities.length) return;
  for (const entity of made) {
    entities.splice(entities.indexOf(entity), 1);
    for (const other of entities) other.fields = other.fields.filter((field) => field.target !== entity.name);
    for (const wish of wishes) {
      if (wish.entity !== entity.name) continue;
      wish.entity = null;
      wish.key = 'report';
    }
  }
}

/** A "stock report" needs stocks; what the product's own sentence names leads. */
function addMissing(reading: Reading, reports: readonly Wish[], entities: PlannedEntity[]): void {
  for (const adjective of reportAdjectives(reports)) {
    if (entityFor(adjective, entities) !== undefined || entities.length >= 7) continue;
    const known = entitiesForNoun(adjective, reading.domain)[0] ?? entityByName(standInFor(adjective) ?? '');
    if (known === undefined || known === null || known.name === 'Report') continue;
    const { name, label, pluralLabel } = known;
    const present = new Set([...entities.map((entity) => entity.name), name]);
    const added = planEntity({ name, label, pluralLabel, known, fields: [], weight: 0, first: 0 }, present, reading);
    if (new RegExp(`\\b${adjective} reports?\\b`, 'i').test(reading.subject ?? '')) entities.unshift(added);
    else entities.push(added);
  }
}

/** Not one that somebody writes and hands in. */
function isMadeFromRecords(entity: PlannedEntity, wishes: readonly Wish[]): boolean {
  if (
    !/^(Report|(Sales|Financial|Inventory|Stock|Analysis|Statistical|Management|Data|Pdf|Performance|Monthly|Business|Revenue)Report)$/.test(
      entity.name,
    )
  )
    return false;
  return !wishes.some(
    ({ entity: name, act }) =>
      name === entity.name &&
      act !== null &&
      /^(submit|write|file|post|upload|send|fill|hand|comment|publish|review|approve)/.test(act.verb),
  );
}

function plan(draft: FeatureDraft): Feature[] {
  const { reading, wishes, entities, features } = draft;
  const of = (key: string) => wishes.filter((wish) => wish.key === key);
  const reports = of('report');
  const report = reports.length === 0 ? null : reportFeature(subjectsOf(reports, entities));
  const wantsDashboard =
    of('dashboard').length > 0 || reports.length > 0 || isThin(wishes, reading.things[0]?.known?.fields);
  const dashboard = wantsDashboard
    ? dashboardFeature(
        subjectsOf([...of('dashboard'), ...reports], entities),
        dashboardTitle(wishes),
        of('dashboard').map(({ act, sentence }) => act?.words ?? sentence.text),
      )
    : null;
  return [
    ...(dashboard === null ? [] : [dashboard]),
    ...(report === null ? [] : [report]),
    ...exportFeatures(of('export'), entities, features, report !== null),
    ...planImport(draft),
  ];
}

/** So little was said that a generous product is assumed, and there is something to count. */
function isThin(wishes: readonly Wish[], fields: readonly { type: string }[] | undefined): boolean {
  return (
    wishes.filter((wish) => wish.act !== null).length <= 1 &&
    (fields?.some((field) => field.type === 'choice') ?? false)
  );
}

/** The lists that the wishes name; else the first one, unless a report is there to be downloaded. */
function exportFeatures(
  wishes: readonly Wish[],
  entities: FeatureDraft['entities'],
  features: readonly Feature[],
  hasReport: boolean,
): Feature[] {
  if (wishes.length === 0) return [];
  const listed = entities.filter((entity) =>
    features.some(
      (feature) => (feature.kind === 'catalogue' || feature.kind === 'mine') && feature.entity === entity.name,
    ),
  );
  const texts = wishes.map(({ act, sentence }) => (act?.words ?? sentence.text).toLowerCase());
  const named = listed.filter(
    (entity) =>
      wishes.some((wish) => wish.act?.things.includes(entity.name)) ||
      texts.some(
        (text) => text.includes(entity.label.toLowerCase()) || text.includes(entity.pluralLabel.toLowerCase()),
      ),
  );
  const isOnlyReport = hasReport && texts.every((text) => /report/.test(text));
  const chosen = named.length > 0 ? named : isOnlyReport ? [] : listed.slice(0, 1);
  return chosen.slice(0, 3).map((entity) => ({
    id: `export-${kebabCase(entity.pluralLabel).slice(0, 40).replace(/-$/, '')}`,
    kind: 'export',
    entity: entity.name,
  }));
}
