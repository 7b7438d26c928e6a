/** Converters between units of measurement, by their exact definitions. */
import { amount, pickOne, step, type KnownCalculator } from './define-calculator.ts';

const exact =
  'Exact by the international definitions: 1 inch = 0.0254 m, 1 pound = 0.45359237 kg, 1 US gallon = 3.785411784 L.';

function converter(id: string, title: string, words: RegExp, units: string, other: number): KnownCalculator {
  return {
    words,
    calculator: {
      id,
      title,
      description: `${title.replace(/ converter$/, '')} from one unit to another.`,
      source: exact,
      inputs: [
        amount('sum', 'Value', 1),
        pickOne('source', 'From unit', units),
        pickOne('target', 'To unit', units, other),
      ],
      steps: [
        step('factor', 'Factor', 'source / target', undefined, 6),
        step('converted', 'Converted value', 'sum * factor', undefined, 6),
      ],
    },
  };
}

const anyUnit = 'units?|measure(s|ment|ments)?|conver(sion|ters?) (tools?|between)';

export const unitCalculators: readonly KnownCalculator[] = [
  converter(
    'length',
    'Length converter',
    new RegExp(`\\b(${anyUnit}|lengths?|distances?|miles|kilomet(er|re)s)\\b`),
    'Metre (m) 1 | Kilometre (km) 1000 | Centimetre (cm) 0.01 | Millimetre (mm) 0.001 | Inch (in) 0.0254 | Foot (ft) 0.3048 | Yard (yd) 0.9144 | Mile (mi) 1609.344 | Nautical mile 1852',
    5,
  ),
  converter(
    'mass',
    'Mass converter',
    new RegExp(`\\b(${anyUnit}|mass|weights?|kilograms?|pounds)\\b`),
    'Kilogram (kg) 1 | Gram (g) 0.001 | Tonne (t) 1000 | Pound (lb) 0.45359237 | Ounce (oz) 0.028349523125 | Stone (st) 6.35029318',
    3,
  ),
  {
    words: new RegExp(`\\b(${anyUnit}|temperatures?|celsius|fahrenheit)\\b`),
    calculator: {
      id: 'temperature',
      title: 'Temperature converter',
      description: 'Celsius, Fahrenheit and kelvin.',
      source: 'Exact: °F = °C × 9 ÷ 5 + 32, K = °C + 273.15.',
      inputs: [
        { ...amount('sum', 'Temperature', 20), minimum: -500 },
        pickOne('source', 'From scale', 'Celsius (°C) 1 | Fahrenheit (°F) 2 | Kelvin (K) 3'),
        pickOne('target', 'To scale', 'Celsius (°C) 1 | Fahrenheit (°F) 2 | Kelvin (K) 3', 1),
      ],
      steps: [
        step(
          'celsius',
          'In degrees Celsius',
          'if(source == 1, sum, if(source == 2, (sum - 32) * 5 / 9, sum - 273.15))',
          '°C',
          4,
        ),
        step(
          'converted',
          'Converted temperature',
          'if(target == 1, celsius, if(target == 2, celsius * 9 / 5 + 32, celsius + 273.15))',
          undefined,
          4,
        ),
      ],
    },
  },
  converter(
    'volume',
    'Volume converter',
    new RegExp(`\\b(${anyUnit}|volumes?|lit(er|re)s|gallons|cups)\\b`),
    'Litre (L) 1 | Millilitre (mL) 0.001 | Cubic metre (m³) 1000 | US gallon 3.785411784 | US cup 0.2365882365 | US fluid ounce 0.0295735295625 | Imperial gallon 4.54609 | Imperial pint 0.56826125',
    3,
  ),
  converter(
    'area',
    'Area converter',
    new RegExp(`\\b(${anyUnit}|areas? conver\\w+|hectares|acres)\\b`),
    'Square metre (m²) 1 | Square kilometre (km²) 1000000 | Hectare (ha) 10000 | Square foot (ft²) 0.09290304 | Acre 4046.8564224 | Square mile 2589988.110336',
    3,
  ),
  converter(
    'speed',
    'Speed converter',
    new RegExp(`\\b(${anyUnit}|speed conver\\w+|knots|mph)\\b`),
    'Metre per second (m/s) 1 | Kilometre per hour (km/h) 0.2777777777777778 | Mile per hour (mph) 0.44704 | Knot (kn) 0.5144444444444445',
    1,
  ),
];
