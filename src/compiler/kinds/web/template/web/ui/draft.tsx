// Keeps what was typed into a form until it is saved, also over a reload.
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from './button.tsx';

type Values = Record<string, string | boolean>;

/** Wraps a form; `name` tells drafts apart. Call {@link clearDraft} once the form is saved. */
export function Draft({ name, children }: { name: string; children: ReactNode }) {
  const element = useRef<HTMLDivElement>(null);
  const [restored, setRestored] = useState(() => Object.keys(readDraft(name)).length > 0);

  useEffect(() => {
    const wrapper = element.current;
    if (!wrapper) return;
    const values = readDraft(name);
    const restore = () => {
      for (const control of controlsIn(wrapper)) {
        const value = values[control.name];
        if (value === undefined || (control instanceof HTMLSelectElement && !hasOption(control, value))) continue;
        delete values[control.name];
        if (typeof value === 'string') control.value = value;
        else if (control instanceof HTMLInputElement) control.checked = value;
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

  function discard() {
    clearDraft(name);
    element.current?.querySelector('form')?.reset();
    setRestored(false);
  }

  return (
    <div ref={element} onInput={keep}>
      {restored && (
        <p className="mb-6 flex flex-wrap items-center justify-between gap-3 rounded-control bg-tint px-4 py-2 text-on-tint">
          What you typed before is still here.
          <Button variant="secondary" size="small" onClick={discard}>
            Start afresh
          </Button>
        </p>
      )}
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

function hasOption(select: HTMLSelectElement, value: string | boolean): boolean {
  return [...select.options].some((option) => option.value === value);
}
