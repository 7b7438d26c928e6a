const shapes = {
  play: 'M7 4.5v15l12-7.5z',
  pause: 'M6 4.5h4v15H6zM14 4.5h4v15h-4z',
  back: 'M12 6V2.5L6.5 7 12 11.5V8a5 5 0 1 1-5 5H5a7 7 0 1 0 7-7z',
  forward: 'M12 6V2.5L17.5 7 12 11.5V8a5 5 0 1 0 5 5h2a7 7 0 1 1-7-7z',
  previous: 'M6 5h2.5v14H6zM19 5v14l-9.5-7z',
  next: 'M15.5 5H18v14h-2.5zM5 5v14l9.5-7z',
  sound: 'M4 9.5v5h3.5L12 19V5L7.5 9.5zM14.5 8.2a5 5 0 0 1 0 7.6l1.3 1.5a7 7 0 0 0 0-10.6z',
  muted: 'M4 9.5v5h3.5L12 19V5L7.5 9.5zM15 9l6 6M21 9l-6 6',
  queue: 'M4 6h12v2H4zM4 11h12v2H4zM4 16h8v2H4zM18 12v8l5-4z',
  full: 'M4 4h6v2H6v4H4zM14 4h6v6h-2V6h-4zM4 14h2v4h4v2H4zM18 14h2v6h-6v-2h4z',
  close: 'M6 6l12 12M18 6L6 18',
} as const;

export type IconName = keyof typeof shapes;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg aria-hidden viewBox="0 0 24 24" className="size-5 shrink-0 fill-current">
      <path
        d={shapes[name]}
        {...((name === 'close' || name === 'muted') && { stroke: 'currentColor', strokeWidth: 2 })}
      />
    </svg>
  );
}
