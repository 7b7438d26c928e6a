/** The steps of an entity's form, with every field that people enter in one of them. */
import type { EntityModel, FieldModel } from '../product-model.ts';

export interface StepModel {
  title: string;
  fields: FieldModel[];
}

/** Undefined where the form is one page. */
export function stepsOf(entity: EntityModel): StepModel[] | undefined {
  const { formSteps } = entity;
  if (!formSteps || !entity.create) return undefined;
  const entered = entity.fields.filter((field) => field.initial === undefined);
  const named = new Set(formSteps.steps.flatMap(({ fields }) => fields));
  const rest = entered.filter(({ name }) => !named.has(name));
  const steps = formSteps.steps.map(({ title, fields }, index) => ({
    title,
    fields: [
      ...fields.flatMap((name) => entered.find((field) => field.name === name) ?? []),
      ...(index === formSteps.steps.length - 1 ? rest : []),
    ],
  }));
  return steps.filter(({ fields }) => fields.length > 0);
}
