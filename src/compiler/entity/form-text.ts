/** `form.tsx`: one control per field, for new records and for changes alike. */
import { code, use, useType, type Code } from '../print/code.ts';
import { attribute, literal } from '../print/literal.ts';
import { printModule } from '../print/print-module.ts';
import { inSentence } from '../print/words.ts';
import type { EntityModel, FieldModel } from '../product-model.ts';
import { apiPath, choiceFile, choiceList, formComponent, formFile } from './entity-files.ts';
import { stepsOf, type StepModel } from './form-steps.ts';
import { entityType } from './schema-text.ts';

export function formText(entity: EntityModel): string {
  const isEdited = entity.edit !== undefined;
  const [form, draft] = [use('web/ui/form.tsx', 'Form'), use('web/ui/draft.tsx', 'Draft')];
  const steps = stepsOf(entity);
  const body = code`
${steps && stepsText(steps)}
interface ${entity.type}FormProps {
${
  isEdited &&
  code`/** The record to change; without it the form starts empty. */
${entity.one}?: ${entityType(entity)};`
}
/** Name under which what was typed is kept until it is saved. */
draft: string;
onSave: (values: ${useType('web/ui/form-values.ts', 'FormValues')}) => Promise<void>;
cancelTo: string;
}

export function ${formComponent(entity)}({ ${isEdited && `${entity.one}, `}draft, onSave, cancelTo }: ${entity.type}FormProps) {
${steps && code`const fields = <>${steps.map((step) => fieldsOf(step, entity, isEdited))}</>;\n`}
return (
<${draft} name={draft}>
${steps ? inSteps(entity, isEdited) : code`<${form} onSave={onSave} cancelTo={cancelTo}>${entity.fields.filter((field) => field.initial === undefined).map((field) => control(entity, field, isEdited))}</${form}>`}
</${draft}>
);
}`;
  return printModule(formFile(entity), `The form of a ${inSentence(entity.label)}.`, body);
}

function stepsText(steps: readonly StepModel[]): Code {
  return code`
const steps = [
${steps.map(({ title, fields }) => `{ title: ${literal(title)}, fields: [${fields.map(({ property }) => `'${property}'`).join(', ')}] },`)}
];
`;
}

function fieldsOf({ title, fields }: StepModel, entity: EntityModel, isEdited: boolean): Code {
  const element = use('web/ui/stepped-form.tsx', 'StepFields');
  return code`<${element} ${attribute('title', title)}>${fields.map((field) => control(entity, field, isEdited))}</${element}>`;
}

/** A record that is there is changed on one page. */
function inSteps(entity: EntityModel, isEdited: boolean): Code {
  const [form, stepped] = [use('web/ui/form.tsx', 'Form'), use('web/ui/stepped-form.tsx', 'SteppedForm')];
  const inTurn = code`<${stepped} steps={steps} check="${apiPath(entity)}/check" onSave={onSave} cancelTo={cancelTo}>{fields}</${stepped}>`;
  if (!isEdited) return inTurn;
  return code`{${entity.one} ? <${form} onSave={onSave} cancelTo={cancelTo}>{fields}</${form}> : ${inTurn}}`;
}

function control(entity: EntityModel, field: FieldModel, isEdited: boolean): Code {
  const shared = [
    `name="${field.property}"`,
    attribute('label', field.label),
    ...(helpOf(field) ? [attribute('help', helpOf(field) ?? '')] : []),
    ...(field.required && field.type !== 'boolean' ? ['required'] : []),
  ].join(' ');
  const initial = isEdited && code` defaultValue={${entity.one}?.${field.property}}`;
  switch (field.type) {
    case 'long-text':
      return code`<${use('web/ui/text-area.tsx', 'TextArea')} ${shared}${initial} />`;
    case 'integer':
      return code`<${numberField} step={1} ${shared}${limits(field)}${initial} />`;
    case 'number':
      return code`<${numberField} ${shared}${limits(field)}${initial} />`;
    case 'percent':
      return code`<${numberField} unit="%" ${shared}${limits({ ...field, unit: undefined })}${initial} />`;
    case 'rating':
      return code`<${numberField} ${shared} minimum={${field.minimum ?? 0}} maximum={${field.maximum ?? 5}}${initial} />`;
    case 'money':
      return code`<${use('web/ui/money-field.tsx', 'MoneyField')} currency="${field.unit ?? 'USD'}" ${shared}${initial} />`;
    case 'date':
      return code`<${dateField} ${shared}${initial} />`;
    case 'datetime':
      return code`<${dateField} type="datetime-local" ${shared}${initial} />`;
    case 'time':
      return code`<${dateField} type="time" ${shared}${initial} />`;
    case 'boolean':
      return code`<${use('web/ui/checkbox.tsx', 'Checkbox')} ${shared}${isEdited && ` defaultChecked={${entity.one}?.${field.property}}`} />`;
    case 'choice': {
      const options = code`${use('web/ui/options.ts', 'optionsOf')}(${use(choiceFile(entity), choiceList(entity, field))})`;
      return code`<${use('web/ui/select.tsx', 'Select')} ${shared} options={${options}} placeholder="${field.required ? 'Choose…' : 'None'}"${initial} />`;
    }
    case 'relation':
      return code`<${use('web/ui/record-select.tsx', 'RecordSelect')} ${shared} source="${field.targetEntity ? apiPath(field.targetEntity) : ''}/options"${initial} />`;
    case 'email':
      return code`<${textField} type="email" ${shared}${initial} />`;
    case 'phone':
      return code`<${textField} type="tel" ${shared}${initial} />`;
    case 'url':
    case 'picture-link':
    case 'audio-link':
    case 'video-link':
      return code`<${textField} type="url" ${shared}${initial} />`;
    case 'image':
      return code`<${use('features/uploaded-pictures/picture-field.tsx', 'PictureField')} ${shared}${initial} />`;
    case 'text':
      return code`<${textField} ${shared}${initial} />`;
  }
}

const textField = use('web/ui/text-field.tsx', 'TextField');
const numberField = use('web/ui/number-field.tsx', 'NumberField');
const dateField = use('web/ui/date-field.tsx', 'DateField');

function helpOf(field: FieldModel): string | undefined {
  return (
    field.help ??
    (field.type === 'image' ? 'A few words, from which a picture is drawn; or upload one of yours.' : undefined)
  );
}

function limits(field: Pick<FieldModel, 'minimum' | 'maximum' | 'unit'>): string {
  return [
    field.minimum !== undefined && ` minimum={${field.minimum}}`,
    field.maximum !== undefined && ` maximum={${field.maximum}}`,
    field.unit !== undefined && ` ${attribute('unit', field.unit)}`,
  ]
    .filter(Boolean)
    .join('');
}
