/** Plans calculators: the formula that the concept states, those it names, or a quote from the product's own prices. */
import type { Calculator } from '../../../blueprint/features/kits.ts';
import type { Entity, Feature, FeatureOf } from '../../../blueprint/schema.ts';
import { amount, moneyStep } from '../../lexicon/calculators/define-calculator.ts';
import { calculatorById, calculatorsFor } from '../../lexicon/calculators/calculators.ts';
import type { EntityDraft, FeatureDraft } from '../family.ts';
import { freePath } from './free-path.ts';
import { statedFormulas } from './stated-formulas.ts';
import { takeOut } from './take-out.ts';

const key = 'calculator';
const mostCalculators = 8;
const ownRecords =
  /^(Calculation|Conversion|Converter|Calculator|Bmi|Bmr|Estimator|Formula|UnitConversion|CurrencyConversion|Tip|Bill)$|(Calculator|Converter|Estimator|Calculation)$/;
const aboutCalculating =
  /\b(calculat\w*|results?|values?|amounts?|formulas?|convert\w*|conversions?|units?|estimat\w*|inputs?|quotes?|rates?)\b/;

export function prepareCalculator(draft: EntityDraft): void {
  if (!draft.wishes.some((wish) => wish.key === key)) return;
  if (plannedCalculators(draft.reading.concept).length === 0) return;
  takeOut(draft, (name) => ownRecords.test(name), key);
  for (const wish of draft.wishes) {
    const isLoose = wish.key === 'unknown' || wish.key === 'record-missing';
    if (isLoose && wish.act !== null && aboutCalculating.test(wish.act.words.toLowerCase())) wish.key = key;
  }
}

export function planCalculator({ reading, wishes, entities, features }: FeatureDraft): Feature[] {
  if (!wishes.some((wish) => wish.key === key)) return [];
  const named = plannedCalculators(reading.concept);
  const priced = /\b(prices?|costs?|quotes?|estimat\w+|fees?|totals?|freight|budgets?)\b/i.test(reading.concept)
    ? quoteFrom(entities, features)
    : undefined;
  const calculators = [...named, ...(priced === undefined ? [] : [priced])].slice(0, mostCalculators);
  const [only] = calculators;
  if (only === undefined) return [];
  const isConverter = calculators.every((one) => one.title.endsWith('converter'));
  const plural = isConverter ? 'Converters' : 'Calculators';
  const feature: FeatureOf<'calculator'> = {
    id: 'calculator',
    kind: 'calculator',
    path: freePath(`/${plural.toLowerCase()}`, features),
    title: calculators.length === 1 ? only.title : plural,
    calculators,
  };
  return [feature];
}

/** By what is said beside "calculate", "convert" and "quote"; a calculator as such is a plain one. */
function plannedCalculators(concept: string): Calculator[] {
  const stated = statedFormulas(concept);
  const sentences = concept
    .split(/[.!?\n]/)
    .filter((sentence) =>
      /calculat|conver|quot|estimat|bmi|split|comput|total interest|mortgage payment/i.test(sentence),
    );
  const named = calculatorsFor(sentences.join('. ')).filter((one) => !stated.some((other) => other.id === one.id));
  const all = [...stated, ...named];
  if (all.length > 0) return all;
  return /\bcalculator\b/i.test(concept) ? ['basic', 'percentage'].flatMap((id) => calculatorById(id) ?? []) : [];
}

/** The price of one of the product's own records, so many times. */
function quoteFrom(entities: readonly Entity[], features: readonly Feature[]): Calculator | undefined {
  for (const entity of entities) {
    const isListed = features.some((feature) => feature.kind === 'catalogue' && feature.entity === entity.name);
    const price = entity.fields.find((field) => field.type === 'money');
    if (!isListed || price === undefined) continue;
    const currency = price.unit ?? 'USD';
    const noun = entity.label.toLowerCase();
    return {
      id: 'quote',
      title: 'Price quote',
      description: `What a number of ${entity.pluralLabel.toLowerCase()} costs, with discount and tax.`,
      source: `${price.label} of the ${noun} as it stands in the list; whoever changes it there changes the quote.`,
      inputs: [
        { name: 'price', label: entity.label, type: 'record', initial: 0, entity: entity.name, field: price.name },
        amount('quantity', 'Quantity', 1, { minimum: 1, maximum: 10000, whole: true }),
        amount('discount', 'Discount', 0, { unit: '%', maximum: 100 }),
        amount('tax', 'Tax', 0, { unit: '%', maximum: 100 }),
      ],
      steps: [
        { ...moneyStep('subtotal', 'Subtotal', 'price * quantity'), unit: currency },
        { ...moneyStep('reduced', 'After discount', 'subtotal * (100 - discount) / 100'), unit: currency },
        { ...moneyStep('total', 'Estimated total', 'reduced * (100 + tax) / 100'), unit: currency },
      ],
    };
  }
  return undefined;
}
