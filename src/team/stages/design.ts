/** Reading -> blueprint. */
import { differenceOfBlueprints } from '../../blueprint/difference.ts';
import { type Blueprint, blueprintSchema } from '../../blueprint/schema.ts';
import type { Mode } from '../../contract/api.ts';
import type { Brain } from '../brain.ts';
import type { Preferences } from '../preferences/create-preferences.ts';
import type { Planner } from '../plan/create-planner.ts';
import { noteGlossary } from '../roles/business-analyst.ts';
import { noteFigures } from '../roles/data-scientist.ts';
import { noteBudget } from '../roles/performance-engineer.ts';
import { noteDefaults, notePreferences, noteRequirements } from '../roles/product-manager.ts';
import { notePlan, noteSchedule, noteTeam } from '../roles/project-manager.ts';
import { noteThreats } from '../roles/security-engineer.ts';
import { rolesNeeded } from '../roles-needed.ts';
import { noteBlueprint } from '../roles/system-architect.ts';
import { noteTheme } from '../roles/ui-ux-designer.ts';
import type { Assignment, RoleNote, Stage, StageResult } from '../stage.ts';
import { changeNotesSchema, unrevised } from '../team-artifacts.ts';
import type { Ask } from '../transition.ts';
import { bullets, counted } from '../wording.ts';

export interface DesignDependencies {
  brain: Brain;
  planner: Planner;
  preferences: Pick<Preferences, 'apply'>;
}

export function createDesignStage({ brain, planner, preferences }: DesignDependencies): Stage<'design'> {
  return {
    role: 'System Architect',
    opening: 'The team designs the product.',
    openingOfChange: 'The team works the change into the design.',
    async perform(assignment) {
      if (assignment.change !== null) return designChange(assignment, planner);
      const { runId, concept, signal, artifact, report } = assignment;
      const say = ({ role, subject, sentence, detail, data = {} }: RoleNote) =>
        report({
          key: `note:design:0:${role}:${subject}`,
          kind: 'role-note',
          stage: 'design',
          role,
          sentence,
          detail,
          data,
        });
      const session = { runId, concept, signal, say };
      const designed = await brain.design(await artifact('read', 0), session);
      const { organisationId, personId, projectId } = assignment;
      const kept = await preferences.apply({
        actor: { organisationId, personId },
        runId,
        projectId,
        concept,
        blueprint: designed,
      });
      const blueprint = blueprintSchema.parse(kept.blueprint);
      const [questions, plan] = await Promise.all([
        brain.questions(concept, blueprint),
        planner.plan(assignment.organisationId, blueprint),
      ]);
      return {
        outcome: { step: 'design', asks: asksOf(assignment.mode, questions.length) },
        artifact: { blueprint, questions, plan },
        sentence: `${blueprint.name} is designed: ${blueprint.tagline}`,
        data: { name: blueprint.name },
        notes: [
          noteRequirements(concept, blueprint),
          noteGlossary(blueprint),
          noteBlueprint(blueprint),
          noteTheme(blueprint),
          noteTeam(blueprint),
          ...ofRolesNeeded(blueprint),
          notePlan(blueprint, plan),
          ...notePreferences(kept.applied),
          ...noteDefaults(questions, assignment.mode),
        ],
        project: { name: blueprint.name, tagline: blueprint.tagline },
      };
    },
    async outcomeOf({ mode, change, findArtifact }, { questions }) {
      if (change !== null) return { step: 'design' };
      // What people have answered in an earlier try is not asked again; what was revised then is built.
      let revision = 0;
      while ((await findArtifact('revise', revision)) !== undefined) revision += 1;
      const isAnswered =
        (await findArtifact('answers', 0)) !== undefined || (await findArtifact('answers', unrevised)) !== undefined;
      return { step: 'design', asks: isAnswered ? [] : asksOf(mode, questions.length), revision };
    },
  };
}

/** What is waited for before the product is built. */
function asksOf(mode: Mode, questions: number): Ask[] {
  if (mode === 'autopilot') return [];
  return [
    ...(questions > 0 ? ['questions' as const] : []),
    ...(mode === 'review' ? (['requirements', 'blueprint'] as const) : []),
  ];
}

/** Notes of the roles that not every product needs. */
function ofRolesNeeded(blueprint: Blueprint): RoleNote[] {
  const notes = [noteThreats(blueprint), noteBudget(blueprint), noteFigures(blueprint)];
  const needed = rolesNeeded(blueprint);
  return notes.filter(({ role }) => needed.includes(role));
}

/** The difference to the released product, in words. */
async function designChange(
  { artifact, released, organisationId }: Assignment,
  planner: Planner,
): Promise<StageResult<'design'>> {
  const { notes } = await artifact('read', 0);
  const { blueprint } = changeNotesSchema.parse(notes);
  const before = (await released())?.blueprint ?? blueprint;
  const differences = differenceOfBlueprints(before, blueprint);
  const plan = await planner.plan(organisationId, blueprint);
  return {
    outcome: { step: 'design' },
    artifact: { blueprint, questions: [], plan },
    sentence: `The design differs in ${counted(differences.length, 'point')}.`,
    data: { name: blueprint.name, differences: differences.length },
    notes: [
      {
        role: 'System Architect',
        subject: 'difference',
        sentence: `The blueprint changes in ${counted(differences.length, 'point')}; everything else stays as it is.`,
        detail: bullets(differences.map(({ sentence }) => sentence)),
      },
      noteSchedule(plan),
    ],
    project: { name: blueprint.name, tagline: blueprint.tagline },
  };
}
