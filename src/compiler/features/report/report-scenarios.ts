import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import type { Scenario, ThenStep } from '../../../blueprint/scenario.ts';
import { productModel } from '../../product-model.ts';
import { subjectModel, type SubjectModel } from './report-model.ts';

/** Each kind of report shows figures that agree with the records; a report is kept, renamed, printed, deleted. */
export function reportScenarios(feature: FeatureOf<'report'>, blueprint: Blueprint): Scenario[] {
  const model = productModel(blueprint);
  const subjects = feature.subjects.map((subject) => subjectModel(subject, model));
  const [first] = subjects;
  return [
    ...subjects.map((subject) => generated(feature, subject)),
    ...(first ? [kept(feature, first), printed(feature, first)] : []),
  ];
}

function generated(feature: FeatureOf<'report'>, subject: SubjectModel): Scenario {
  const figures = subject.measures.map(({ label, shown }): ThenStep => ({ step: 'see-figure', label, value: shown }));
  const count = subject.measures[0]?.expected ?? 0;
  return {
    id: `${feature.id}-${subject.key}`,
    title: `The ${subject.title.toLowerCase()} is generated with figures that agree with the records`,
    given: { step: 'open', path: feature.path },
    when: [
      { step: 'click', role: 'link', name: `Generate ${subject.title.toLowerCase()}` },
      { step: 'see-heading', text: subject.title },
      { step: 'click', role: 'button', name: 'Generate report' },
    ],
    then: [
      ...figures,
      ...(count > 0 ? [{ step: 'see-control' as const, role: 'link' as const, name: 'Download CSV' }] : []),
    ],
  };
}

function kept(feature: FeatureOf<'report'>, subject: SubjectModel): Scenario {
  const title = 'Figures for the meeting';
  return {
    id: `${feature.id}-kept`,
    title: 'A report is saved under a title, found again, renamed and deleted',
    given: { step: 'open', path: `${feature.path}/new` },
    when: [
      { step: 'choose', label: 'Report about', option: subject.title },
      { step: 'click', role: 'button', name: 'Save report' },
      { step: 'fill', label: 'Title', value: title },
      { step: 'click', role: 'button', name: 'Save', within: 'Save report' },
      { step: 'see-message', text: 'Report saved' },
      { step: 'see-heading', text: title },
      { step: 'click', role: 'button', name: 'Rename' },
      { step: 'fill', label: 'Title', value: `${title}, final` },
      { step: 'click', role: 'button', name: 'Rename', within: 'Rename report' },
      { step: 'see-message', text: 'Report renamed' },
      { step: 'visit', path: feature.path },
      { step: 'see-text', text: `${title}, final` },
      { step: 'click', role: 'button', name: `Delete ${title}, final` },
      { step: 'click', role: 'button', name: 'Delete report' },
      { step: 'see-message', text: 'Report deleted' },
    ],
    then: [{ step: 'see-no-text', text: `${title}, final` }],
  };
}

function printed(feature: FeatureOf<'report'>, subject: SubjectModel): Scenario {
  return {
    id: `${feature.id}-printed`,
    title: 'A report has a print view without what only works on a screen',
    given: { step: 'open', path: feature.path },
    when: [
      { step: 'click', role: 'link', name: `Generate ${subject.title.toLowerCase()}` },
      { step: 'click', role: 'link', name: 'Print view' },
      { step: 'see-control', role: 'button', name: 'Print' },
      { step: 'see-text', text: 'Save as PDF' },
    ],
    then: [{ step: 'see-no-text', text: 'Generate report' }],
  };
}
