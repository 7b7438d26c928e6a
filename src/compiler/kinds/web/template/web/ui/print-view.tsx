// A page as it looks on paper: `?view=print` leaves away what only works on a screen (`paper:hidden` in class names).
import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { Button, LinkButton } from './button.tsx';

/** Leads to the print view; inside it, prints and leads back. */
export function PrintView() {
  const [parameters] = useSearchParams();
  const isOpen = parameters.get('view') === 'print';

  useEffect(() => {
    if (!isOpen) return;
    document.documentElement.dataset.view = 'print';
    return () => {
      delete document.documentElement.dataset.view;
    };
  }, [isOpen]);

  if (!isOpen) {
    return (
      <LinkButton variant="secondary" className="paper:hidden" to={`?${changed(parameters, 'print')}`}>
        Print view
      </LinkButton>
    );
  }
  return (
    <div className="grid gap-2 print:hidden">
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => window.print()}>Print</Button>
        <LinkButton variant="secondary" to={`?${changed(parameters, null)}`}>
          Close print view
        </LinkButton>
      </div>
      <p className="text-sm text-muted">For a PDF, choose “Save as PDF” in the print dialog.</p>
    </div>
  );
}

function changed(parameters: URLSearchParams, view: string | null): URLSearchParams {
  const next = new URLSearchParams(parameters);
  if (view === null) next.delete('view');
  else next.set('view', view);
  return next;
}
