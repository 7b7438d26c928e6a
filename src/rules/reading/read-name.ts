/** The product's own name, when the concept gives one. */
import { isContainerNoun } from '../lexicon/container-words.ts';

const patterns: readonly RegExp[] = [
  /\b(?:called|named|titled|entitled|under the name(?: of)?|name(?:d)? it|call it|the name is|branded as)\s+(?:the\s+)?"([^"\n]{2,50})"/i,
  /\b(?:called|named|titled|entitled|under the name(?: of)?|name it|call it|the name is|branded as)\s+((?:[A-Z](?:[\w&'+-]|\.(?=\w))*|\d+)(?:\s+(?:[A-Z](?:[\w&'+-]|\.(?=\w))*|of|and|the|for|&|\d+)){0,5})/,
  /^\s*(?:#\s*)?"([A-Z][^"\n]{1,50})"\s+(?:is|-|–|—|:)/,
  /^\s*(?:The\s+)?([A-Z](?:[\w+'-]|\.(?=\w))*(?:\s+(?:[A-Z](?:[\w+'-]|\.(?=\w))*|of|and|the|for|&)){0,4})\s+(?:is|are)\s+(?:an?|the|our)\b/,
  /^\s*#\s+(?:Product |Software |Business |Functional |Project )?(?:Requirements?(?: (?:Document|Specification))?|Specification|Brief|PRD|Concept|Vision|Description|Proposal)\s*(?::|–|—|-)\s+([A-Z][^\n:.–—]{1,48}?)\s*(?:\n|$)/,
  /^\s*#\s+([A-Z][^\n:.–—]{1,40}?)\s*(?::|–|—|\s-)\s+[^\n]+(?:\n|$)/,
  /^\s*#\s+([A-Z][^\n:.]{1,48})$/m,
  /^\s*([A-Z][\w+'&-]*(?:\s+(?:[A-Z][\w+'&-]*|of|and|the|for|&)){0,4})\s*(?::|–|—| - )\s*[A-Za-z]/,
];

/** The subject of the first sentence: "The Build Time Estimator software determines", "The Garden Club needs a site". */
const subjects: readonly RegExp[] = [
  /^\s*(?:The\s+)?((?:[A-Z][\w+'-]*\s+){1,4}[A-Z][\w+'-]*)\s+(?:helps|lets|allows|enables|gives|keeps|tracks)\b/,
  /^\s*(?:The\s+)?((?:[A-Z][\w+'-]*\s+){1,5})(?:software|app|application|tool|platform|system|website)\s+(?!is\b|are\b)[a-z]+s\b/,
  /^\s*(?:The|Our)\s+((?:[A-Z][\w+'-]*\s+){1,4}[A-Z][\w+'-]*)\s+(?:needs|wants|would like|is looking for)\s+an?\b/,
  /\b(?:[Ww]ebsite|site|app|platform|portal)\s+(?:of|for)\s+(?:the|our)\s+((?:[A-Z][\w'-]+\s+){1,4}[A-Z][\w'-]+)(?=[\s,.;:])/,
];

const notNames = new Set([
  'this',
  'it',
  'that',
  'there',
  'here',
  'the website',
  'the app',
  'users',
  'requirements',
  'features',
  'overview',
  'concept',
  'description',
  'goal',
  'title',
  'project',
  'functionality',
  'users',
  'pages',
  'introduction',
  'i',
  'we',
  'what',
  'task',
  'note',
  'example',
  'summary',
  'product',
  'user stories',
  'user story',
  'background',
  'scope',
  'general',
]);

/** At most 50 characters; null when no name is given. A name that is said outright stays as it is written. */
export function readName(concept: string): string | null {
  const text = concept.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'");
  for (const [index, pattern] of [...patterns, ...subjects].entries()) {
    const name = pattern
      .exec(text)?.[1]
      ?.replace(/\s+/g, ' ')
      .replace(/[.,;:!?'\s]+$/, '')
      .replace(/\s+(of|and|the|for|&)$/i, '')
      .trim();
    if (name !== undefined && (index >= patterns.length ? !isContainerNoun(name) : isName(name)))
      return (index < 3 ? name : spaced(name)).slice(0, 50);
  }
  return null;
}

/** "BudgetTrackerPro" -> "Budget Tracker Pro"; "PoPeng" and "OpenAI" stay. */
function spaced(name: string): string {
  return /^(?:[A-Z][a-z]{2,}){2,}\+?$/.test(name) ? name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ') : name;
}

function isName(name: string): boolean {
  const words = name.toLowerCase();
  return (
    name.length >= 2 &&
    /\p{L}/u.test(name) &&
    !notNames.has(words) &&
    !isContainerNoun(words) &&
    !/^(please|implement|create|build|develop|design|make|as an?|as|a|an|use|users?)\b/.test(words) &&
    // "Section 1: Introduction"
    !/^(section|part|step|chapter|phase|epic|sprint|module|task|version)\b/.test(words)
  );
}
