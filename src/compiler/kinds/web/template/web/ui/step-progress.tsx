/** Where a person is in a form of several steps. */
export function StepProgress({ titles, position }: { titles: readonly string[]; position: number }) {
  return (
    <ol aria-label="Steps" className="flex flex-wrap gap-x-5 gap-y-2 text-sm">
      {titles.map((title, index) => (
        <li
          key={title}
          aria-current={index === position ? 'step' : undefined}
          className={`flex items-center gap-2 ${index === position ? 'font-semibold' : 'text-muted'}`}
        >
          <span
            aria-hidden
            className={`grid size-7 place-items-center rounded-full border text-xs font-bold ${
              index <= position ? 'border-component-edge bg-component text-on-component' : 'border-line-strong'
            }`}
          >
            {index < position ? '✓' : index + 1}
          </span>
          {title}
        </li>
      ))}
    </ol>
  );
}
