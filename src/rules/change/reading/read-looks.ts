/** Changes of how the product looks, what it is called and what its pages say. */
import { resolveColour } from '../../lexicon/colours.ts';
import type { Operation } from '../operation.ts';
import { newName } from './new-name.ts';
import { phrase, type Found, type Phrase } from './phrase.ts';
import { bare, unquoted, type Scene } from './scene.ts';

const painted =
  (part: 'background' | 'component'): Phrase['read'] =>
  (found) => {
    const colour = resolveColour(bare(found('colour')));
    return colour === null ? null : [{ do: 'paint', part, colour }];
  };

const typefaces: readonly (readonly [RegExp, 'sans' | 'serif' | 'rounded' | 'mono'])[] = [
  [/^sans[ -]?serif$|^sans$|^plain$/, 'sans'],
  [/^serifs?$|^classic$/, 'serif'],
  [/^round(?:ed)?$|^friendly$/, 'rounded'],
  [/^mono(?:space|spaced)?$|^typewriter$/, 'mono'],
];
const typeface: Phrase['read'] = (found) => {
  const hit = typefaces.find(([pattern]) => pattern.test(bare(found('face')).toLowerCase()));
  return hit === undefined ? null : [{ do: 'set-typeface', typeface: hit[1] }];
};
const corners: Phrase['read'] = (found) => {
  const word = bare(found('shape')).toLowerCase();
  const shape = /^round(?:ed|er)?$/.test(word)
    ? 'round'
    : /^(?:sharp|square|pointed)(?:er)?$/.test(word)
      ? 'sharp'
      : /^soft(?:er)?$/.test(word)
        ? 'soft'
        : null;
  return shape === null ? null : [{ do: 'set-corners', corners: shape }];
};
const mode = (found: Found): Operation[] => [
  { do: 'set-mode', mode: /dark|night/i.test(found('mode')) ? 'dark' : 'light' },
];

type TextPart = 'set-tagline' | 'set-headline' | 'set-introduction';

/** "The tagline is too long" is about the text that is there: behind "is" a new one is quoted or begins with a capital. */
const stated =
  (name: TextPart): Phrase['read'] =>
  (found, scene) =>
    /^\p{Ll}/u.test(found('text')) ? null : text(name)(found, scene);

const text =
  (name: TextPart): Phrase['read'] =>
  (found) => {
    const words = unquoted(found('text'));
    return words === '' || words.length > { 'set-tagline': 200, 'set-headline': 120, 'set-introduction': 400 }[name]
      ? null
      : [{ do: name, text: words }];
  };
const named: Phrase['read'] = (found) => {
  const name = newName(found('name'));
  return name === null || name.length > 60 ? null : [{ do: 'rename-product', name }];
};

const onPage =
  (make: (feature: string, found: Found) => Operation): Phrase['read'] =>
  (found, scene) => {
    const feature = scene.page(found('page'));
    return feature === null || feature.kind === 'home' ? null : [make(feature.id, found)];
  };
const titled: Phrase['read'] = (found, scene) => {
  const feature = scene.page(found('page'));
  const title = newName(found('to'));
  return feature === null || title === null || !('title' in feature) || !('path' in feature)
    ? null
    : [{ do: 'rename-page', feature: feature.id, title }];
};
const moved = (to: 'first' | 'last'): Phrase['read'] => onPage((feature) => ({ do: 'move-page', feature, to }));
const placed: Phrase['read'] = (found, scene) => {
  const feature = scene.page(found('page'));
  return feature === null || !('placement' in feature)
    ? null
    : [{ do: 'place-page', feature: feature.id, placement: /foot/i.test(found('where')) ? 'footer' : 'header' }];
};
const added: Phrase['read'] = (found, scene) => {
  const title = unquoted(found('title').replace(/ page$/i, ''));
  // "For managers" and "where people can pay" say what the page is to do.
  if (title === found('title') && /^(?:for|in|on|that|to|when|where|which|with|without)\b/.test(title)) return null;
  if (!/^\p{L}[\p{L}\p{N} '&-]{0,59}$/u.test(title) || title.split(' ').length > 5 || scene.page(title) !== null)
    return null;
  const own = title.charAt(0).toUpperCase() + title.slice(1);
  return [{ do: 'add-page', title: own, text: found('text') === '' ? null : unquoted(found('text')) }];
};
const asked: Phrase['read'] = (found) => {
  const [question, answer] = [unquoted(found('question')), unquoted(found('answer'))];
  return question === '' || answer === '' ? null : [{ do: 'add-question', question, answer }];
};
const unasked: Phrase['read'] = (found, scene: Scene) => {
  const loose = unquoted(found('question')).toLowerCase();
  const items = scene.blueprint.features.flatMap((feature) =>
    feature.kind === 'static-page' ? feature.sections.flatMap((section) => section.items) : [],
  );
  const hit = items.find(({ title }) => title.toLowerCase().replace(/\?$/, '') === loose.replace(/\?$/, ''));
  return hit === undefined ? null : [{ do: 'remove-question', question: hit.title }];
};

const product = '(?:product|app|application|site|website|shop|whole thing|name|title)';
const home = '(?:home|start|front|landing) ?page';
const reads = '(?:should read|reads|says|(?:is|should be|must be)(?=:))';
const is = '(?:is|should be|must be)';
const nav = '(?:navigation|menu|header|nav)(?: bar)?';

export const lookPhrases: readonly Phrase[] = [
  phrase(
    '(?:make|turn|set|switch)(?: it| the (?:app|site|product|website|theme))?(?: to)?(?: an?| the)? ?(?<mode>dark|light)(?: mode| theme)?',
    mode,
  ),
  phrase(
    '(?:use|i want|i prefer|switch to|enable|turn on|we want) (?:an? |the )?(?<mode>dark|light|night)(?: mode| theme| design)',
    mode,
  ),
  phrase(
    '(?:change|set|make|paint|turn) (?:the )?(?:page )?background(?: colou?r)?(?: of the (?:page|site|app))? ?(?:to|into|in)? <colour>',
    painted('background'),
  ),
  phrase('(?:the )?(?:page )?background(?: colou?r)? ?(?:is|should be|:|=)? <colour>', painted('background')),
  phrase('use (?:an? )?<colour> (?:as (?:the )?|for the )?background', painted('background')),
  phrase(
    '(?:change|set|make|paint|turn) (?:the )?(?:buttons?|components?|accents?|links|header|main colou?r|colou?rs?|theme|colou?r scheme)(?: colou?r)? ?(?:to|into|in)? <colour>',
    painted('component'),
  ),
  phrase(
    '(?:the )?(?:buttons?|components?|accents?|links|header|main colou?r|colou?rs?|theme)(?: and (?:links|buttons))? ?(?:is|are|should be|:) <colour>',
    painted('component'),
  ),
  phrase(
    '(?:make|paint|turn|colou?r)(?: it| everything| the (?:app|site|website|product|whole thing))(?: look)? <colour>',
    painted('component'),
  ),
  phrase('use <colour> (?:as (?:the )?(?:main )?colou?r|for (?:the )?(?:buttons|components))', painted('component')),
  phrase(
    '(?:use|i want|i prefer|set|switch to) (?:an? |the )?(?:font|typeface)? ?<face> (?:font|typeface|letters|type)',
    typeface,
  ),
  phrase('(?:the )?(?:font|typeface|letters|type) (?:is|are|should be) <face>', typeface),
  phrase('(?:make|set|change) (?:the )?(?:font|typeface) (?:to )?<face>', typeface),
  phrase('(?:make|set|change|turn) (?:the |all )?corners (?:to )?<shape>', corners),
  phrase('(?:use|i want|i prefer|give it|we want) <shape> corners', corners),
  phrase('(?:the )?corners should be <shape>', corners),
  phrase(`(?:change|set) (?:the )?(?:tagline|slogan|motto|claim) to:? <text*>`, text('set-tagline')),
  phrase(`(?:the )?(?:new )?(?:tagline|slogan|motto|claim) ?${reads}:? <text*>`, text('set-tagline')),
  phrase(`(?:the )?(?:new )?(?:tagline|slogan|motto|claim) ?${is}:? <text*>`, stated('set-tagline')),
  phrase(
    `(?:change|set) (?:the )?(?:headline|heading|title)(?: (?:on|of) the ${home})? to:? "<text>"`,
    text('set-headline'),
  ),
  phrase(`(?:the )?headline(?: (?:on|of) the ${home})? ${reads}:? "?<text>"?`, text('set-headline')),
  phrase(`(?:the )?headline(?: (?:on|of) the ${home})? ${is}:? <text>`, stated('set-headline')),
  phrase(
    `(?:change|set) (?:the )?(?:introduction|intro|welcome text|(?:introductory )?text (?:on|of) the ${home})(?: on the ${home})? to:? <text*>`,
    text('set-introduction'),
  ),
  phrase(
    `(?:the )?(?:introduction|intro|welcome text|text (?:on|of) the ${home}) ${reads}:? <text*>`,
    text('set-introduction'),
  ),
  phrase(
    `(?:the )?(?:introduction|intro|welcome text|text (?:on|of) the ${home}) ${is}:? <text*>`,
    stated('set-introduction'),
  ),
  phrase(`rename (?:the |this )?${product} (?:to|into) <name>`, named),
  phrase(`(?:the |this )?${product} (?:should be|is) (?:called|named) <name>`, named),
  phrase(`(?:call|name) (?:it|the ${product}|this ${product}) <name>`, named),
  phrase(`change the name(?: of the ${product})? to <name>`, named),
  phrase('rename (?:the )?page <page> (?:to )?<to>', titled),
  phrase('(?:rename|call) (?:the )?(?<page>.+? page|.+? board|calendar) (?:to )?(?<to>"[^"]+")', titled),
  phrase('(?:change|set) the title of (?:the )?<page> to (?<to>"[^"]+")', titled),
  phrase(
    `(?:put|move|show) (?:the )?<page> (?:first|to the (?:front|beginning|start|top)) (?:in|of) the ${nav}`,
    moved('first'),
  ),
  phrase(
    `(?:put|move|show) (?:the )?<page> (?:last|to the end|to the back|at the end) (?:in|of) the ${nav}`,
    moved('last'),
  ),
  phrase(`(?:put|move|show) (?:the )?<page> (?:first|to the front) in the menu`, moved('first')),
  phrase(`(?:put|move|show) (?:the )?<page>(?: link| page)? (?:to|in|into) the (?<where>footer|header|${nav})`, placed),
  phrase(
    '(?:add|create|make) (?:a |the )?(?:new )?page (?:called |named |about )?<title> with (?:the )?text "?<text>"?',
    added,
  ),
  phrase('(?:add|create|make) (?:a |the )?(?:new )?page (?:called |named |about )?<title>', added),
  phrase('(?:add|create|make) (?:an? |the )?<title> page', added),
  phrase(
    '(?:add|put)(?: (?:a question|an entry))? (?:to|in|into) the faq:? "(?<question>[^"]+)":? "(?<answer>[^"]+)"',
    asked,
  ),
  phrase(
    '(?:add |put )?(?:an? )?(?:new )?faq(?: entry| question)?:? "?(?<question>[^"?]+\\?)"? "?(?<answer>[^"]+?\\.?)"?',
    asked,
  ),
  phrase(
    '(?:add|put)(?: (?:a question|an entry|this))? (?:to|in|into) the faq:? (?<question>[^?]+\\?) <answer*>',
    asked,
  ),
  phrase(
    '(?:remove|delete|drop) (?:the )?(?:question|faq entry|faq question|entry):? "?(?<question>[^"]+?)"?(?: from the faq)?',
    unasked,
  ),
];
