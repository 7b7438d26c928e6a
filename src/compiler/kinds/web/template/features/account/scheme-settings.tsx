import { site } from '../../web/site.ts';
import { chooseScheme, useScheme, type Scheme } from '../../web/ui/scheme.ts';

const choices: readonly { scheme: Scheme | null; label: string }[] = [
  { scheme: 'light', label: 'Light' },
  { scheme: 'dark', label: 'Dark' },
  { scheme: null, label: site.followsSystem ? 'As my device has it' : `As designed (${site.scheme})` },
];

/** Holds at once, for this browser. */
export function SchemeSettings() {
  const { chosen } = useScheme();
  return (
    <fieldset>
      <legend className="mb-2 text-muted">The colours of this product in this browser</legend>
      <div className="flex flex-wrap gap-x-6">
        {choices.map(({ scheme, label }) => (
          <label key={label} className="flex min-h-11 cursor-pointer items-center gap-3 font-medium">
            <input
              type="radio"
              name="scheme"
              checked={chosen === scheme}
              onChange={() => chooseScheme(scheme)}
              className="size-5 shrink-0 accent-accent"
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
