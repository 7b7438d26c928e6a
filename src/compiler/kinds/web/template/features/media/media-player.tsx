// Plays a sound or a video: play and pause, where it is, how loud and how fast, all by mouse, touch and keyboard.
import { useEffect, type ReactNode } from 'react';
import { classNames } from '../../web/ui/class-names.ts';
import { buttonLook } from '../../web/ui/button.tsx';
import { Icon, type IconName } from './icon.tsx';
import { playTime } from './play-time.ts';
import { usePlayback } from './use-playback.ts';

interface MediaPlayerProps {
  medium: 'audio' | 'video';
  source: string;
  title: string;
  /** One line: play and pause, position, volume. */
  compact?: boolean;
  autoPlay?: boolean;
  onStart?: () => void;
  onEnd?: () => void;
  /** Further buttons beside play and pause. */
  before?: ReactNode;
  after?: ReactNode;
}

const speeds = [0.5, 0.75, 1, 1.25, 1.5, 2];
const skipped = 10;

export function MediaPlayer({
  medium,
  source,
  title,
  compact,
  autoPlay,
  onStart,
  onEnd,
  before,
  after,
}: MediaPlayerProps) {
  const { element, playback, toggle, seek, setVolume, setSpeed, mute } = usePlayback<HTMLVideoElement>();
  const { playing, position, duration, volume, muted, failed } = playback;
  const silent = muted || volume === 0;

  useEffect(() => {
    // A browser may refuse to start by itself; the button still does.
    if (autoPlay) element.current?.play().catch(() => undefined);
  }, [autoPlay, element]);

  const shared = {
    ref: element,
    src: source,
    preload: 'metadata',
    'aria-label': title,
    onPlay: () => position < 0.5 && onStart?.(),
    onEnded: onEnd,
  };

  return (
    <div role="group" aria-label={`Player: ${title}`} className="grid gap-3">
      {medium === 'video' ? (
        <video
          {...shared}
          playsInline
          onClick={toggle}
          className="aspect-video w-full cursor-pointer rounded-card bg-black"
        />
      ) : (
        <audio {...shared} />
      )}
      {failed && (
        <p role="alert" className="font-medium text-danger-ink">
          This cannot be played here. <a href={source}>Open it by itself</a>
        </p>
      )}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <div className="flex items-center gap-1">
          {before}
          {!compact && (
            <IconButton icon="back" label={`Back ${skipped} seconds`} onClick={() => seek(position - skipped)} />
          )}
          <button
            type="button"
            aria-label={`${playing ? 'Pause' : 'Play'} ${title}`}
            onClick={toggle}
            className={classNames(buttonLook({}), 'size-11 rounded-full px-0')}
          >
            <Icon name={playing ? 'pause' : 'play'} />
          </button>
          {!compact && (
            <IconButton icon="forward" label={`Forward ${skipped} seconds`} onClick={() => seek(position + skipped)} />
          )}
          {after}
        </div>
        <input
          type="range"
          aria-label="Position"
          aria-valuetext={`${playTime(position)} of ${playTime(duration)}`}
          min={0}
          max={Math.max(duration, 1)}
          step={0.1}
          value={Math.min(position, Math.max(duration, 1))}
          onChange={(event) => seek(Number(event.target.value))}
          className="h-9 min-w-32 grow basis-40 accent-(--accent)"
        />
        <span className="text-sm whitespace-nowrap text-muted tabular-nums">
          {playTime(position)} / {playTime(duration)}
        </span>
        <div className="flex items-center gap-1">
          <IconButton icon={silent ? 'muted' : 'sound'} label={silent ? 'Sound on' : 'Mute'} onClick={mute} />
          <input
            type="range"
            aria-label="Volume"
            aria-valuetext={`${Math.round((silent ? 0 : volume) * 100)} percent`}
            min={0}
            max={1}
            step={0.05}
            value={silent ? 0 : volume}
            onChange={(event) => setVolume(Number(event.target.value))}
            className="h-9 w-20 accent-(--accent)"
          />
        </div>
        {!compact && (
          <select
            aria-label="Speed"
            defaultValue={1}
            onChange={(event) => setSpeed(Number(event.target.value))}
            className="min-h-9 rounded-control border border-line-strong bg-surface px-2 text-sm text-ink"
          >
            {speeds.map((speed) => (
              <option key={speed} value={speed}>{`${speed}×`}</option>
            ))}
          </select>
        )}
        {!compact && medium === 'video' && (
          <IconButton icon="full" label="Full screen" onClick={() => element.current?.requestFullscreen()} />
        )}
      </div>
    </div>
  );
}

interface IconButtonProps {
  icon: IconName;
  label: string;
  disabled?: boolean;
  onClick: () => void;
}

export function IconButton({ icon, label, disabled, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
      className={classNames(buttonLook({ variant: 'quiet', size: 'small' }), 'size-9 px-0')}
    >
      <Icon name={icon} />
    </button>
  );
}
