/** A family of features on the side of the rules: the words that ask for it, what it adds to a design, how it is told. */
import type { Blueprint, Entity, Feature, FeatureKind, FeatureOf, Person } from '../../blueprint/schema.ts';
import type { EntityAccess } from '../design/plan-features.ts';
import type { PlannedEntity, Wish } from '../design/product-plan.ts';
import type { Reading } from '../reading/reading.ts';

/** What is known before records are made. Both lists may be changed in place. */
export interface EntityDraft {
  reading: Reading;
  /** A wish may be turned to another entity; it is never dropped, or its sentence would be lost. */
  wishes: Wish[];
  /** The most important first. Entities may be added, given fields and links, or taken out when a feature keeps such records itself. */
  entities: PlannedEntity[];
}

/** What is known when features are planned. */
export interface FeatureDraft {
  reading: Reading;
  wishes: readonly Wish[];
  access: readonly EntityAccess[];
  /** With their first records. */
  entities: readonly Entity[];
  hasAccount: boolean;
  /** Whom people can be; empty where everybody is the same. */
  roles: readonly string[];
  /** People who own first records: index 0 is the demo user. Empty without accounts. */
  people: readonly Pick<Person, 'name' | 'email' | 'role'>[];
  /** Planned so far: lists, forms and searches of the entities, then the families before this one. */
  features: readonly Feature[];
}

export interface Family {
  prepare?(draft: EntityDraft): void;
  /** Do its features need somebody who is signed in? Asked after `prepare`. */
  needsAccount?(draft: EntityDraft): boolean;
  /** In the order in which they stand in the navigation; empty when nothing asks for them. */
  plan?(draft: FeatureDraft): Feature[];
}

/** How one kind of feature is told. */
export interface Telling<Kind extends FeatureKind = FeatureKind> {
  /** What it promises, one sentence; `actor` is the label of who asked for it. */
  promise(feature: FeatureOf<Kind>, blueprint: Blueprint, actor: string | null): string;
  /** Why it is there when nobody asked for it. */
  because: string;
  /** So many of its scenarios prove it when nobody asked for it, so that the proof of what was asked for does not wait. */
  proofsWhenAssumed: number;
  /** What it gives people beside records to look through, for the home page and the texts about the product. */
  offer?(feature: FeatureOf<Kind>, blueprint: { entities: Entity[] }): Offer;
}

export interface Offer {
  /** A plural noun: "quizzes". */
  things: string;
  /** What people do, in the base form: "take a quiz". */
  deed: string;
  /** A selling point of the home page. */
  title: string;
  text: string;
}

export type TellingsOf<Kind extends FeatureKind> = { readonly [Each in Kind]: Telling<Each> };
