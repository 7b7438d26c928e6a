/**
 * Scenarios: given/when/then in a closed vocabulary that a browser can run. The workshop runs them against the running
 * product; the compiler prints the same ones as a Playwright suite for the product's owner.
 *
 * Every step finds things the way a person does: by role and accessible name, by label, by visible text.
 */
import { z } from 'zod';

const words = z.string().min(1).max(300);
const path = z.string().startsWith('/').max(200);

/** State before the person acts. */
export const givenSchema = z.discriminatedUnion('step', [
  /** A fresh browser with no cookies at `path`. A product with accounts signs its demo user in on a first visit. */
  z.strictObject({ step: z.literal('open'), path }),
  /** As `open`, then signed out. */
  z.strictObject({ step: z.literal('open-signed-out'), path }),
]);

/** What the person does. */
export const whenSchema = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('visit'), path }),
  /** Clicks the first visible element of that role whose accessible name contains `name`, inside the region/list/article named `within` if given. */
  z.strictObject({
    step: z.literal('click'),
    role: z.enum(['link', 'button', 'tab', 'checkbox', 'radio', 'menuitem']),
    name: words,
    within: words.optional(),
  }),
  /** Clicks the link of the `position`-th (from 1) item of the list named `list`. */
  z.strictObject({ step: z.literal('open-item'), list: words, position: z.int().min(1) }),
  z.strictObject({ step: z.literal('fill'), label: words, value: z.string().max(2000) }),
  /** Fills a date control with today plus `days`. */
  z.strictObject({ step: z.literal('fill-date'), label: words, days: z.int() }),
  /** Chooses an option of a select by its visible text. */
  z.strictObject({ step: z.literal('choose'), label: words, option: words }),
  /** Gives a file control a file of that name with a text in it. */
  z.strictObject({ step: z.literal('attach-file'), label: words, name: words, text: z.string().max(2000) }),
  z.strictObject({ step: z.literal('check'), label: words, checked: z.boolean() }),
  z.strictObject({ step: z.literal('press'), key: z.enum(['Enter', 'Escape', 'Tab']) }),
  z.strictObject({ step: z.literal('reload') }),
]);

/** What must be true then. Waits up to the runner's patience for it to become so. */
export const thenSchema = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('see-heading'), text: words }),
  /** Visible text contains `text` (case-insensitive), inside the region, list or article named `within` if given. */
  z.strictObject({ step: z.literal('see-text'), text: words, within: words.optional() }),
  z.strictObject({ step: z.literal('see-no-text'), text: words, within: words.optional() }),
  z.strictObject({ step: z.literal('see-path'), path }),
  z.strictObject({
    step: z.literal('see-control'),
    role: z.enum(['link', 'button', 'textbox', 'combobox', 'checkbox', 'spinbutton', 'searchbox']),
    name: words,
  }),
  /** A status message (role status or alert) that contains `text`. */
  z.strictObject({ step: z.literal('see-message'), text: words }),
  /** The control labelled `label` is marked invalid and its message contains `text`. */
  z.strictObject({ step: z.literal('see-field-error'), label: words, text: words }),
  z.strictObject({ step: z.literal('see-field-value'), label: words, value: z.string() }),
  /** The list named `list` has between `atLeast` and `atMost` items. */
  z.strictObject({
    step: z.literal('see-items'),
    list: words,
    atLeast: z.int().min(0),
    atMost: z.int().min(0).optional(),
  }),
  /** Every item of the list contains `text`, and there is at least one. */
  z.strictObject({ step: z.literal('see-every-item'), list: words, text: words }),
  /**
   * The items' values of `field` run in that order. The product carries them as `data-field="<field>"` with
   * `data-value` on an element of each item.
   */
  z.strictObject({
    step: z.literal('see-order'),
    list: words,
    field: words,
    direction: z.enum(['ascending', 'descending']),
    as: z.enum(['number', 'text', 'date']),
  }),
  /** An image (role img) named `name` with at least `marks` drawn marks (`[data-mark]`). */
  z.strictObject({ step: z.literal('see-chart'), name: words, marks: z.int().min(1) }),
  /** The figure labelled `label` (role group or term) shows exactly `value`. */
  z.strictObject({ step: z.literal('see-figure'), label: words, value: words }),
  /** The computed background colour of the page, or of the main header/primary button, is this one. */
  z.strictObject({
    step: z.literal('see-colour'),
    of: z.enum(['page', 'component']),
    hex: z.string().regex(/^#[0-9a-f]{6}$/),
  }),
]);

export const scenarioSchema = z.strictObject({
  /** Unique in the blueprint, kebab-case, names the behaviour: `search-books-by-title`. */
  id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
  title: words,
  given: givenSchema,
  /** Actions in order; a `see-...` step between them waits for that state before going on. */
  when: z.array(z.discriminatedUnion('step', [...whenSchema.options, ...thenSchema.options])).max(30),
  then: z.array(thenSchema).min(1).max(12),
});

export type Scenario = z.infer<typeof scenarioSchema>;
export type GivenStep = z.infer<typeof givenSchema>;
export type WhenStep = z.infer<typeof whenSchema>;
export type ThenStep = z.infer<typeof thenSchema>;
