import { Loader } from '@mantine/core';
import classes from './waiting.module.css';

export function Waiting({ label }: { label: string }) {
  return (
    <p className={classes.waiting} role="status">
      <Loader size="sm" aria-hidden />
      <span>{label} …</span>
    </p>
  );
}
