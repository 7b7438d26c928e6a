import { Button } from '../../web/ui/button.tsx';
import type { Transition } from './transition.ts';
import { useStatusChange } from './use-status-change.tsx';

interface StatusButtonsProps {
  /** Which record it is about. */
  title: string;
  /** API path of the record's status. */
  path: string;
  /** Those that are open to the person now. */
  transitions: readonly Transition[];
  size?: 'small' | 'medium';
}

/** One button for each way on. */
export function StatusButtons({ title, path, transitions, size }: StatusButtonsProps) {
  const { change, dialog } = useStatusChange();
  return (
    <>
      {transitions.map((transition, index) => (
        <Button
          key={transition.action}
          variant={index === 0 ? 'primary' : 'secondary'}
          size={size}
          onClick={() => change({ title, path }, transition)}
        >
          {transition.action}
        </Button>
      ))}
      {dialog}
    </>
  );
}
