/** Statuses that move on, and decisions about what others ask for. */
import type { Capability } from '../capability.ts';

export const changeCapabilities: readonly Capability[] = [
  {
    key: 'approval',
    label: 'approval by a role',
    patterns: [
      /\b(approval (process|workflow|flow|management|function|system|module)(es|s)?|approv(e|es|ing|al|als)|review and (approve|reject)|reject(s|ing|ion)? (or approve|requests?|applications?|orders?|leave)|moderat(e|es|ion|ing)|audit(s|ing)? (content|posts|applications|articles|comments))\b/,
      /\b(declin|refus)(e|es|ing)\b(?! (in|of|by|cookies))/,
    ],
    features: ['workflow'],
  },
  {
    key: 'workflow',
    label: 'statuses that move on',
    patterns: [
      /\b(updat(e|es|ing)|chang(e|es|ing)|track(s|ing)?|manag(e|es|ing)|set(ting)?|follow(ing)?|monitor(ing)?) (the |their |its |of )?([a-z]+ )?(status(es)?|state|progress|stages?)\b/,
      /\b(status|progress|order|ticket|application|shipment|delivery|process|project) (tracking|workflow|updates?|changes?|transitions?)\b/,
      /\bmark(ing|s)? (a |the |their |them |it |each )?([a-z]+ )?(as|completed?|done|finished)\b|\b(complet(e|ing)|finish(ing)?|clos(e|ing)|reopen(ing)?) (a |the |their )?(tasks?|orders?|tickets?|issues?|requests?|work orders?)\b/,
      /\b(tick|check|cross)(s|es|ing)? (it |them |these |each )?off\b|\b(tick|check|cross) [a-z ]{2,24} off\b/,
      /\bprocess(es|ing)? (the |their |customer )?(orders?|requests?|applications?|tickets?|refunds?|returns?|claims?)\b|\b(workflows?|work orders? flow|pending and completed)\b/,
    ],
    features: ['workflow'],
  },
  {
    key: 'archive',
    label: 'records whose work is over',
    patterns: [
      /\barchiv(e|es|ing) (of )?(the |their |old |completed |closed |resolved |finished )*(\w+ )?(tasks?|tickets?|orders?|projects?|cases?|documents?|records?|complaints?|requests?|posts?|articles?|contracts?|applications?|courses?|notes?|events?|products?|them)\b/,
    ],
    features: ['workflow', 'edit'],
  },
  {
    key: 'assign',
    label: 'records that are given to somebody',
    patterns: [
      /\b(assign(s|ing)?|allocat(e|es|ing)|dispatch(es|ing)?|delegat(e|es|ing)) (the |their |each |new |support |customer )*(tasks?|tickets?|work ?orders?|orders?|leads?|cases?|issues?|requests?|complaints?|jobs?|projects?|repairs?|claims?|clients?|deliver(y|ies))\b|\b(gets?|receives?|sees?|views?) (the |their )?assigned (\w+ )?(tasks?|tickets?|orders?|leads?|cases?|issues?|requests?|jobs?|projects?|repairs?)\b|\b(task|ticket|lead|case|work order|order|complaint|job) (assignments?|allocation|dispatch(ing)?)\b/,
    ],
    features: ['assignment', 'edit', 'catalogue'],
  },
  {
    key: 'board',
    label: 'a board with columns by status',
    patterns: [
      /\b(kanban( boards?)?|scrum boards?|task boards?|project boards?|board views?|trello|drag(ging)?( and drop(ping)?|-and-drop)? (of )?(the )?(tasks?|cards?|issues?|tickets?|deals?|leads?))\b/,
    ],
    features: ['board', 'workflow', 'catalogue'],
  },
  {
    key: 'stock',
    label: 'what comes into stock and goes out',
    patterns: [
      /\b(inbound( and outbound)?|outbound|stock[- ]?(in|out|taking|levels?|management|movements?|records?|control)|restock(ing|s)?|replenish(ment|ing|es)?|(inventory|stock) (management|control|tracking|records?|levels?|counts?|checks?|quer(y|ies)|updates?|alerts?)|goods (receipts?|issues?|received)|low[- ]stock|(?<=(manag(e|es|ing)|track(s|ing)?|monitor(s|ing)?|updat(e|es|ing)|check(s|ing)?) (the |their )?(\w+ )?)(inventory|inventories|stock( levels?)?))\b(?! (market|price|exchange|trading|quote|portfolio|image|photo))/,
    ],
    features: ['stock', 'edit', 'catalogue'],
  },
];
