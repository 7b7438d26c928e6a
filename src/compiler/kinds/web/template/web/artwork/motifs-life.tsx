// People, animals and plants, and what moves them.
import { paint } from './paint.ts';

export function plant() {
  return (
    <g>
      <ellipse cx={200} cy={212} rx={84} ry={11} fill={paint.deep} opacity={0.25} />
      <path d="M200 160c-6-50-4-80 0-118" fill="none" stroke={paint.deep} strokeWidth={6} />
      <path d="M200 96c-50 6-78-20-82-58 44-2 78 18 82 58Z" fill={paint.middle} />
      <path d="M200 84c6-42 38-60 78-54 0 36-30 62-78 54Z" fill={paint.front} />
      <path d="M200 146c-40 10-70-4-84-36 38-10 72 2 84 36Z" fill={paint.front} />
      <path d="M200 140c16-36 48-46 84-30-12 32-44 46-84 30Z" fill={paint.middle} />
      <path d="M148 150h104l-14 60h-76Z" fill={paint.warm} />
      <rect x={140} y={142} width={120} height={20} rx={6} fill={paint.spark} />
    </g>
  );
}

export function paw() {
  return (
    <g>
      <circle cx={200} cy={130} r={98} fill={paint.light} opacity={0.7} />
      <path d="M200 122c30 0 58 30 54 56-4 22-30 20-54 16-24 4-50 6-54-16-4-26 24-56 54-56Z" fill={paint.front} />
      <ellipse cx={146} cy={112} rx={18} ry={24} transform="rotate(-24 146 112)" fill={paint.middle} />
      <ellipse cx={178} cy={80} rx={18} ry={26} transform="rotate(-8 178 80)" fill={paint.front} />
      <ellipse cx={222} cy={80} rx={18} ry={26} transform="rotate(8 222 80)" fill={paint.middle} />
      <ellipse cx={254} cy={112} rx={18} ry={24} transform="rotate(24 254 112)" fill={paint.front} />
    </g>
  );
}

export function person() {
  return (
    <g>
      <circle cx={296} cy={122} r={30} fill={paint.back} />
      <path d="M236 250c0-56 24-84 60-84s60 28 60 84Z" fill={paint.back} />
      <circle cx={106} cy={126} r={28} fill={paint.middle} />
      <path d="M48 250c0-54 22-80 58-80s58 26 58 80Z" fill={paint.middle} />
      <path d="M120 250c0-72 32-104 80-104s80 32 80 104Z" fill={paint.front} />
      <path d="M176 146h48v14c0 26-48 26-48 0Z" fill={paint.warm} />
      <circle cx={200} cy={98} r={44} fill={paint.light} />
      <path d="M154 100c-8-44 22-62 48-60 32 2 52 26 44 60-10-22-30-26-48-28-20 0-36 8-44 28Z" fill={paint.deep} />
    </g>
  );
}

export function heart() {
  return (
    <g>
      <circle cx={200} cy={128} r={100} fill={paint.light} opacity={0.6} />
      <path d="M200 206c-60-40-88-72-84-108 4-38 56-50 84-10 28-40 80-28 84 10 4 36-24 68-84 108Z" fill={paint.front} />
      <path
        d="M200 206c-60-40-88-72-84-108 2-20 18-32 36-32-10 62 30 96 82 116-10 8-22 16-34 24Z"
        fill={paint.middle}
      />
      <path
        d="M108 138h52l14-30 22 56 18-40 10 14h68"
        fill="none"
        stroke={paint.light}
        strokeWidth={9}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </g>
  );
}

export function ball() {
  return (
    <g>
      <path d="M-10 206c120-30 300-30 420 0v50H-10Z" fill={paint.middle} />
      <ellipse cx={200} cy={212} rx={84} ry={12} fill={paint.deep} opacity={0.35} />
      <circle cx={200} cy={130} r={82} fill={paint.light} />
      <path d="m200 98 32 23-12 38h-40l-12-38Z" fill={paint.deep} />
      <path
        d="M200 48v50M232 121l46-16M220 159l28 40M180 159l-28 40M168 121l-46-16"
        stroke={paint.deep}
        strokeWidth={6}
      />
      <path
        d="m176 52 24 12 24-12M280 112l-4 28M122 112l4 28M160 202l24-6 16 12 16-12 24 6"
        fill="none"
        stroke={paint.front}
        strokeWidth={10}
      />
    </g>
  );
}

export function dumbbell() {
  return (
    <g>
      <ellipse cx={200} cy={204} rx={120} ry={12} fill={paint.deep} opacity={0.25} />
      <g transform="rotate(-16 200 130)">
        <rect x={120} y={120} width={160} height={20} fill={paint.light} />
        <rect x={92} y={76} width={34} height={108} rx={10} fill={paint.front} />
        <rect x={64} y={94} width={28} height={72} rx={9} fill={paint.middle} />
        <rect x={274} y={76} width={34} height={108} rx={10} fill={paint.front} />
        <rect x={308} y={94} width={28} height={72} rx={9} fill={paint.middle} />
        <path d="M102 90v40M284 90v40" stroke={paint.light} strokeWidth={6} strokeLinecap="round" opacity={0.5} />
      </g>
    </g>
  );
}

export function speech() {
  return (
    <g>
      <path
        d="M96 60h150c18 0 30 12 30 28v48c0 16-12 28-30 28h-86l-40 32v-32H96c-18 0-30-12-30-28V88c0-16 12-28 30-28Z"
        fill={paint.front}
      />
      <path d="M104 92h132M104 118h92" stroke={paint.light} strokeWidth={11} strokeLinecap="round" />
      <path
        d="M216 118h94c16 0 26 10 26 24v40c0 14-10 24-26 24h-8v26l-34-26h-52c-16 0-26-10-26-24v-40c0-14 10-24 26-24Z"
        fill={paint.spark}
      />
      <circle cx={234} cy={162} r={8} fill={paint.deep} />
      <circle cx={264} cy={162} r={8} fill={paint.deep} />
      <circle cx={294} cy={162} r={8} fill={paint.deep} />
    </g>
  );
}
