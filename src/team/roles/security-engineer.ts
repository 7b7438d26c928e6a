/** Notes what could go wrong with rights, before anybody tries it. Its gate: probes over HTTP as a stranger and as two people. */
import type { Audience, Blueprint } from '../../blueprint/schema.ts';
import type { RoleNote } from '../stage.ts';
import { counted, table } from '../wording.ts';

export function noteThreats(blueprint: Blueprint): RoleNote {
  const rights = blueprint.features.flatMap((feature) =>
    feature.kind === 'create' || feature.kind === 'edit' || feature.kind === 'delete'
      ? [{ entity: feature.entity, act: feature.kind, by: feature.by }]
      : [],
  );
  const open = rights.filter(({ by }) => by === 'anyone');
  return {
    role: 'Security Engineer',
    subject: 'threats',
    sentence:
      open.length === 0
        ? `Each of the ${counted(rights.length, 'way')} to change records asks who it is; I shall try them as a stranger and as somebody else.`
        : `${counted(open.length, 'way')} of ${rights.length} to change records ${open.length === 1 ? 'is' : 'are'} open to anybody, as the concept wants; I shall try the others as a stranger and as somebody else.`,
    detail: table(
      ['Records', 'What is done', 'By whom'],
      rights.map(({ entity, act, by }) => [entity, act, whoMay(by)]),
    ),
    data: { rights: rights.length, open: open.length },
  };
}

function whoMay(by: Audience): string {
  if (typeof by === 'string')
    return { anyone: 'anybody', 'signed-in': 'who is signed in', owner: 'who made the record' }[by];
  return [...by.roles, ...(by.owner === true ? ['who made the record'] : [])].join(', ');
}
