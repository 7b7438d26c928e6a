// Keeps what was typed into a form until it is saved, also over a reload.
import { useEffect, useRef, type ReactNode } from 'react';

type Values = Record<string, string | boolean>;

/** Wraps a form; `name` tells drafts apart. Call {@link clearDraft} once the form is saved. */
export function Draft({ name, children }: { name: string; children: ReactNode }) {
  const element = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const wrapper = element.current;
    if (!wrapper) return;
    const values = readDraft(name);
    const restore = () => {
      for (const control of controlsIn(wrapper)) {
        const value = values[control.name];
        delete values[control.name];
        if (typeof value === 'boolean' && control instanceof HTMLInputElement) control.checked = value;
        else if (typeof value === 'string') control.value = value;
      }
    };
    restore();
    // Selects whose options are still loading come later.
    const observer = new MutationObserver(restore);
    observer.observe(wrapper, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [name]);

  function keep() {
    if (!element.current) return;
    const values: Values = {};
    for (const control of controlsIn(element.current)) {
      const isCheckbox = control instanceof HTMLInputElement && control.type === 'checkbox';
      values[control.name] = isCheckbox ? control.checked : control.value;
    }
    sessionStorage.setItem(storageKey(name), JSON.stringify(values));
  }

  return (
    <div ref={element} onInput={keep}>
      {children}
    </div>
  );
}

export function clearDraft(name: string) {
  sessionStorage.removeItem(storageKey(name));
}

function readDraft(name: string): Values {
  return JSON.parse(sessionStorage.getItem(storageKey(name)) ?? '{}') as Values; // written by `keep` only
}

function storageKey(name: string): string {
  return `draft:${name}`;
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function controlsIn(element: HTMLElement): Control[] {
  return [...element.querySelectorAll<Control>('input[name], select[name], textarea[name]')];
}
