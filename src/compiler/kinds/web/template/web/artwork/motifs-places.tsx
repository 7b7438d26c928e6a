// Buildings and landscapes, across a picture of 400 by 250.
import { paint } from './paint.ts';

export function house() {
  return (
    <g>
      <path d="M0 196c80-24 150-20 220-8s130 10 180-6v68H0Z" fill={paint.back} />
      <path d="M320 196v-44c-26-8-24-52 2-62 26 10 28 54 2 62v44Z" fill={paint.front} />
      <rect x={128} y={112} width={144} height={94} fill={paint.light} />
      <path d="M200 48 300 122H100Z" fill={paint.front} />
      <rect x={250} y={62} width={20} height={36} fill={paint.deep} />
      <rect x={184} y={150} width={36} height={56} rx={4} fill={paint.deep} />
      <rect x={144} y={134} width={28} height={28} rx={3} fill={paint.warm} />
      <rect x={232} y={134} width={28} height={28} rx={3} fill={paint.warm} />
      <circle cx={212} cy={180} r={3} fill={paint.warm} />
      <path d="M0 214c90-16 190 0 250-4s100-10 150-2v42H0Z" fill={paint.middle} />
    </g>
  );
}

export function city() {
  const windows = [0, 1, 2, 3].flatMap((row) =>
    [0, 1, 2].map((column) => ({ x: 166 + column * 24, y: 84 + row * 30 })),
  );
  return (
    <g>
      <path d="M20 250V130h50v120M86 250V96h54v154M262 250V112h52v138M328 250v-98h52v98" fill={paint.back} />
      <rect x={146} y={62} width={108} height={188} rx={6} fill={paint.front} />
      <rect x={194} y={34} width={12} height={30} fill={paint.front} />
      {windows.map(({ x, y }, index) => (
        <rect
          key={`${x} ${y}`}
          x={x}
          y={y}
          width={16}
          height={18}
          rx={2}
          fill={index % 3 === 1 ? paint.warm : paint.haze}
        />
      ))}
      <path d="M50 250v-72h78v72M278 250v-86h70v86" fill={paint.middle} />
      <path
        d="M66 194h14m12 0h14M66 216h14m12 0h14M294 184h12m12 0h12M294 208h12m12 0h12"
        stroke={paint.light}
        strokeWidth={9}
      />
    </g>
  );
}

export function mountains() {
  return (
    <g>
      <path d="M-20 210 90 84l70 78 60-62 100 110Z" fill={paint.back} />
      <path d="M60 230 190 52l138 178Z" fill={paint.middle} />
      <path d="m190 52 38 50-18 12-18-14-18 18-22-12Z" fill={paint.light} />
      <path d="M210 240 310 118l120 122Z" fill={paint.front} />
      <path d="m310 118 28 29-16 8-14-10-18 12-8-4Z" fill={paint.light} />
      <path d="M0 220c60-26 130-22 200-6s140 10 200-10v46H0Z" fill={paint.deep} />
      <path d="m60 222 14-40 14 40ZM88 226l11-32 11 32ZM330 216l12-34 12 34Z" fill={paint.front} />
    </g>
  );
}

export function beach() {
  return (
    <g>
      <rect y={128} width={400} height={122} fill={paint.back} />
      <path d="M0 156c40-10 60 8 100 0s60-10 100 0 60 8 100 0 70-8 100 0v94H0Z" fill={paint.middle} />
      <path d="M176 132 196 50l6 82Z" fill={paint.light} />
      <path d="M206 132V62c34 18 48 44 46 70Z" fill={paint.spark} />
      <path d="M156 140h112c-6 20-20 28-40 28h-38c-16 0-28-10-34-28Z" fill={paint.deep} />
      <path d="M0 186c40-10 60 8 100 0s60-10 100 0 60 8 100 0 70-8 100 0v64H0Z" fill={paint.front} />
      <path d="M0 226c120-30 280-20 400 6v18H0Z" fill={paint.warm} />
    </g>
  );
}

export function rocket() {
  return (
    <g>
      <circle cx={320} cy={192} r={70} fill={paint.back} />
      <ellipse
        cx={320}
        cy={192}
        rx={104}
        ry={18}
        fill="none"
        stroke={paint.middle}
        strokeWidth={6}
        transform="rotate(-18 320 192)"
      />
      <g transform="rotate(28 190 130)">
        <path d="M172 186h36l-18 50Z" fill={paint.warm} />
        <path d="M156 140 128 184l34 4ZM224 140l28 44-34 4Z" fill={paint.middle} />
        <path d="M190 34c34 34 42 98 24 156h-48c-18-58-10-122 24-156Z" fill={paint.light} />
        <path d="M190 34c16 16 26 38 31 62h-62c5-24 15-46 31-62Z" fill={paint.front} />
        <circle cx={190} cy={126} r={18} fill={paint.deep} />
        <circle cx={190} cy={126} r={11} fill={paint.spark} />
      </g>
    </g>
  );
}
