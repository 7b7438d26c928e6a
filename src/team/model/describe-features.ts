/** The features that a blueprint may have, one line each, as short as a reader needs: what a model is told. */
import { z } from 'zod';
import { featureSchema } from '../../blueprint/schema.ts';

/** Deeper parts are rare to be written by hand and would cost more than they help. */
const deepest = 4;

interface Shape {
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  properties?: Record<string, Shape>;
  required?: string[];
  items?: Shape;
  anyOf?: Shape[];
  oneOf?: Shape[];
  additionalProperties?: Shape | boolean;
}

export function describeFeatures(): string {
  const whole = z.toJSONSchema(featureSchema, { unrepresentable: 'any', io: 'input' }) as Shape; // JSON Schema is of this shape
  return (whole.oneOf ?? whole.anyOf ?? []).map(describeFeature).toSorted().join('\n');
}

function describeFeature({ properties = {}, required = [] }: Shape): string {
  const { kind, id: _everyOneHasIt, ...parameters } = properties;
  return `${String(kind?.const)} ${fields(parameters, required, 0)}`;
}

function describe(shape: Shape, depth: number): string {
  if (shape.const !== undefined) return JSON.stringify(shape.const);
  if (shape.enum) return shape.enum.map((value) => JSON.stringify(value)).join('|');
  const choices = shape.anyOf ?? shape.oneOf;
  if (choices) return [...new Set(choices.map((choice) => describe(choice, depth)))].join('|');
  if (shape.type === 'array') return `[${describe(shape.items ?? {}, depth)}]`;
  if (shape.type === 'object') {
    if (depth >= deepest) return '{...}';
    return shape.properties ? fields(shape.properties, shape.required ?? [], depth + 1) : '{name: value}';
  }
  if (shape.type === 'string') return nameOf(shape.pattern);
  return shape.type === 'integer' ? 'number' : String(shape.type ?? 'value');
}

function fields(properties: Readonly<Record<string, Shape>>, required: readonly string[], depth: number): string {
  const parts = Object.entries(properties).map(
    ([name, shape]) => `${name}${required.includes(name) ? '' : '?'}: ${describe(shape, depth)}`,
  );
  return `{${parts.join(', ')}}`;
}

function nameOf(pattern: string | undefined): string {
  if (pattern === undefined) return 'text';
  if (pattern.startsWith('^[A-Z][A-Za-z0-9]{0')) return 'Entity';
  if (pattern.startsWith('^[a-z][A-Za-z0-9]{0')) return 'field';
  if (pattern.startsWith('^\\/')) return '"/path"';
  if (pattern.startsWith('^[a-z][a-z0-9]*(-')) return 'kebab-id';
  return 'text';
}
