// A form that sends its values, shows the server's messages at their fields, and never loses what was typed.
import { createContext, useContext, useRef, useState, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
import { ApiError } from '../api.ts';
import { Button, LinkButton } from './button.tsx';
import { readForm, type FormValues } from './form-values.ts';

/** Messages by the name of their field. */
export const FieldErrorsContext = createContext<Record<string, string>>({});

/** The message for the field of that name, if the last attempt to save has one. */
export function useFieldError(name: string): string | undefined {
  return useContext(FieldErrorsContext)[name];
}

interface FormProps {
  /** Sends the values; when it throws an ApiError its messages are shown. */
  onSave: (values: FormValues) => Promise<void>;
  submitLabel?: string;
  /** Where "Cancel" leads; without it there is no such link. */
  cancelTo?: string;
  children: ReactNode;
}

export function Form({ onSave, submitLabel = 'Save', cancelTo, children }: FormProps) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiError>();
  const form = useRef<HTMLFormElement>(null);

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const element = event.currentTarget;
    setBusy(true);
    try {
      await onSave(readForm(element));
      setFailure(undefined);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setFailure(error);
      // Once the messages stand, lead the person to the first of them.
      requestAnimationFrame(() => element.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
    } finally {
      setBusy(false);
    }
  }

  return (
    <FieldErrorsContext value={failure?.fields ?? {}}>
      <form ref={form} noValidate onSubmit={save} onKeyDown={moveOnEnter} className="grid gap-6">
        {failure && (
          <p role="alert" className="rounded-control border border-danger bg-danger-tint px-4 py-3 text-danger-ink">
            {failure.message}
          </p>
        )}
        {children}
        <div className="flex flex-wrap items-center gap-3 border-t border-line pt-6">
          <Button type="submit" busy={busy}>
            {submitLabel}
          </Button>
          {cancelTo && (
            <LinkButton to={cancelTo} variant="quiet">
              Cancel
            </LinkButton>
          )}
        </div>
      </form>
    </FieldErrorsContext>
  );
}

/** Enter goes on to the next field and saves only from the last one, so that nobody sends a half-filled form by accident. */
function moveOnEnter(event: KeyboardEvent<HTMLFormElement>) {
  const { target } = event;
  if (event.key !== 'Enter' || !(target instanceof HTMLInputElement) || target.type === 'submit') return;
  const controls = [...event.currentTarget.elements].filter(isTypedInto);
  const next = controls[controls.indexOf(target) + 1];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function isTypedInto(element: Element): element is HTMLElement {
  return element.matches('input:not([type=hidden]), select, textarea');
}
