// The drawing, with whatever stands on it above.
import type { MouseEvent, ReactNode } from 'react';
import type { Point } from './place.ts';
import { avenues, parks, riverAt, riverWidth, square, streets, town } from './town.ts';

interface TownMapProps {
  label: string;
  /** A line from the one to the other. */
  route?: readonly [Point, Point];
  /** How many times as wide as its frame. */
  zoom?: number;
  onPoint?: (point: Point) => void;
  /** Pins, placed by `at`. */
  children: ReactNode;
}

const river = Array.from({ length: 61 }, (_, index) => index * 20)
  .map((x, index) => `${index === 0 ? 'M' : 'L'}${x} ${riverAt(x).toFixed(1)}`)
  .join(' ');

export function TownMap({ label, route, zoom = 1, onPoint, children }: TownMapProps) {
  function choose(event: MouseEvent<SVGSVGElement>) {
    const box = event.currentTarget.getBoundingClientRect();
    onPoint?.({
      x: Math.round(((event.clientX - box.left) / box.width) * town.width),
      y: Math.round(((event.clientY - box.top) / box.height) * town.height),
    });
  }
  return (
    <div className="overflow-auto rounded-card border border-line bg-surface shadow-card">
      <div className="relative" style={{ width: `${zoom * 100}%` }}>
        <svg
          role="img"
          aria-label={label}
          viewBox={`0 0 ${town.width} ${town.height}`}
          onClick={choose}
          className="block w-full bg-tint"
        >
          {parks.map((park) => (
            <rect key={park.x} {...park} rx={24} className="fill-success-tint" />
          ))}
          <path d={river} fill="none" stroke="#5b9bd0" strokeOpacity={0.55} strokeWidth={riverWidth} />
          <g className="stroke-surface" strokeWidth={13} strokeLinecap="round">
            {avenues.map((x) => (
              <line key={x} x1={x} x2={x} y1={0} y2={town.height} />
            ))}
            {streets.map((y) => (
              <line key={y} x1={0} x2={town.width} y1={y} y2={y} />
            ))}
          </g>
          <circle cx={square.x} cy={square.y} r={26} className="fill-surface stroke-line" strokeWidth={3} />
          <text x={square.x} y={square.y + 52} textAnchor="middle" className="fill-muted text-[22px]">
            Town square
          </text>
          <text x={150} y={riverAt(150) + 8} textAnchor="middle" className="fill-muted text-[20px] italic">
            River
          </text>
          {route && (
            <line
              data-mark
              x1={route[0].x}
              y1={route[0].y}
              x2={route[1].x}
              y2={route[1].y}
              stroke="var(--accent)"
              strokeWidth={7}
              strokeDasharray="4 14"
              strokeLinecap="round"
            />
          )}
        </svg>
        {children}
      </div>
    </div>
  );
}

/** Puts an element with its lower middle at a point of the drawing. */
export function at({ x, y }: Point) {
  return { left: `${(x / town.width) * 100}%`, top: `${(y / town.height) * 100}%` };
}
