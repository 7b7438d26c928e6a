/** Changes of what can be done in the product, and by whom. */
import type { Audience } from '../../../blueprint/schema.ts';
import { rolesOf } from '../../../blueprint/audience.ts';
import { administrator } from '../../../blueprint/shapes.ts';
import { capabilitiesInClause } from '../../lexicon/capabilities.ts';
import { nounClassOf } from '../../lexicon/noun-classes.ts';
import { singularise } from '../../lexicon/pluralise.ts';
import type { Operation, OperationOf } from '../operation.ts';
import { phrase, type Phrase } from './phrase.ts';
import { bare, isAboutRecords, unquoted, type Scene } from './scene.ts';

type AllowedAct = OperationOf<'allow'>['act'];

const acts: Readonly<Record<string, AllowedAct>> = {
  add: 'create',
  create: 'create',
  write: 'create',
  post: 'create',
  enter: 'create',
  adding: 'create',
  creating: 'create',
  writing: 'create',
  posting: 'create',
  added: 'create',
  created: 'create',
  written: 'create',
  posted: 'create',
  edit: 'edit',
  change: 'edit',
  update: 'edit',
  modify: 'edit',
  editing: 'edit',
  changing: 'edit',
  updating: 'edit',
  edited: 'edit',
  changed: 'edit',
  updated: 'edit',
  delete: 'delete',
  remove: 'delete',
  deleting: 'delete',
  removing: 'delete',
  deletion: 'delete',
  deleted: 'delete',
  removed: 'delete',
  move: 'move',
  approve: 'move',
  advance: 'move',
  moving: 'move',
  approving: 'move',
  moved: 'move',
  approved: 'move',
};
const act = `(?<act>${Object.keys(acts).join('|')})`;
const kindOfAct = { create: 'create', edit: 'edit', delete: 'delete', move: 'workflow' } as const;

interface Audiences {
  by: Audience;
  /** Roles that the product does not have yet. */
  added: string[];
}

/** "Nobody but managers" are managers alone. */
const nobodyBut = /^(?:nobody|no[ -]one|none) (?:but|except(?: for)?|other than|apart from|besides) /i;
/** No noun of people has these words in it: the phrase says who is left out, or speaks of somebody's own record. */
const noRole =
  /\b(?:all|and|another|any|anybody|anyone|apart|besides|both|but|certain|each|either|else|every|everybody|everyone|except|few|following|many|more|most|neither|new|nobody|none|no|not|one|only|or|other|others|own|owner|person|people|same|some|somebody|someone|such|than|that|their|these|those|two|who|whoever|whose|with|without)\b/i;

const everybodyOrNobody = /^(?:(?:any|every|no|some)(?:body|[ -]?one)|others?|people)$/i;

/** Null when the words name nobody. */
function audience(words: string, scene: Scene): Audiences | null {
  const text = bare(
    words
      .replace(/^only /i, '')
      .replace(nobodyBut, '')
      .replace(/^both /i, ''),
  ).toLowerCase();
  if (
    /^(?:every(?:one|body)|any(?:one|body)|people|users|those|members)? ?(?:who (?:is|are) |that are )?(?:signed|logged)[ -]in(?: people| users| members)?$/.test(
      text,
    )
  )
    return { by: 'signed-in', added: [] };
  if (/^(?:every(?:one|body)|any(?:one|body)|all|all visitors|visitors|the public)$/.test(text))
    return { by: 'anyone', added: [] };
  if (
    /^(?:the )?(?:owners?|authors?|makers?|creators?|who (?:made|wrote|created) (?:it|them))(?: of (?:it|them|the record))?$/.test(
      text,
    )
  )
    return { by: 'owner', added: [] };
  const added: string[] = [];
  const roles = text.split(/\s*,\s*(?:and |or )?|\s+(?:and|or)\s+/).map((word) => {
    const known = scene.role(word);
    if (known !== null) return known;
    const noun = singularise(bare(word));
    if (!/^[a-z][a-z -]{1,38}$/.test(noun) || noRole.test(noun) || nounClassOf(noun) !== 'person') return null;
    const role = noun.charAt(0).toUpperCase() + noun.slice(1);
    added.push(role);
    return role;
  });
  return roles.every((role) => role !== null) ? { by: { roles }, added } : null;
}

const allowed: Phrase['read'] = (found, scene) => {
  const who = audience(found('who'), scene);
  const deed = acts[found('act').toLowerCase()];
  if (who === null || deed === undefined) return null;
  const thing = found('thing');
  const entity = thing === '' ? null : scene.entity(thing);
  if (thing !== '' && entity === null) return null;
  const owned = (name: string): boolean => scene.blueprint.entities.some((one) => one.name === name && one.owned);
  const entities =
    entity !== null
      ? [entity.name]
      : scene.blueprint.features.flatMap((feature) =>
          feature.kind === kindOfAct[deed] && 'entity' in feature ? [feature.entity] : [],
        );
  if (who.by === 'owner' && !entities.every(owned)) return null;
  return [
    ...who.added.map((role): Operation => ({ do: 'add-role', role })),
    ...entities.map((name): Operation => ({ do: 'allow', act: deed, entity: name, by: who.by })),
  ];
};

/** Who sees all of them; with no one named those who decide about them, or whoever manages the product. */
const shown: Phrase['read'] = (found, scene) => {
  const entity = scene.entity(found('thing'));
  const words = found('who');
  const who = words === '' ? { by: keepersOf(entity?.name, scene), added: [] } : audience(words, scene);
  if (entity === null || who === null) return null;
  return [
    ...who.added.map((role): Operation => ({ do: 'add-role', role })),
    { do: 'show', entity: entity.name, to: who.by },
  ];
};

function keepersOf(entity: string | undefined, { blueprint }: Scene): Audience {
  const present = blueprint.features.find((one) => one.kind === 'caseload' && one.entity === entity);
  if (present?.kind === 'caseload' && present.roles.length > 0) return { roles: present.roles };
  const deciders = blueprint.features.flatMap((feature) =>
    feature.kind === 'workflow' && feature.entity === entity
      ? feature.transitions.flatMap(({ by }) => rolesOf(by))
      : [],
  );
  const managed = blueprint.features.some(({ kind }) => kind === 'admin') ? [administrator] : [];
  const roles = [...new Set([...deciders, ...managed])];
  return roles.length === 0 ? 'owner' : { roles };
}

const open: Phrase['read'] = (found, scene) => {
  const entity = scene.entity(found('thing'));
  return entity === null ? null : [{ do: 'show', entity: entity.name, to: 'anyone' }];
};

const forbidden: Phrase['read'] = (found, scene) => {
  const deed = acts[found('act').toLowerCase()] ?? null;
  const entity = scene.entity(found('thing'));
  const feature = scene.blueprint.features.find(
    (each) => deed !== null && each.kind === kindOfAct[deed] && 'entity' in each && each.entity === entity?.name,
  );
  return feature === undefined ? null : [{ do: 'remove-feature', feature: feature.id }];
};

/** What can be done with records, where the product does not do it yet. */
const enabled: Phrase['read'] = (found, scene) => {
  const deed = acts[found('act').toLowerCase()];
  const entity = scene.entity(found('thing'));
  if (deed === undefined || deed === 'move' || entity === null) return null;
  const has = scene.blueprint.features.some(
    (each) => each.kind === kindOfAct[deed] && 'entity' in each && each.entity === entity.name,
  );
  return has
    ? null
    : [{ do: 'add-capability', capability: deed, entity: entity.name, words: `${deed} ${entity.pluralLabel}` }];
};

const removed: Phrase['read'] = (found, scene) => {
  const features = isAboutRecords(found('what')) ? [] : scene.features(found('what'));
  return features.length === 0 ? null : features.map(({ id }) => ({ do: 'remove-feature', feature: id }));
};

/** Left over when the names of capabilities are taken out: words that say nothing more. */
const filler =
  /\b(?:with|an?|the|for|on|of|to|and|some|page|pages|button|function|feature|charts?|view|new|able|people|possible|each|all|be|by|that|from|them|it|can|their|as|well|too|also|system|form|section)\b/g;

/**
 * A wish for something that the product does not do. All its words have to be understood: capabilities, things of the product, and
 * words that say nothing more.
 */
const wished: Phrase['read'] = (found, scene) => {
  const words = found('what').toLowerCase();
  const named = capabilitiesInClause(words).filter(
    ({ capability }) => capability.key !== 'browse' && capability.key !== 'details',
  );
  if (named.length === 0 || named.some(({ capability }) => capability.notServed !== undefined)) return null;
  const things = scene.blueprint.entities.filter(({ label, pluralLabel }) =>
    new RegExp(`\\b(?:${label}|${pluralLabel})\\b`, 'i').test(words),
  );
  let rest = words;
  for (const { label, pluralLabel } of things)
    rest = rest.replaceAll(new RegExp(`\\b(?:${pluralLabel}|${label})\\b`, 'gi'), ' ');
  for (const { capability, match } of named) {
    for (const pattern of capability.patterns) rest = rest.replaceAll(new RegExp(pattern.source, 'g'), ' ');
    for (const word of match.split(' '))
      rest = rest.replaceAll(new RegExp(`\\b${word.replaceAll(/[^\\p{L}\\p{N}]/gu, '')}\\b`, 'gu'), ' ');
  }
  if (/\p{L}{2,}/u.test(rest.replaceAll(filler, ' ')) || things.length > 1) return null;
  // "Add" is how one asks; what is asked for is the rest.
  const wanted = named.filter(({ capability }) => named.length === 1 || !['create', 'edit'].includes(capability.key));
  return wanted.map(({ capability }) => ({
    do: 'add-capability',
    capability: capability.key,
    entity: things[0]?.name ?? null,
    words: found('what'),
  }));
};

const account: Phrase['read'] = (_found, scene) => (hasAccount(scene) ? null : [{ do: 'add-account' }]);
const accountFor: Phrase['read'] = (found, scene) => {
  const deed = acts[found('act').toLowerCase()];
  const entity = scene.entity(found('thing'));
  if (deed === undefined || entity === null) return null;
  return [
    ...(hasAccount(scene) ? [] : [{ do: 'add-account' } as const]),
    { do: 'allow', act: deed, entity: entity.name, by: 'signed-in' },
  ];
};
const hasAccount = ({ blueprint }: Scene): boolean => blueprint.features.some(({ kind }) => kind === 'account');
const noAccount: Phrase['read'] = (_found, scene) => (hasAccount(scene) ? [{ do: 'remove-account' }] : null);

const newRole: Phrase['read'] = (found, scene) => {
  const noun = bare(unquoted(found('role')));
  const role = noun.charAt(0).toUpperCase() + noun.slice(1);
  return !/^[A-Z][A-Za-z0-9 -]{0,39}$/.test(role) || everybodyOrNobody.test(role) || scene.role(role) !== null
    ? null
    : [{ do: 'add-role', role }];
};
const renamedRole: Phrase['read'] = (found, scene) => {
  const role = scene.role(found('role'));
  const to = bare(found('to'));
  return role === null || !/^[A-Za-z][A-Za-z0-9 -]{0,39}$/.test(to)
    ? null
    : [{ do: 'rename-role', role, to: to.charAt(0).toUpperCase() + to.slice(1) }];
};
const removedRole: Phrase['read'] = (found, scene) => {
  const role = scene.role(found('role'));
  return role === null ? null : [{ do: 'remove-role', role }];
};

const can = '(?:may|can|should|are allowed to|is allowed to|should be able to|must be able to)(?: be able to)?';
const seeing = '(?:see|view|read|look at|browse|access)';
const all = '(?:all (?:the )?|the |every )?';
const out = '(?:remove|delete|drop|get rid of|take out|turn off|switch off|disable|hide|no more)';
const signIn = '(?:sign(?:ed|ing)?[ -]?in|log(?:ged|ging)?[ -]?in|login|account)';

export const usePhrases: readonly Phrase[] = [
  phrase(
    `(?:people|users|visitors|everyone|everybody|one) (?:have to|must|should|need to) ${signIn}(?: first)?`,
    account,
  ),
  phrase(`(?:require|add|we need|ask for) (?:an? )?(?:${signIn}s?|accounts|user accounts|registration)`, account),
  phrase(`require (?:an? )?${signIn} (?:to|for|before) ${act} <thing>`, accountFor),
  phrase(`(?:people|users|visitors|everyone|everybody) should (?:have|need) to ${signIn}(?: first)?`, account),
  phrase(`(?:nobody|no one) should (?:have|need) to ${signIn}(?: any ?more| any longer)?`, noAccount),
  phrase(
    `(?:people|users|visitors) (?:should|must|do) not (?:have|need) to ${signIn}(?: any ?more| any longer)?`,
    noAccount,
  ),
  phrase(
    `(?:remove|drop|get rid of|take out|no more) (?:the )?(?:${signIn}|accounts|user accounts|registration)`,
    noAccount,
  ),
  phrase(`(?:nobody|no one) ${can} ${act} <thing>`, forbidden),
  phrase(
    `<thing> ${can.replace('(?: be able to)?', '')} not be (?:deletable|(?<act>deleted|edited|changed|removed))`,
    (found, scene) => forbidden((place) => found(place) || (place === 'act' ? 'deleted' : ''), scene),
  ),
  phrase(`only (?<who>.+?) ${can} ${seeing} ${all}<thing>`, shown),
  phrase(`${all}<thing> ${can} only be (?:seen|viewed|read) by <who>`, shown),
  phrase(
    `${all}<thing> (?:are|is|should be|must be|should only be) (?:only )?visible (?:only )?(?:to|for) <who>(?: only| alone)?`,
    shown,
  ),
  phrase(`(?:show|limit|restrict) ${all}<thing> (?:only )?to <who>(?: only| alone)?`, shown),
  phrase(`(?:make|keep) ${all}<thing> (?:private|confidential|secret)`, shown),
  phrase(`<thing> (?:should|must) (?:be|stay) (?:private|confidential|secret)`, shown),
  phrase(
    `hide ${all}<thing> from (?:everyone|everybody|others|other people|other users|the public|visitors|strangers)(?: else)?`,
    shown,
  ),
  phrase(
    `(?:people|users|everyone|everybody|they|[a-z]+s) (?:${can} only|only|must only|should only) ${seeing} (?:their|his or her) own <thing>`,
    shown,
  ),
  phrase(
    `(?:nobody|no one) (?:else )?${can} ${seeing} (?:the )?<thing> of (?:others|other people|somebody else|anybody else)`,
    shown,
  ),
  phrase(`(?:everyone|everybody|all people|all visitors|anyone|anybody) ${can} ${seeing} ${all}<thing>`, open),
  phrase(`(?:make|open) ${all}<thing> (?:public|open|visible to (?:everyone|everybody|all))`, open),
  phrase(`only (?<who>.+?) ${can} ${act}(?: <thing>)?`, allowed),
  phrase(`<thing> ${can} (?:only )?be ${act} (?:only )?by <who>(?: only| alone)?`, allowed),
  phrase(`${act} <thing> (?:is|should be) (?:for|reserved for|allowed for|limited to) <who>(?: only| alone)?`, allowed),
  phrase(`(?:allow|let) <who> (?:to )?${act} <thing>`, (found, scene) =>
    /^(?:people|users|me|us)$/i.test(found('who')) ? null : allowed(found, scene),
  ),
  phrase(`<who> ${can} ${act} <thing>(?:,? even (?:without|if).*)?`, (found, scene) =>
    /^(?:people|users|we|i)$/i.test(found('who')) ? null : allowed(found, scene),
  ),
  phrase(`(?:allow|enable|support) ${act} <thing>`, enabled),
  phrase(`(?:let people|let users|people ${can}|users ${can}|make it possible to) ${act} <thing>`, enabled),
  phrase(`<thing> ${can} be ${act}`, enabled),
  phrase('(?:add|create|introduce) (?:a |the )?(?:new )?role <role>', newRole),
  phrase('rename (?:the )?role <role> (?:to|into) <to>', renamedRole),
  phrase('(?:remove|delete|drop) (?:the )?role <role>', removedRole),
  phrase(`${out} (?:the )?<what>(?: off| entirely| completely)?`, removed),
  phrase(`turn (?:the )?<what> off`, removed),
  phrase(
    `(?:we |i )?(?:no longer need|do not need|don't need|do not want|don't want|no longer want) (?:the |any )?<what>(?: any ?more)?`,
    removed,
  ),
  phrase(`no <what>(?: please)?`, removed),
  phrase('(?:add|build|introduce|include|enable|offer|show) <what>', wished),
  phrase('(?:we|i|people|users|visitors) (?:also )?(?:need|want|would like) <what>', wished),
  phrase(`(?:we|i|people|users|visitors|one) (?:also )?${can} <what>`, wished),
  phrase('let (?:people|users|visitors|us|me|everyone) <what>', wished),
  phrase('(?:make it possible to|allow people to|allow users to|allow) <what>', wished),
  phrase('there should (?:also )?be <what>', wished),
];
