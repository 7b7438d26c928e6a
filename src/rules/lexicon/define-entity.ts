/** Turns the compact form that the data files use into a full {@link LexiconEntity}. */
import type { Field } from '../../blueprint/schema.ts';
import type { Generate, Layout, LexiconEntity, ParentLink } from './lexicon-entity.ts';
import { pluralise } from './pluralise.ts';

export interface EntityDraft {
  /** PascalCase; label, plural and first synonym follow from it unless given. */
  name: string;
  label?: string;
  pluralLabel?: string;
  synonyms?: readonly string[];
  description: string;
  fields: readonly Field[];
  /** Default: the first field. */
  titleField?: string;
  parents?: readonly ParentLink[];
  owned?: boolean;
  publicCreate?: boolean;
  layout?: Layout;
  /**
   * Records by hand: the first line names the columns, each further line is a record, cells are separated by ` | `. Money is
   * in major units, a date is days from today (`-3`), a date and time `+2 18:30`, a boolean `yes` or `no`, nothing is `-`.
   */
  rows?: string;
  generate?: Readonly<Record<string, Generate>>;
}

/** All entities of one domain. */
export function defineEntities(domain: string, drafts: readonly EntityDraft[]): LexiconEntity[] {
  return drafts.map((draft) => {
    const label = draft.label ?? sentenceCase(draft.name);
    const [columns = [], ...rows] = cells(draft.rows ?? '');
    return {
      name: draft.name,
      label,
      pluralLabel: draft.pluralLabel ?? pluralise(label),
      synonyms: [...new Set([label.toLowerCase(), ...(draft.synonyms ?? [])])],
      domain,
      description: draft.description,
      fields: draft.fields,
      titleField: draft.titleField ?? draft.fields[0]?.name ?? 'title',
      parents: draft.parents ?? [],
      owned: draft.owned ?? false,
      publicCreate: draft.publicCreate ?? false,
      defaultLayout: draft.layout ?? 'cards',
      seeds: { columns, rows, generate: draft.generate ?? {} },
    };
  });
}

/** `MenuItem` -> `Menu item` */
function sentenceCase(name: string): string {
  const words = name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function cells(rows: string): string[][] {
  return rows
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '')
    .map((row) => row.split('|').map((cell) => cell.trim()));
}
