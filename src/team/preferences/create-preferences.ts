/** Feedback and what the team learns from it: corrections that are repeated or stated outright become preferences of the next designs. */
import type { Blueprint } from '../../blueprint/schema.ts';
import type {
  Feedback,
  FeedbackAnswer,
  FeedbackWish,
  Preference,
  PreferenceChange,
  PreferenceList,
} from '../../contract/preference.ts';
import { applyPreferences } from '../../rules/preferences/apply-preferences.ts';
import { readPreference } from '../../rules/preferences/read-preference.ts';
import type { Clock } from '../clock.ts';
import { isIdentifier } from '../is-identifier.ts';
import type { Outcome } from '../outcome.ts';
import { designSchema, releasesIn } from '../team-artifacts.ts';
import type { Actor, TeamStorage } from '../team-storage.ts';
import { modeIn } from './mode-in.ts';
import type { PreferenceStorage, StoredFeedback, StoredPreference } from './preference-storage.ts';

export interface Preferences {
  /** Null: no such run. */
  giveFeedback(actor: Actor, runId: string, wish: FeedbackWish): Promise<FeedbackAnswer | null>;
  undoFeedback(actor: Actor, feedbackId: string): Promise<boolean>;
  /** Null: no such project. */
  listFeedback(actor: Actor, projectId: string): Promise<Feedback[] | null>;
  /** A wish that somebody had about one product. Answers a sentence where something was learned. */
  learn(actor: Actor, projectId: string, text: string): Promise<string | null>;
  list(actor: Actor): Promise<PreferenceList>;
  /** Refuses what could not be carried out on any product. */
  add(actor: Actor, wish: { text: string; scope: 'person' | 'organisation' }): Promise<Outcome<Preference>>;
  /** Null: no such preference. */
  change(actor: Actor, preferenceId: string, changes: PreferenceChange): Promise<Outcome<Preference> | null>;
  /** Works what is on into a new design where the concept is silent, and counts it. */
  apply(request: { actor: Actor; runId: string; projectId: string; concept: string; blueprint: Blueprint }): Promise<{
    blueprint: Blueprint;
    applied: { text: string; sentences: string[] }[];
  }>;
}

export interface PreferencesDependencies {
  storage: Pick<TeamStorage, 'projects' | 'runs' | 'artifacts'> & { preferences: PreferenceStorage };
  /** A product with a bit of everything, against which a wish is read that no product of the person's can tell about. */
  example(): Blueprint;
  clock: Clock;
}

/** As often a wish has to be had, about different products; and as often a preference has to be had otherwise to be switched off. */
const often = 2;

export function createPreferences({ storage, example, clock }: PreferencesDependencies): Preferences {
  const { preferences: store } = storage;

  async function learn(actor: Actor, projectId: string, text: string): Promise<string | null> {
    const blueprint = await blueprintOf(projectId);
    const wish = blueprint === null ? null : readPreference(text, blueprint);
    if (wish === null) return null;
    const at = clock.now();
    const known = (await store.list(actor)).filter(({ removedAt }) => removedAt === null);
    const off = await noteOverrides(
      actor,
      projectId,
      known.filter((one) => one.isOn && one.topic === wish.topic && one.key !== wish.key),
    );
    await store.noteCorrection(actor, { projectId, text: text.trim().slice(0, 300), key: wish.key }, at);
    if (known.some(({ key }) => key === wish.key)) return off;
    const said = await store.listCorrections(actor, wish.key);
    const products = new Set(said.map((one) => one.projectId)).size;
    if (!wish.isStated && products < often) return off;
    for (const other of known)
      if (other.isOn && other.topic === wish.topic && other.scope === 'person')
        await store.change(actor, other.id, { isOn: false, remark: `Replaced by "${wish.request}".` });
    await store.add(
      actor,
      {
        scope: 'person',
        text: wish.request,
        key: wish.key,
        topic: wish.topic,
        source: wish.isStated ? 'stated' : 'repeated',
        evidence: said.map((one) => ({ project: one.project, text: one.text, at: one.at.toISOString() })),
      },
      at,
    );
    return wish.isStated
      ? `The team keeps "${wish.request}" in mind for your next products.`
      : `You asked for this on ${products} products, so the team keeps "${wish.request}" in mind for the next ones.`;
  }

  /** Answers a sentence when one of them is switched off by it. */
  async function noteOverrides(
    actor: Actor,
    projectId: string,
    contradicted: readonly StoredPreference[],
  ): Promise<string | null> {
    await store.noteOverride(
      projectId,
      contradicted.map(({ id }) => id),
      clock.now(),
    );
    const counts = await store.countUses(contradicted.map(({ id }) => id));
    let said: string | null = null;
    for (const { id, text } of contradicted) {
      const { overridden = 0 } = counts.get(id) ?? {};
      if (overridden < often) continue;
      await store.change(actor, id, {
        isOn: false,
        remark: `Switched off: you had it otherwise on ${overridden} products.`,
      });
      said = `You had it otherwise ${overridden} times, so "${text}" is no longer kept in mind.`;
    }
    return said;
  }

  return {
    learn,

    async giveFeedback(actor, runId, { target, verdict, comment }) {
      const run = isIdentifier(runId) ? await storage.runs.findFor(actor, runId) : null;
      if (run === null) return null;
      const words = comment.replaceAll('\u0000', '').toWellFormed().trim();
      const stored = await store.giveFeedback(
        actor,
        { projectId: run.projectId, runId: run.id, target, verdict, comment: words },
        clock.now(),
      );
      return { feedback: feedbackOf(stored), learned: words === '' ? null : await learn(actor, run.projectId, words) };
    },

    async undoFeedback(actor, feedbackId) {
      return isIdentifier(feedbackId) && (await store.undoFeedback(actor, feedbackId, clock.now()));
    },

    async listFeedback(actor, projectId) {
      const found = isIdentifier(projectId) ? await storage.projects.find(actor, projectId) : null;
      if (found === null) return null;
      const all = await store.listFeedback(actor, found.project.id);
      const latest = new Map(all.map((one) => [`${one.runId} ${one.target}`, one]));
      return [...latest.values()].map(feedbackOf);
    },

    async list(actor) {
      const all = (await store.list(actor)).filter(({ removedAt }) => removedAt === null);
      const counts = await store.countUses(all.map(({ id }) => id));
      return { preferences: all.map((one) => preferenceOf(one, counts.get(one.id))), mode: modeIn(all) };
    },

    async add(actor, { text, scope }) {
      const wish =
        readPreference(text, example()) ??
        readPreference(`Always ${text.charAt(0).toLowerCase()}${text.slice(1)}`, example());
      if (wish === null) return unread(text);
      const at = clock.now();
      const { request, key, topic } = wish;
      return {
        ok: true,
        value: preferenceOf(
          await store.add(actor, { scope, text: request, key, topic, source: 'by-hand', evidence: [] }, at),
        ),
      };
    },

    async change(actor, preferenceId, { text, isRemoved, ...changes }) {
      if (!isIdentifier(preferenceId)) return null;
      const wish = text === undefined ? undefined : readPreference(text, example());
      if (wish === null) return unread(text ?? '');
      const changed = await store.change(actor, preferenceId, {
        ...changes,
        ...(changes.isOn === true ? { remark: null } : {}),
        ...(wish === undefined ? {} : { text: wish.request, key: wish.key, topic: wish.topic }),
        ...(isRemoved === undefined ? {} : { removedAt: isRemoved ? clock.now() : null }),
      });
      if (changed === null) return null;
      const counts = await store.countUses([changed.id]);
      return { ok: true, value: preferenceOf(changed, counts.get(changed.id)) };
    },

    async apply({ actor, runId, projectId, concept, blueprint }) {
      const standing = (await store.list(actor)).filter(
        ({ isOn, removedAt, topic }) => isOn && removedAt === null && topic !== 'mode',
      );
      const topics = new Set<string>();
      const outcome = applyPreferences(
        concept,
        blueprint,
        // The person's own come first; what the organisation wants about the same is then settled.
        standing
          .filter(({ topic }) => !topics.has(topic) && topics.add(topic))
          .map(({ id, text }) => ({ id, request: text })),
      );
      await store.noteUses(
        runId,
        projectId,
        outcome.applied.map(({ id }) => id),
        clock.now(),
      );
      const textOf = new Map(standing.map(({ id, text }) => [id, text]));
      return {
        blueprint: outcome.blueprint,
        applied: outcome.applied.map(({ id, sentences }) => ({ text: textOf.get(id) ?? '', sentences })),
      };
    },
  };

  /** As it is, or is being made. */
  async function blueprintOf(projectId: string): Promise<Blueprint | null> {
    const release = releasesIn(await storage.artifacts.listOfProject(projectId, 'release')).at(-1);
    if (release !== undefined) return release.blueprint;
    const design = designSchema.safeParse(await storage.artifacts.findLatestOfProject(projectId, 'design'));
    return design.success ? design.data.blueprint : null;
  }
}

function unread(text: string) {
  return {
    ok: false as const,
    refusal: {
      code: 'concept-unclear' as const,
      message: `I could not make out what "${text.slice(0, 120)}" would change about a product in general.`,
      fix: 'Say it as a change request that fits many products, such as "Use euros" or "Make it dark".',
      suggestions: ['Make it dark', 'Use euros', 'Never a newsletter', 'Always add a dashboard', 'Ask me first'],
    },
  };
}

function feedbackOf({ id, runId, target, verdict, comment, createdAt }: StoredFeedback): Feedback {
  return { id, runId, target, verdict, comment, at: createdAt.toISOString() };
}

function preferenceOf(
  { id, text, scope, isOn, source, evidence, remark, createdAt }: StoredPreference,
  counts: { applied: number; overridden: number } = { applied: 0, overridden: 0 },
): Preference {
  return { id, text, scope, isOn, source, evidence, ...counts, remark, at: createdAt.toISOString() };
}
