import { classNames } from '../../web/ui/class-names.ts';
import { at } from './town-map.tsx';
import type { Place } from './place.ts';

interface PinProps {
  place: Place;
  isChosen: boolean;
  onChoose: () => void;
}

export function Pin({ place, isChosen, onChoose }: PinProps) {
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      aria-label={`${place.title}, ${place.category ?? place.label}`}
      title={place.title}
      onClick={onChoose}
      style={at(place)}
      className={classNames(
        'absolute grid -translate-x-1/2 place-items-end transition-[left,top] duration-1000 ease-linear',
        place.moves ? '-translate-y-1/2' : '-translate-y-full',
        isChosen ? 'z-20 text-danger-ink' : 'z-10 text-accent hover:z-20',
      )}
    >
      <PinShape moves={place.moves} isChosen={isChosen} />
    </button>
  );
}

/** Also for the legend. */
export function PinShape({ moves, isChosen }: { moves: boolean; isChosen?: boolean }) {
  return (
    <svg aria-hidden viewBox="0 0 24 32" className={classNames('fill-current', isChosen ? 'h-10 w-8' : 'h-7 w-6')}>
      {moves ? (
        <rect x={2} y={9} width={20} height={14} rx={5} className="stroke-surface" strokeWidth={2} />
      ) : (
        <path
          d="M12 1a11 11 0 0 1 11 11c0 7-7 12-11 19C8 24 1 19 1 12A11 11 0 0 1 12 1z"
          className="stroke-surface"
          strokeWidth={2}
        />
      )}
      <circle cx={12} cy={moves ? 16 : 12} r={4} className="fill-surface" />
    </svg>
  );
}
