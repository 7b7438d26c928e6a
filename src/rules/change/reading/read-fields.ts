/** Changes of what a record says: its fields, their types, values and limits. */
import type { Entity, Field } from '../../../blueprint/schema.ts';
import type { Operation } from '../operation.ts';
import { capabilitiesInClause } from '../../lexicon/capabilities.ts';
import { singularise } from '../../lexicon/pluralise.ts';
import { newFields, typeOfWords, valuesIn } from './new-fields.ts';
import { newNoun } from './new-name.ts';
import { phrase, type Found, type Phrase } from './phrase.ts';
import { bare, isAboutRecords, unquoted, type FieldPlace, type Scene } from './scene.ts';

const may = '(?:must|should|has to|have to|needs? to|shall|will|can)';

/** The operation on one field that `<field>` names, with `<thing>` where that is said apart. */
function onField(make: (place: FieldPlace, found: Found, scene: Scene) => Operation | null): Phrase['read'] {
  return (found, scene) => {
    const thing = found('thing');
    const entity = thing === '' ? undefined : scene.entity(thing);
    if (entity === null) return null;
    const place = scene.field(found('field'), entity);
    const operation = place === null ? null : make(place, found, scene);
    return operation === null ? null : [operation];
  };
}

const at = ({ entity, field }: FieldPlace) => ({ entity: entity.name, field: field.name });
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function addFields(found: Found, scene: Scene): Operation[] | null {
  const entity = scene.entity(found('thing'));
  const what = found('new');
  if (entity === null || asksForMore(what)) return null;
  const fields = newFields(what);
  if (fields === null || fields.some((field) => isTaken(field, entity))) return null;
  return fields.map((field) => relationOr(field, entity, scene));
}

const isTaken = (field: Field, entity: Entity): boolean => entity.fields.some(({ name }) => name === field.name);

/** "Add a customer to tasks" links what there is. */
function relationOr(field: Field, entity: Entity, scene: Scene): Operation {
  const target = scene.entity(field.label);
  return target === null || target === entity
    ? { do: 'add-field', entity: entity.name, field }
    : { do: 'relate', entity: entity.name, target: target.name };
}

/** "Comments", "likes" and "a filter for pages" are more than a field. */
function asksForMore(words: string): boolean {
  if (/\b(?:filter|search|sort|button|page|hint|link)\b/i.test(words)) return true;
  if (/^(?:an?|the|number) /i.test(words.trim()) || /\bfield\b/i.test(words)) return false;
  return capabilitiesInClause(words).some(
    ({ capability }) => capability.attaches === true || capability.isOfSite === true,
  );
}

function optionOf(place: FieldPlace, words: string, scene: Scene): string | null {
  return scene.option(place.field, words);
}

const fieldOptions = (make: (place: FieldPlace, options: string[]) => Operation): Phrase['read'] =>
  onField((place, found) => {
    const options = valuesIn(found('values'));
    return place.field.type === 'choice' && options.length >= 2 ? make(place, options) : null;
  });

const limited = onField((place, found) => {
  const number = (name: string): number | undefined => (found(name) === '' ? undefined : Number(found(name)));
  const [minimum, maximum] = [number('low'), number('high')];
  const isCounted = ['integer', 'number', 'money', 'percent', 'rating'].includes(place.field.type);
  if (!isCounted) return null;
  return {
    do: 'limit-field',
    ...at(place),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
});

/** "Customers" are a thing, though tasks have a field "Customer". */
function isThing(words: string, scene: Scene): boolean {
  return singularise(bare(words)) !== bare(words) && scene.entity(words) !== null;
}

const renamed = onField((place, found, scene) => {
  const name = newNoun(found('to'));
  return name === null || isThing(found('field'), scene)
    ? null
    : { do: 'rename-field', ...at(place), label: capital(name) };
});
const removed = onField((place) => ({ do: 'remove-field', ...at(place) }));
const removedAlone: Phrase['read'] = (found, scene) =>
  isThing(found('field'), scene) || isAboutRecords(found('field')) ? null : removed(found, scene);
const required = onField((place) => ({ do: 'require-field', ...at(place) }));
const free = onField((place) => ({ do: 'free-field', ...at(place) }));
const retyped = onField((place, found) => {
  const type = typeOfWords(found('type'));
  return type === null ? null : { do: 'change-type', ...at(place), type };
});
const explained = onField((place, found) => ({ do: 'explain-field', ...at(place), help: found('help') }));
const measured = onField((place, found) =>
  ['integer', 'number', 'money'].includes(place.field.type) && found('unit').length <= 20
    ? { do: 'measure-field', ...at(place), unit: unquoted(found('unit')) }
    : null,
);
const moved = (to: 'first' | 'last'): Phrase['read'] => onField((place) => ({ do: 'move-field', ...at(place), to }));

const optionAdded = onField((place, found, scene) =>
  place.field.type === 'choice' && optionOf(place, found('value'), scene) === null
    ? { do: 'add-option', ...at(place), option: capital(unquoted(bare(found('value')))) }
    : null,
);
const optionRemoved = onField((place, found, scene) => {
  const option = optionOf(place, found('value'), scene);
  return option === null ? null : { do: 'remove-option', ...at(place), option };
});
const optionRenamed = onField((place, found, scene) => {
  const option = optionOf(place, found('value'), scene);
  const name = newNoun(found('to'));
  return option === null || name === null ? null : { do: 'rename-option', ...at(place), option, to: capital(name) };
});
const firstOption = onField((place, found, scene) => {
  const option = optionOf(place, found('value'), scene);
  return option === null ? null : { do: 'set-first-option', ...at(place), option };
});
const startAs: Phrase['read'] = (found, scene) => {
  const entity = scene.entity(found('thing'));
  const hits = (entity?.fields ?? []).flatMap((field) => {
    const option = scene.option(field, found('value'));
    return option === null ? [] : [{ field: field.name, option }];
  });
  const [hit] = hits;
  return entity === null || hit === undefined || hits.length > 1
    ? null
    : [{ do: 'set-first-option', entity: entity.name, ...hit }];
};

export const fieldPhrases: readonly Phrase[] = [
  phrase(
    '(?:add|put|show) (?:a |the )?(?:hint|help(?: text)?|note|explanation) (?:to|below|under|for|at) <field>:? "<help>"',
    explained,
  ),
  phrase('(?:below|under|beside|next to) <field> it should (?:say|read|stand):? "<help>"', explained),
  phrase('rename (?:the )?<field> "?<value>"? to <to>', optionRenamed),
  phrase('(?:call|rename|name) the <field> <value> (?<to>"[^"]+")', optionRenamed),
  phrase('rename (?:the )?(?:field|label|column) <field> to <to>', renamed),
  phrase('rename <field> to <to>', renamed),
  phrase('change (?:the )?label (?:of )?<field> to <to>', renamed),
  phrase(`call (?:the )?<field> (?<to>"[^"]+")`, renamed),
  phrase(`<field> should be (?:called|named|labelled) <to>`, renamed),
  phrase(`make <field> (?:required|mandatory|compulsory)`, required),
  phrase(`require <field>`, required),
  phrase(`<field> ${may} (?:always )?be (?:filled in|given|entered|required|mandatory)(?: for <thing>)?`, required),
  phrase(`<field> is (?:required|mandatory|compulsory)(?: for <thing>)?`, required),
  phrase(`make <field> optional`, free),
  phrase(`<field> ${may} be (?:optional|left empty)(?: for <thing>)?`, free),
  phrase(`<field> (?:is|are) (?:optional|not (?:mandatory|required|needed))(?: any ?more| any longer)?`, free),
  phrase(`(?:change|turn|make) <field> (?:to|into|of type|a field of type)? ?(?:a |an )?<type>(?: field)?`, retyped),
  phrase(`<field> should be (?:a|an) <type>(?: field)?`, retyped),
  phrase(
    `<field> (?:should be|must be|is|can be|can only be) one of:? <values>`,
    fieldOptions((place, options) => ({ do: 'set-options', ...at(place), options })),
  ),
  phrase(
    `(?:the )?(?:values|options|choices|kinds?) (?:of|for) <field> (?:are|should be):? <values>`,
    fieldOptions((place, options) => ({ do: 'set-options', ...at(place), options })),
  ),
  phrase(
    `<field> (?:are|should be|can be):? <values>`,
    fieldOptions((place, options) => ({ do: 'set-options', ...at(place), options })),
  ),
  phrase(`add (?:the |a |another |a new )?<field> "<value>"`, optionAdded),
  phrase(`add (?:the |another |a new )?<value> as (?:a |another |the )?<field>`, optionAdded),
  phrase(`add (?:the )?(?:option|value|choice) <value> to <field>`, optionAdded),
  phrase(`(?:remove|delete|drop) (?:the )?(?:option|value|choice) <value> (?:from|of) <field>`, optionRemoved),
  phrase(`(?:remove|delete|drop|take) (?:the )?<field> "?<value>"?(?: away| out)?`, optionRemoved),
  phrase(`new <thing> (?:should |must )?(?:start|begin|are created|open) (?:as|with|in)(?: status)? <value>`, startAs),
  phrase(`(?:the )?default <field> (?:is|should be) <value>`, firstOption),
  phrase(`(?:the )?default (?:of|for) <field> (?:is|should be) <value>`, firstOption),
  phrase(`<field> ${may} be between (?<low>-?\\d+(?:\\.\\d+)?) and (?<high>-?\\d+(?:\\.\\d+)?)`, limited),
  phrase(`<field> ${may} be (?:at least|no less than) (?<low>-?\\d+(?:\\.\\d+)?)`, limited),
  phrase(`<field> ${may} be (?:at most|no more than) (?<high>-?\\d+(?:\\.\\d+)?)`, limited),
  phrase(`(?:limit|cap) <field> (?:to|at) (?<high>\\d+(?:\\.\\d+)?)`, limited),
  phrase(`<thing> (?:has|have|takes?) at most (?<high>\\d+) <field>`, limited),
  phrase(`<thing> (?:has|have|takes?) at least (?<low>\\d+) <field>`, limited),
  phrase(`measure <field> in <unit>`, measured),
  phrase(`<field> (?:is|are|should be) (?:measured )?in <unit>`, measured),
  phrase(`(?:show|put|move) <field> first(?: in (?:the )?(?:form|record|.+ form))?`, moved('first')),
  phrase(
    `(?:show|put|move) <field> (?:to |at )?(?:the )?(?:top|beginning|start)(?: of (?:the )?form)?`,
    moved('first'),
  ),
  phrase(
    `(?:show|put|move) <field> (?:to |at )?(?:the )?(?:last|bottom|end)(?: (?:of|in) (?:the )?form)?`,
    moved('last'),
  ),
  phrase(`add (?:the )?(?:field|column)s? <new> to <thing>`, addFields),
  phrase(`(?:add|include|introduce) <new> (?:to|on|for) <thing>`, addFields),
  phrase(`(?:give|equip) <thing> (?<new>(?:an?|the|fields?) .+)`, addFields),
  phrase(`<thing> (?:also )?(?:needs?|should (?:also )?have|must have|get|gets|should get|want) <new>`, addFields),
  phrase(`<new> (?:field )?(?:on|for) <thing>`, (found, scene) =>
    /\bfield\b/i.test(found('new')) ? addFields(found, scene) : null,
  ),
  phrase(`(?:remove|delete|drop|hide|take out|take away|get rid of) (?:the )?<field>`, removedAlone),
  phrase(`(?:remove|delete|drop|hide|take) (?:the )?<field> (?:from|of|out of) <thing>`, removed),
  phrase(`(?:we |i )?(?:no longer need|do not need|don't need) (?:the )?<field>(?: any ?more)?`, removedAlone),
  phrase(
    `<thing> (?:no longer need|do not need|don't need|doesn't need|should not have) (?:an? |the |any )?<field>(?: any ?more)?`,
    removed,
  ),
];
