// The colours that pictures are painted with: those of the theme, in one of three arrangements.
const names = ['sky', 'haze', 'back', 'middle', 'front', 'deep', 'light', 'spark', 'warm'] as const;

type Name = (typeof names)[number];

/** What shapes are filled with; the picture around them decides what each stands for. */
export const paint = Object.fromEntries(names.map((name) => [name, `var(--paint-${name})`])) as Record<Name, string>; // a key for each name

/** Which of the theme's colours stand for the three that give a picture its character. */
const arrangements: Pick<Record<Name, Name>, 'front' | 'middle' | 'spark' | 'warm'>[] = [
  { front: 'front', middle: 'middle', spark: 'spark', warm: 'warm' },
  { front: 'spark', middle: 'haze', spark: 'front', warm: 'warm' },
  { front: 'warm', middle: 'back', spark: 'middle', warm: 'spark' },
];

/** The custom properties that a picture sets; `choice` is from 0 to 1. */
export function arrangement(choice: number): Record<string, string> {
  const chosen = arrangements[Math.floor(choice * arrangements.length)];
  return Object.fromEntries(
    names.map((name) => [
      `--paint-${name}`,
      `var(--art-${(chosen as Partial<Record<Name, Name>> | undefined)?.[name] ?? name})`,
    ]), // some names keep their own
  );
}
