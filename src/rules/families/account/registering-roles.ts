/** As what the concept lets newcomers register: "register as employers or freelancers", "merchant registration", "sellers can sign up". */
import { actorNouns } from '../../lexicon/container-words.ts';
import { singularise } from '../../lexicon/pluralise.ts';

const registered = /\b(?:regist(?:er|ers|ering|ration)|sign(?:ing)? up|join) as ([a-z ,/-]+)/gi;
const registration = /\b((?:[a-z-]+ ){1,2})(?:registration|sign-?up)\b/gi;
const mayRegister =
  /\b((?:[a-z-]+ ){1,2})(?:to|can|may|should be able to|are able to|must) (?:first )?(?:register|sign up|create (?:an )?accounts?)\b/gi;
const betweenThem = /^(either|both|a|an|the|as|or|and|new)$/;

/** Labels of the actors in the order of the text, each once. */
export function registeringRoles(concept: string): string[] {
  return [
    ...new Set([
      ...[...concept.matchAll(registered)].flatMap(([, named = '']) => firstActors(named)),
      ...[...concept.matchAll(registration), ...concept.matchAll(mayRegister)].flatMap(([, before = '']) =>
        lastActor(before),
      ),
    ]),
  ];
}

/** "either healthcare workers or employers, post projects": the actors until something else begins. */
function firstActors(text: string): string[] {
  const words = text.toLowerCase().split(/[ ,/]+/);
  const labels: string[] = [];
  for (let at = 0; at < words.length;) {
    const [word = '', next = ''] = words.slice(at);
    const pair = labelOf(`${word} ${next}`);
    const label = pair ?? labelOf(word);
    if (label !== null) labels.push(label);
    else if (!betweenThem.test(word) && labelOf(next) === null) break;
    at += pair === null ? 1 : 2;
  }
  return labels;
}

function lastActor(text: string): string[] {
  const words = text.toLowerCase().trim().split(' ');
  const label = labelOf(words.slice(-2).join(' ')) ?? labelOf(words.at(-1) ?? '');
  return label === null ? [] : [label];
}

function labelOf(words: string): string | null {
  const actor = actorNouns.get(words) ?? actorNouns.get(singularise(words));
  return actor?.signsIn === true && actor.label !== 'Member' ? actor.label : null;
}
