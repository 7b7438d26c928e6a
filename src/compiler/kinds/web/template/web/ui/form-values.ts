// Reads a form's controls as the values that the API expects.
export type FormValue = string | number | boolean | null;
export type FormValues = Record<string, FormValue>;

/** How a control's text becomes a value; the fields write it as `data-value-type`. */
export type ValueType = 'text' | 'number' | 'money' | 'boolean';

/** Empty controls are `null`. Text that is no number is passed on as it is, so that the server can say what is wrong. */
export function readForm(form: HTMLFormElement): FormValues {
  const values: FormValues = {};
  for (const element of form.elements) {
    if (!isControl(element) || !element.name || element.disabled) continue;
    if (element instanceof HTMLInputElement && element.type === 'radio') {
      if (element.checked) values[element.name] = readText(element.value, element.dataset.valueType);
      else values[element.name] ??= null;
    } else if (element instanceof HTMLInputElement && element.type === 'checkbox') {
      values[element.name] = element.checked;
    } else {
      values[element.name] = readText(element.value, element.dataset.valueType);
    }
  }
  return values;
}

function readText(value: string, type: string | undefined): FormValue {
  const text = value.trim();
  if (text === '') return null;
  if (type === 'number') return asNumber(text) ?? text;
  if (type === 'money') {
    const amount = asNumber(text);
    return amount === undefined ? text : Math.round(amount * 100);
  }
  return text;
}

/** "1,250.50" and "1250.5" are both numbers; so is "12,50", where the comma stands for the decimal point. */
function asNumber(text: string): number | undefined {
  const plain = /^-?\d+,\d{1,2}$/.test(text) ? text.replace(',', '.') : text.replaceAll(',', '');
  const number = Number(plain);
  return Number.isFinite(number) ? number : undefined;
}

function isControl(element: Element): element is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  return element.matches('input, select, textarea');
}
