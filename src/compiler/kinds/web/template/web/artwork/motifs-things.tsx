// Things that people use.
import { paint } from './paint.ts';

export function book() {
  return (
    <g>
      <ellipse cx={200} cy={208} rx={126} ry={12} fill={paint.deep} opacity={0.25} />
      <path
        d="M200 84c-34-24-74-26-112-14v122c38-12 78-10 112 12 34-22 74-24 112-12V70c-38-12-78-10-112 14Z"
        fill={paint.front}
      />
      <path d="M200 90c-30-22-66-24-98-16v106c32-8 68-6 98 14Z" fill={paint.light} />
      <path d="M200 90c30-22 66-24 98-16v106c-32-8-68-6-98 14Z" fill={paint.haze} />
      <path
        d="M122 98c20-3 40 1 58 11M122 122c20-3 40 1 58 11M122 146c20-3 40 1 58 11"
        fill="none"
        stroke={paint.back}
        strokeWidth={6}
        strokeLinecap="round"
      />
      <path d="M252 70v66l14-12 14 12V68c-10-1-19 0-28 2Z" fill={paint.warm} />
    </g>
  );
}

export function screen() {
  return (
    <g>
      <ellipse cx={200} cy={214} rx={110} ry={10} fill={paint.deep} opacity={0.25} />
      <path d="M180 180h40l8 30h-56Z" fill={paint.middle} />
      <rect x={88} y={48} width={224} height={140} rx={14} fill={paint.deep} />
      <rect x={100} y={60} width={200} height={116} rx={6} fill={paint.light} />
      <rect x={100} y={60} width={200} height={22} fill={paint.back} />
      <circle cx={114} cy={71} r={4} fill={paint.warm} />
      <circle cx={128} cy={71} r={4} fill={paint.spark} />
      <rect x={114} y={96} width={72} height={66} rx={6} fill={paint.middle} />
      <path
        d="M200 102h84M200 122h66M200 142h76"
        stroke={paint.front}
        strokeWidth={9}
        strokeLinecap="round"
        opacity={0.8}
      />
      <circle cx={150} cy={128} r={18} fill={paint.spark} />
    </g>
  );
}

export function chart() {
  return (
    <g>
      <rect x={78} y={44} width={244} height={164} rx={16} fill={paint.light} />
      <path d="M100 92h200M100 128h200M100 164h200" stroke={paint.sky} strokeWidth={4} />
      <rect x={112} y={138} width={30} height={50} rx={5} fill={paint.back} />
      <rect x={156} y={112} width={30} height={76} rx={5} fill={paint.middle} />
      <rect x={200} y={124} width={30} height={64} rx={5} fill={paint.back} />
      <rect x={244} y={84} width={30} height={104} rx={5} fill={paint.front} />
      <path
        d="m112 118 58-36 46 18 64-44"
        fill="none"
        stroke={paint.spark}
        strokeWidth={8}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx={280} cy={56} r={11} fill={paint.warm} />
    </g>
  );
}

export function car() {
  return (
    <g>
      <rect y={192} width={400} height={58} fill={paint.front} />
      <path d="M0 220h60m40 0h60m40 0h60m40 0h60m40 0h40" stroke={paint.light} strokeWidth={6} />
      <path
        d="M72 196v-34c0-14 8-20 24-24l34-6 34-42c6-8 14-12 26-12h64c14 0 22 4 30 16l24 40c20 2 30 12 30 30v32Z"
        fill={paint.spark}
      />
      <path d="m150 132 26-32c4-5 8-6 14-6h16v38ZM220 94h32c8 0 12 2 16 10l16 28h-64Z" fill={paint.light} />
      <circle cx={128} cy={196} r={28} fill={paint.deep} />
      <circle cx={128} cy={196} r={12} fill={paint.haze} />
      <circle cx={282} cy={196} r={28} fill={paint.deep} />
      <circle cx={282} cy={196} r={12} fill={paint.haze} />
      <path d="M80 162h18" stroke={paint.warm} strokeWidth={9} strokeLinecap="round" />
    </g>
  );
}

export function bicycle() {
  return (
    <g fill="none" strokeLinecap="round" strokeLinejoin="round">
      <path d="M-10 216h420v40H-10Z" fill={paint.middle} />
      <circle cx={124} cy={164} r={52} stroke={paint.deep} strokeWidth={9} />
      <circle cx={276} cy={164} r={52} stroke={paint.deep} strokeWidth={9} />
      <path d="M124 164 160 96h84l32 68M160 96l40 68 44-68M124 164h76" stroke={paint.front} strokeWidth={11} />
      <path d="M146 82h30M244 96l-8-26h26" stroke={paint.deep} strokeWidth={10} />
      <circle cx={200} cy={164} r={10} fill={paint.spark} />
    </g>
  );
}

export function music() {
  return (
    <g>
      <circle cx={200} cy={128} r={98} fill={paint.deep} />
      <circle cx={200} cy={128} r={78} fill="none" stroke={paint.front} strokeWidth={3} />
      <circle cx={200} cy={128} r={62} fill="none" stroke={paint.front} strokeWidth={3} />
      <circle cx={200} cy={128} r={40} fill={paint.spark} />
      <circle cx={200} cy={128} r={8} fill={paint.light} />
      <path d="M270 62v94" stroke={paint.light} strokeWidth={10} />
      <path d="M265 62c30 4 46 20 44 50-12-18-26-22-44-22Z" fill={paint.light} />
      <ellipse cx={252} cy={160} rx={25} ry={18} transform="rotate(-18 252 160)" fill={paint.light} />
    </g>
  );
}

export function camera() {
  return (
    <g>
      <ellipse cx={200} cy={210} rx={112} ry={11} fill={paint.deep} opacity={0.25} />
      <path d="M156 82 168 58h64l12 24Z" fill={paint.deep} />
      <rect x={94} y={78} width={212} height={126} rx={20} fill={paint.front} />
      <path d="M94 112h212v58H94Z" fill={paint.middle} />
      <circle cx={200} cy={142} r={52} fill={paint.light} />
      <circle cx={200} cy={142} r={40} fill={paint.deep} />
      <circle cx={200} cy={142} r={24} fill={paint.spark} />
      <circle cx={189} cy={130} r={8} fill={paint.light} />
      <circle cx={280} cy={96} r={8} fill={paint.warm} />
    </g>
  );
}

export function bag() {
  return (
    <g>
      <ellipse cx={200} cy={212} rx={94} ry={11} fill={paint.deep} opacity={0.25} />
      <path d="M160 100c0-72 80-72 80 0" fill="none" stroke={paint.deep} strokeWidth={11} />
      <path d="M124 92h152l14 116H110Z" fill={paint.front} />
      <path d="M124 92h152l4 32H120Z" fill={paint.middle} />
      <circle cx={160} cy={110} r={7} fill={paint.light} />
      <circle cx={240} cy={110} r={7} fill={paint.light} />
      <path d="m200 138 9 18 20 3-14 14 3 20-18-9-18 9 3-20-14-14 20-3Z" fill={paint.warm} />
    </g>
  );
}

export function calendar() {
  const days = [0, 1, 2].flatMap((row) => [0, 1, 2, 3, 4].map((column) => ({ row, column })));
  return (
    <g>
      <ellipse cx={200} cy={214} rx={106} ry={10} fill={paint.deep} opacity={0.25} />
      <rect x={98} y={58} width={204} height={150} rx={16} fill={paint.light} />
      <path d="M98 96V74c0-10 6-16 16-16h172c10 0 16 6 16 16v22Z" fill={paint.front} />
      <path d="M144 44v28M256 44v28" stroke={paint.deep} strokeWidth={10} strokeLinecap="round" />
      {days.map(({ row, column }) => (
        <rect
          key={`${row} ${column}`}
          x={116 + column * 36}
          y={112 + row * 30}
          width={24}
          height={20}
          rx={5}
          fill={row === 1 && column === 2 ? paint.spark : row === 0 && column === 4 ? paint.warm : paint.sky}
        />
      ))}
    </g>
  );
}

export function gear() {
  const teeth = Array.from({ length: 8 }, (_, index) => index * 45);
  return (
    <g>
      <g transform="translate(178 124)">
        {teeth.map((angle) => (
          <rect
            key={angle}
            x={-15}
            y={-92}
            width={30}
            height={40}
            rx={6}
            fill={paint.front}
            transform={`rotate(${angle})`}
          />
        ))}
        <circle r={70} fill={paint.front} />
        <circle r={50} fill={paint.middle} />
        <circle r={24} fill={paint.light} />
      </g>
      <g transform="translate(280 184) rotate(20)">
        {teeth.map((angle) => (
          <rect
            key={angle}
            x={-9}
            y={-52}
            width={18}
            height={24}
            rx={4}
            fill={paint.spark}
            transform={`rotate(${angle})`}
          />
        ))}
        <circle r={40} fill={paint.spark} />
        <circle r={15} fill={paint.light} />
      </g>
    </g>
  );
}
