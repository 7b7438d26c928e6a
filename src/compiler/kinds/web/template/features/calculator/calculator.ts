// What a calculator is: inputs, the steps from them to the result, and where the formula comes from.
export interface NumberInput {
  type: 'number';
  label: string;
  unit?: string;
  initial: number;
  minimum?: number;
  maximum?: number;
  whole?: boolean;
  help?: string;
}

export interface ChoiceInput {
  type: 'choice';
  label: string;
  /** Position in the options. */
  initial: number;
  options: readonly { label: string; value: number }[];
  help?: string;
}

export interface DateInput {
  type: 'date';
  label: string;
  /** Days from today. */
  initial: number;
  help?: string;
}

/** One of the product's own records, of which a number counts; the server knows which. */
export interface RecordInput {
  type: 'record';
  label: string;
  help?: string;
}

export type Input = NumberInput | ChoiceInput | DateInput | RecordInput;

export interface Step {
  label: string;
  /** In words. */
  formula: string;
  value: number;
  as: 'number' | 'money' | 'percent';
  /** For money the code of the currency. */
  unit?: string;
  decimals: number;
}

export interface Calculator<Name extends string = string> {
  id: string;
  title: string;
  description: string;
  source: string;
  inputs: Readonly<Record<Name, Input>>;
  /** The last step is the result. Dates arrive as numbers of days. */
  compute: (values: Readonly<Record<Name, number>>) => Step[];
  /** What a result means: the first band that it is below. */
  bands?: readonly { below: number | null; text: string }[];
}

/** Keeps the names of the inputs together with those that `compute` takes. */
export function defineCalculator<const Name extends string>(calculator: Calculator<Name>): Calculator {
  // Whoever calls it has made one value for each input, which `Calculator` without names cannot express.
  return calculator as unknown as Calculator; // see above
}

/** What crosses the network for one calculation. */
export interface Calculation {
  steps: Step[];
  verdict: string | null;
  isSaved: boolean;
}

export interface RecordOption {
  id: number;
  label: string;
  value: number;
}

export interface SavedCalculation {
  id: number;
  calculatorId: string;
  title: string;
  inputs: { label: string; shown: string }[];
  result: { label: string; shown: string };
  createdAt: string;
}

export function verdictOn(calculator: Calculator, result: number): string | null {
  return calculator.bands?.find(({ below }) => below === null || result < below)?.text ?? null;
}
