// The wheel of fortune: a segment for each prize, turned so that the one that was won stops under the pointer.
import type { DrawPrize } from './draw.ts';

const centre = 200;
const radius = 188;
const fills = [
  { fill: 'var(--component)', ink: 'var(--on-component)' },
  { fill: 'var(--surface)', ink: 'var(--ink)' },
  { fill: 'var(--tint)', ink: 'var(--on-tint)' },
] as const;

interface WheelProps {
  prizes: readonly DrawPrize[];
  /** In degrees, growing with each spin. */
  turn: number;
  /** How long it turns. */
  milliseconds: number;
}

export function Wheel({ prizes, turn, milliseconds }: WheelProps) {
  const angle = 360 / prizes.length;
  return (
    <svg
      role="img"
      aria-label={`Wheel with ${prizes.length} prizes`}
      viewBox="0 0 400 412"
      className="mx-auto w-full max-w-md"
    >
      <g
        style={{
          transform: `rotate(${turn}deg)`,
          transformOrigin: `${centre}px ${centre + 12}px`,
          transition: `transform ${milliseconds}ms cubic-bezier(0.15, 0.7, 0.1, 1)`,
        }}
      >
        {prizes.map((prize, index) => {
          const { fill, ink } = fills[index === prizes.length - 1 && index % 2 === 0 ? 2 : index % 2] ?? fills[0];
          return (
            <g key={prize.id} data-mark>
              <path
                d={segment(index * angle, (index + 1) * angle)}
                fill={fill}
                stroke="var(--component-edge)"
                strokeWidth={2}
              />
              <text
                x={centre + 60}
                y={centre + 12}
                dy="0.35em"
                fontSize={prizes.length > 9 ? 13 : 15}
                fontWeight={600}
                fill={ink}
                transform={`rotate(${(index + 0.5) * angle - 90} ${centre} ${centre + 12})`}
              >
                {prize.title.length > 17 ? `${prize.title.slice(0, 16)}…` : prize.title}
              </text>
            </g>
          );
        })}
        <circle
          cx={centre}
          cy={centre + 12}
          r={34}
          fill="var(--surface)"
          stroke="var(--component-edge)"
          strokeWidth={4}
        />
      </g>
      <path
        d={`M${centre - 15} 0H${centre + 15}L${centre} 34Z`}
        fill="var(--ink)"
        stroke="var(--surface)"
        strokeWidth={2}
      />
    </svg>
  );
}

/** From the top, clockwise. */
function segment(from: number, to: number): string {
  const point = (degrees: number) => {
    const radians = ((degrees - 90) * Math.PI) / 180;
    return `${centre + radius * Math.cos(radians)} ${centre + 12 + radius * Math.sin(radians)}`;
  };
  const isLarge = to - from > 180 ? 1 : 0;
  return `M${centre} ${centre + 12}L${point(from)}A${radius} ${radius} 0 ${isLarge} 1 ${point(to)}Z`;
}

/** The turn after `turn` that brings the middle of the prize at `index` under the pointer, some rounds later. */
export function turnTo(index: number, count: number, turn: number): number {
  const rounds = Math.ceil(turn / 360) + 5;
  return rounds * 360 - (index + 0.5) * (360 / count);
}
