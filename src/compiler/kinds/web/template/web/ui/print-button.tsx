import { Button } from './button.tsx';

/** Prints the page; header, footer and buttons stay off the paper. */
export function PrintButton({ label = 'Print' }: { label?: string }) {
  return (
    <Button variant="secondary" onClick={() => window.print()}>
      {label}
    </Button>
  );
}
