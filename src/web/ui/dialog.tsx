import { CloseButton } from '@mantine/core';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import classes from './dialog.module.css';

interface DialogProperties {
  title: string;
  onClose: () => void;
  isWide?: boolean;
  children: ReactNode;
}

/** The platform's modal dialog: keeps the focus inside, closes on Escape and on a click beside it. Mount it to open it. */
export function Dialog({ title, onClose, isWide = false, children }: DialogProperties) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      className={classes.dialog}
      data-wide={isWide || undefined}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => {
        // The content fills the dialog, so only the backdrop is hit as the dialog itself.
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className={classes.content}>
        <div className={classes.head}>
          <h2 id={id}>{title}</h2>
          <CloseButton aria-label="Close" onClick={onClose} />
        </div>
        {children}
      </div>
    </dialog>
  );
}
