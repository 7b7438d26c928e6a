/** Figures, charts, reports, files: what people ask for when they want to know how things stand. */
import type { Capability } from '../capability.ts';

/** Nouns whose "report" is made from records, not written by somebody. */
const reported =
  'sales?|financial|finance|revenue|income|expense|profit|budget|accounting|inventory|stock|order|booking|customer|patient|client|attendance|payroll|performance|progress|statistical|statistics|management|business|operational|production|project|task|monthly|weekly|annual|quarterly|yearly|usage|summary|comprehensive|detailed|custom|visual|traffic|survey|energy|event|student|member|employee|hr|safety|test|academic|environmental|portfolio|investment|market|health';

export const insightCapabilities: readonly Capability[] = [
  {
    key: 'dashboard',
    label: 'figures and charts',
    patterns: [
      /\b(dashboards?|statistics|statistical|stats|analytics|metrics|kpis?|key (figures|indicators)|at a glance|scorecards?)\b/,
      /\b(charts?|graphs?|bar charts?|pie charts?|line charts?|histograms?|plots?|visuali[sz](e|es|ed|ing|ation|ations)|diagrams?)\b/,
      /\b(analy[sz](e|es|ing)|analysis|data analysis|trends?|insights?|summar(y|ies) of|summari[sz](e|es|ing)|totals?|average|overview of|breakdown)\b/,
      /^count (how many|the number of|the|all)\b|\b(show|see|know|display) (me )?how many (?!days\b|\w+ (?:they|he|she|i|we|it|you)\b)(\w+ )?(\w+ )?(are|is|said|have|has|were|was|did|do|came|come|per)\b/,
    ],
    features: ['dashboard'],
    isOfSite: true,
  },
  {
    key: 'report',
    label: 'reports that are generated',
    patterns: [
      new RegExp(`\\b(${reported})( and (${reported}))?( analysis| data)? reports?\\b`),
      /\b(generat(e|es|ed|ing)|produc(e|es|ing)|creat(e|es|ing)|view(s|ing)?|download(s|ing)?|export(s|ing)?|print(s|ing)?|sav(e|es|ing)|manag(e|es|ing)|query(ing)?) (and (view|download|export|print|save) )?((the|their|a|an|various|related|detailed|different|these|all|own|final|analysis|data|pdf|excel) )*reports?\b/,
      /\breport(s|ing)? (generation|generator|management|system|module|tools?|features?|functions?|viewing|output|export|download|printing|statistics|analysis|center|centre)\b/,
      /\b(stock|analysis|data) reports?\b/,
    ],
    features: ['report', 'dashboard'],
    isOfSite: true,
  },
  {
    key: 'export',
    label: 'files and print views of lists',
    patterns: [
      /\b(export(s|ed|ing|able)?)\b(?! (business|trade|market|goods|compan(y|ies)|products?\b(?! (list|data|information))))/,
      /\bdownload(s|ed|ing)? ((the|their|all|related|these|search|query|test|order|booking|customer|own|historical) )*(data|results?|lists?|records?|tables?|reports?|statistics|csv|excel|spreadsheets?|information|invoices?|receipts?|tickets?|certificates?|history)\b|\b(data|report|result|file|list|record) download(s|ing)?\b/,
      /(?<!3d[ -])\b(print(s|ed|ing|able)?)\b(?! (parameters?|settings?|costs?|quality|materials?|industry|factory|works|shop|shops|company|service|services|media|on demand|and (digital|publish\w*)))/,
      /\b(save as pdf|pdf (reports?|exports?|versions?)|excel (reports?|exports?)|csv exports?|(to|as|in|into) (an? )?(csv|excel|pdf|spreadsheets?))\b/,
    ],
    features: ['export', 'report'],
    isOfSite: true,
  },
  {
    key: 'import',
    label: 'records from a file',
    patterns: [
      /\bimport(s|ed|ing)? (\w+ ){0,4}(from|via|through|out of|as) (an? |their |the |existing |uploaded )*(csv|excel|spreadsheets?|xlsx|files?)\b/,
      /\b((data|excel|csv|batch|bulk|spreadsheet) import(s|ing)?( and export(ing)?)?( functions?)?|import(s|ing)? (and export(ing)? )?(\w+ )?(records?|csv|excel|spreadsheets?|contacts?|products?|students?|employees?|customers?|questions?|inventory|transactions?|data (through|from|by|via|in)|data files?|data(?=[.,]|$)))\b/,
    ],
    features: ['import', 'create', 'catalogue'],
    isOfSite: true,
  },
];
