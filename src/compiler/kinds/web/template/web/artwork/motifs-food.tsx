// Things to eat and drink, each around the middle of a picture of 400 by 250.
import { paint } from './paint.ts';

export function bowl() {
  return (
    <g>
      <ellipse cx={200} cy={206} rx={104} ry={12} fill={paint.deep} opacity={0.25} />
      <circle cx={168} cy={116} r={26} fill={paint.spark} />
      <circle cx={232} cy={118} r={28} fill={paint.warm} />
      <circle cx={200} cy={104} r={30} fill={paint.light} />
      <path d="M196 88c-14-22 4-40 26-38-2 20-8 32-26 38Z" fill={paint.middle} />
      <path d="M204 90c4-22 24-30 40-20-8 16-20 24-40 20Z" fill={paint.back} />
      <path d="M100 118h200c0 50-38 84-100 84s-100-34-100-84Z" fill={paint.front} />
      <path d="M100 118h200c0 8-1 15-3 22H103c-2-7-3-14-3-22Z" fill={paint.middle} />
      <path
        d="M128 156c8 20 24 32 44 37"
        fill="none"
        stroke={paint.light}
        strokeWidth={7}
        strokeLinecap="round"
        opacity={0.5}
      />
    </g>
  );
}

export function cup() {
  return (
    <g>
      <ellipse cx={200} cy={208} rx={108} ry={13} fill={paint.deep} opacity={0.25} />
      <path
        d="M168 74c-12-14 12-20 0-38M202 74c-12-14 12-20 0-38M236 74c-12-14 12-20 0-38"
        fill="none"
        stroke={paint.light}
        strokeWidth={8}
        strokeLinecap="round"
      />
      <path d="M268 112h22c22 0 22 48-10 52h-18" fill="none" stroke={paint.front} strokeWidth={14} />
      <path d="M130 94h146v60c0 32-24 52-73 52s-73-20-73-52Z" fill={paint.front} />
      <ellipse cx={203} cy={96} rx={73} ry={15} fill={paint.deep} />
      <ellipse cx={203} cy={98} rx={62} ry={10} fill={paint.warm} />
      <path
        d="M146 124c0 30 6 52 24 64"
        fill="none"
        stroke={paint.light}
        strokeWidth={8}
        strokeLinecap="round"
        opacity={0.45}
      />
    </g>
  );
}

export function cake() {
  return (
    <g>
      <ellipse cx={200} cy={208} rx={116} ry={13} fill={paint.deep} opacity={0.25} />
      <rect x={112} y={142} width={176} height={64} rx={14} fill={paint.front} />
      <rect x={136} y={88} width={128} height={64} rx={14} fill={paint.middle} />
      <path
        d="M112 156c0-10 6-14 14-14h148c8 0 14 4 14 14 0 20-22 20-24 4-4 20-28 20-32 0-4 22-28 22-32 0-4 20-28 20-32 0-2 16-30 18-32 0-2 14-24 16-24-4Z"
        fill={paint.light}
      />
      <path
        d="M136 102c0-10 6-14 14-14h100c8 0 14 4 14 14 0 16-20 16-22 2-4 18-28 18-32 0-4 18-26 18-30 0-4 16-44 18-44-2Z"
        fill={paint.spark}
      />
      <circle cx={200} cy={76} r={14} fill={paint.warm} />
      <path d="M202 64c2-12 10-18 20-20" fill="none" stroke={paint.deep} strokeWidth={4} strokeLinecap="round" />
    </g>
  );
}

export function fruit() {
  return (
    <g>
      <ellipse cx={200} cy={206} rx={98} ry={12} fill={paint.deep} opacity={0.25} />
      <circle cx={250} cy={156} r={46} fill={paint.warm} />
      <path
        d="M190 84c34-20 72 6 68 54-4 42-34 70-54 66-10-3-18-3-28 0-22 4-50-26-54-66-4-48 34-74 68-54Z"
        fill={paint.front}
      />
      <path
        d="M148 108c-8 16-8 38 0 56"
        fill="none"
        stroke={paint.light}
        strokeWidth={9}
        strokeLinecap="round"
        opacity={0.5}
      />
      <path d="M190 86c-2-18 4-32 14-40" fill="none" stroke={paint.deep} strokeWidth={7} strokeLinecap="round" />
      <path d="M198 68c12-22 36-24 50-16-8 18-28 26-50 16Z" fill={paint.spark} />
    </g>
  );
}
