/** How much a person wants to be asked, as a choice with a line of explanation. */
import { useId } from 'react';
import { type Mode, modeSchema } from '../../contract/api.ts';
import classes from './mode-select.module.css';

const words: Readonly<Record<Mode, { label: string; meaning: string }>> = {
  autopilot: { label: 'Decide for me', meaning: 'The team takes sensible defaults and says which.' },
  ask: { label: 'Ask me what is open', meaning: 'The team waits with its questions before it builds.' },
  review: {
    label: 'Let me approve each step',
    meaning: 'It also waits with the requirements, the design and the release.',
  },
};

interface ModeSelectProperties {
  value: Mode;
  onChange: (mode: Mode) => void;
  disabled?: boolean;
}

export function ModeSelect({ value, onChange, disabled = false }: ModeSelectProperties) {
  const id = useId();
  return (
    <div className={classes.mode}>
      <label htmlFor={id}>When something is open</label>
      <select
        id={id}
        value={value}
        disabled={disabled}
        aria-describedby={`${id}-meaning`}
        onChange={(event) => onChange(modeSchema.parse(event.currentTarget.value))}
      >
        {modeSchema.options.map((mode) => (
          <option key={mode} value={mode}>
            {words[mode].label}
          </option>
        ))}
      </select>
      <p id={`${id}-meaning`}>{words[value].meaning}</p>
    </div>
  );
}
