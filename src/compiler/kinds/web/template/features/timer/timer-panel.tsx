import { useEffect, useEffectEvent, useState } from 'react';
import { Button } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { controlLook } from '../../web/ui/field.tsx';
import { clockText, elapsed, pause, start, stopped } from './clock.ts';
import { settings, type Mode } from './settings.ts';

interface TimerPanelProps {
  mode: Mode;
  onSave: (session: { label: string | null; seconds: number }) => Promise<void>;
}

/** The clock in large with its controls. In focus mode work and breaks follow each other. */
export function TimerPanel({ mode, onSave }: TimerPanelProps) {
  const [clock, setClock] = useState(stopped);
  const [now, setNow] = useState(0);
  const [isBreak, setBreak] = useState(false);
  const [label, setLabel] = useState('');
  const [minutes, setMinutes] = useState({
    work: settings.workMinutes,
    rest: settings.breakMinutes,
    countdown: 10,
  });
  const isRunning = clock.startedAt !== null;
  const passed = elapsed(clock, now);
  const wanted = 60_000 * (mode === 'countdown' ? minutes.countdown : isBreak ? minutes.rest : minutes.work);
  const left = Math.max(0, wanted - passed);

  const tick = useEffectEvent(() => {
    const time = Date.now();
    setNow(time);
    if (mode !== 'stopwatch' && elapsed(clock, time) >= wanted) finish(wanted);
  });

  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => tick(), 250);
    return () => clearInterval(timer);
  }, [isRunning]);

  function begin() {
    const time = Date.now();
    setNow(time);
    setClock(start(clock, time));
  }

  function halt() {
    const time = Date.now();
    setNow(time);
    setClock(pause(clock, time));
  }

  function reset() {
    setClock(stopped);
    setBreak(false);
  }

  /** Breaks are not kept. */
  function finish(milliseconds: number) {
    setClock(stopped);
    if (mode === 'focus') setBreak(!isBreak);
    const seconds = Math.round(milliseconds / 1000);
    if (!isBreak && seconds > 0) void onSave({ label: label.trim() || null, seconds });
  }

  return (
    <Card className="mx-auto max-w-xl">
      <CardBody className="grid justify-items-center gap-6 text-center">
        {mode === 'focus' && <p className="text-lg font-semibold">{isBreak ? 'Break' : 'Work'}</p>}
        <p role="timer" aria-label="Clock" className="font-display text-7xl font-bold tabular-nums sm:text-8xl">
          {mode === 'stopwatch' ? clockText(passed, 'up') : clockText(left, 'down')}
        </p>
        <div className="flex flex-wrap justify-center gap-3">
          <Button size="large" onClick={isRunning ? halt : begin}>
            {isRunning ? 'Pause' : passed > 0 ? 'Resume' : 'Start'}
          </Button>
          <Button
            size="large"
            variant="secondary"
            disabled={passed < 1000}
            onClick={() => finish(Math.min(passed, mode === 'stopwatch' ? passed : wanted))}
          >
            {isBreak ? 'End break' : 'Stop and save'}
          </Button>
          <Button size="large" variant="quiet" onClick={reset}>
            Reset
          </Button>
        </div>
        <label className="grid w-full gap-1.5 text-left font-medium">
          What for
          <input
            value={label}
            maxLength={80}
            onChange={(event) => setLabel(event.target.value)}
            className={controlLook}
          />
        </label>
        {mode === 'countdown' && (
          <Minutes
            label="Minutes"
            value={minutes.countdown}
            onChange={(countdown) => setMinutes({ ...minutes, countdown })}
          />
        )}
        {mode === 'focus' && (
          <div className="grid w-full grid-cols-2 gap-4">
            <Minutes label="Work minutes" value={minutes.work} onChange={(work) => setMinutes({ ...minutes, work })} />
            <Minutes label="Break minutes" value={minutes.rest} onChange={(rest) => setMinutes({ ...minutes, rest })} />
          </div>
        )}
      </CardBody>
    </Card>
  );
}

interface MinutesProps {
  label: string;
  value: number;
  onChange: (minutes: number) => void;
}

function Minutes({ label, value, onChange }: MinutesProps) {
  return (
    <label className="grid w-full gap-1.5 text-left font-medium">
      {label}
      <input
        type="number"
        min={1}
        max={600}
        value={value}
        onChange={(event) => onChange(Math.min(600, Math.max(1, Math.round(Number(event.target.value)) || 1)))}
        className={controlLook}
      />
    </label>
  );
}
