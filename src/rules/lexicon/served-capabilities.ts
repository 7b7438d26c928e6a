/** Capabilities that the compiler builds today. */
import type { Capability } from './capability.ts';

export const servedCapabilities: readonly Capability[] = [
  {
    key: 'form-steps',
    label: 'forms in steps',
    patterns: [
      /\b(multi|multiple|several|two|three|four|five|2|3|4|5)[- ]steps? (?:\w+[- ]){0,3}?(forms?|process(es)?|wizards?|applications?|registrations?|submissions?|questionnaires?|sign-?ups?|workflows? for (?:applying|registering))\b/,
      /\bstep[- ]by[- ]step (?:\w+ ){0,2}?(forms?|wizards?|applications?|registrations?|submissions?|sign-?ups?)\b|\b(form|application|registration|submission|set-?up) wizards?\b|\bin (?:several|multiple|two|three|four|five) steps\b/,
    ],
    features: ['form-steps', 'create'],
  },
  {
    key: 'browse',
    label: 'browse a list',
    patterns: [
      /\b(browse|browsing|view|viewing|see|look at|look through|explore|discover|read|list|listing|display|displays|displaying|show|shows|showing|showcase|showcases|showcasing|present|presents|presenting|introduce|introducing|introduces|introduction|exhibit|check out|go through)\b/,
      /\b(check|access|follow|query|consult|inspect|watch over|keep up with)\b/,
      /\b(catalogue|catalog|gallery|directory|list|lists|overview|collection|archive|timeline) of\b/,
      /\b(popular|latest|featured|recommended|hot|trending|newest|recent) [a-z-]+/,
    ],
    features: ['catalogue'],
  },
  {
    key: 'details',
    label: 'open a record and read all of it',
    patterns: [
      /\bdetails?( page| view|ed information|ed view|ed page| information)?\b/,
      /\bdetailed (information|description|introduction|view|page|profile|record|content|data)s?\b/,
      /\b(full|complete|in-depth) (information|description|text|article|profile|view)s?\b/,
      /\bspecifications?\b|\bintroduction to each\b/,
    ],
    features: ['catalogue'],
  },
  {
    key: 'ranking',
    label: 'see records in order of a figure',
    patterns: [
      /\b(rankings?|leaderboards?|top (10|ten|list|lists|rated|players)|hall of fame|high ?scores?|standings|league table|best-?sell(ing|ers?))\b/,
    ],
    features: ['catalogue', 'sort'],
  },
  {
    key: 'create',
    label: 'add a record',
    patterns: [
      /\b(add|adds|adding|create|creates|creating|creation of|post|posts|posting|publish|publishes|publishing|submit|submits|submitting|submission of|insert|inserting|enter|entering|record|recording|log|logging|write|writing|compose|composing|draft|file|filing|report|reporting|propose|proposing|contribute|set up|setting up|open a|start a|launch|introduce new|input|inputting)\b/,
      /\b(apply for|applying for|apply to|request|requesting|enrol|enroll|enrolling|sign up for|register for|registering for|join|joining|reserve|reserving|place (an? )?orders?|placing (an? )?orders?|donate|donating|leave (a|an|their)?|make (an? )?(booking|reservation|appointment|order|donation|request|inquiry|enquiry))\b/,
      /\bregister (a |an |new |their |the )?(?!(and|or|to|as|an account|account|accounts|on|in|,|with|for)\b)[a-z]{3,}/,
      /\b(adding|entry|entries|creation|registration) (of|form)\b|\bnew [a-z-]+ form\b|\bdata entry\b/,
      /\b(track|tracking|keep track of|maintain|maintaining|manage|managing|administer|organi[sz]e|organi[sz]ing|manages)\b/,
    ],
    features: ['create'],
  },
  {
    key: 'edit',
    label: 'change a record',
    patterns: [
      /\b(edit|edits|editing|update|updates|updating|modify|modifies|modifying|change|changing|revise|revising|amend|amending|adjust|adjusting|correct|rename|renaming|mark (as|them|it)|set the status|complete tasks?|assign|assigning)\b/,
      /\b(manage|manages|managing|maintain|maintaining|administer|administering|organi[sz]e|organi[sz]ing|handle|handling)\b/,
      /\b(product|order|customer|content|user|information|article|course|inventory|project|task|event|student|employee|stock|staff|member) management\b(?! (system|website|platform|app))/,
      /\b(crud|admin(istration)? (panel|page|area|interface)|back-?end management|back office)\b/,
    ],
    features: ['edit'],
  },
  {
    key: 'delete',
    label: 'remove a record',
    patterns: [
      /\b(delete|deletes|deleting|deletion|remove|removes|removing|removal|discard|withdraw|clear|cancel|cancels|cancelling|canceling|cancellation)\b/,
      /\b(manage|manages|managing|administer|administering)\b/,
      /\b(product|order|customer|content|user|information|article|course|inventory|project|task|event|student|employee|stock|staff|member) management\b(?! (system|website|platform|app))/,
      /\b(crud|admin(istration)? (panel|page|area|interface))\b/,
    ],
    features: ['delete'],
  },
  {
    key: 'search',
    label: 'find records by words',
    patterns: [
      /\b(search|searches|searching|searchable|find|finds|finding|look up|looking up|look for|lookup|locate|retrieve|retrieval|retrieving)\b/,
      /\b(query|queries|querying|inquire|inquiry|enquire) (about |for |of |the |their |any |by |into )?[a-z]+/,
      /\bby (keyword|keywords|name|title|author|isbn|number)\b|\bkeywords?\b/,
    ],
    features: ['search'],
  },
  {
    key: 'filter',
    label: 'narrow a list',
    patterns: [
      /\b(filter|filters|filtering|filtered|refine|refining|narrow|narrowing|facets?|select by|screening|shortlist)\b/,
      /\bby (category|categories|type|types|genre|date|dates|price|price range|location|status|brand|size|colou?r|department|region|city|rating|level|topic|tag|tags|cuisine|industry|salary|subject|destination|year|season|condition|conditions|criteria)\b/,
      /\b(categor(y|ies) (browsing|navigation|filter|selection)|categori[sz](e|ed|ing|ation)|classif(y|ied|ication)|within a (price|date) range|tag(s|ged|ging)?)\b/,
    ],
    features: ['filter'],
  },
  {
    key: 'sort',
    label: 'put a list in order',
    patterns: [
      /\b(sort|sorts|sorting|sortable|order by|ordered by|arrange|arranged|rank by|ranked by|prioriti[sz]e|prioriti[sz]ing)\b/,
      /\b(from (low|high|new|old)(est)? to|(lowest|highest|newest|oldest|cheapest) first|ascending|descending|chronological(ly)?|alphabetical(ly)?)\b/,
      /\bcompare (prices?|ratings?)\b/,
    ],
    features: ['sort'],
  },
  {
    key: 'account',
    label: 'accounts of their own',
    patterns: [
      /\b(log ?in|logs in|logging in|log-in|sign ?in|sign-in|signing in|log ?out|log-out|sign ?out|authenticat(e|ion)|credentials|passwords?)\b/,
      /\b(register|registering|registers)( an?| for an?| new| their)? accounts?\b|\b(sign ?up|sign-up|registration|user registration|create an? accounts?|creating an? accounts?|membership registration|account creation)\b/,
      /\bregister (and|or|to|as|on|,)|\bregister\b(?=[.,]|$)|\b(users?|visitors?|customers?|members?) (can|should be able to|to) register\b/,
      /\b(user|personal|their|my|own|member|account) (profiles?|accounts?|information|center|centre|cent(er|re)|settings|details)\b/,
      /\b(accounts?|(?<!\b(company|business|enterprise|brand|team|player|artist|band|author|coach|doctor|startup|supplier|vendor|exhibitor) )profiles?|user management|account management|member(ship)? management|user authentication)\b/,
    ],
    features: ['account'],
    isOfSite: true,
  },
  {
    key: 'mine',
    label: 'their own records',
    patterns: [
      /\bmy [a-z-]+\b/,
      /\b(their|his|her|your) own [a-z-]+\b|\btheir (past |previous |current |personal |saved |purchased |booked |submitted |published |registered |enrolled )?(orders?|bookings?|reservations?|appointments?|posts?|articles?|history|tickets?|applications?|loans?|submissions?|requests?|tasks?|projects?|notes?|courses?|records?|listings?|donations?|trips?|itinerar(y|ies)|recipes?|expenses?|transactions?|goals?|habits?|workouts?|enrolments?|enrollments?|purchases?|subscriptions?|activities|works?|uploads?|files?|documents?|videos?|photos?|resumes?|collections?)\b/,
      /\b(order|booking|purchase|transaction|reservation|payment|appointment|learning|consumption|loan|donation|rental|participation|play|game|test|answer|winning|redemption|points|check-?in) (history|records?)\b/,
      /\bthey (have |had |already |currently )*(hold|own|bought|purchased|booked|ordered|published|posted|created|submitted|saved|uploaded|enrolled)\b/,
      /\b(personal (records?|notes?|diary|data|collection)|history of their)\b/,
    ],
    features: ['mine', 'account'],
  },
  {
    key: 'about-page',
    label: 'an About page',
    patterns: [
      /\babout( us)?( page| section)?\b(?= page| section|[.,;]|$)|\babout us\b|\b(company|team|organi[sz]ation|institution|enterprise|corporate|business|brand|personal|school|hotel|club|foundation|association)( ?'s)? (introductions?|information|profile\b|overview|history|background|story|mission|vision|values|culture|scale|strengths?|honou?rs|qualifications?)\b|\b(who we are|our (story|mission|team|history|values)|mission statement|introduce (the|our|their) (company|team|business|organi[sz]ation))\b/,
    ],
    features: ['static-page'],
    isOfSite: true,
  },
  {
    key: 'contact-page',
    label: 'a Contact page',
    patterns: [
      /\bcontact( us)?( page| form| section| information| details?| info| methods?)\b|\bcontact us\b|\b(get|getting) in touch\b|\breach (us|the company|the team)\b|\b(address|phone number|opening hours|business hours)\b/,
    ],
    features: ['contact'],
    isOfSite: true,
  },
  {
    key: 'faq-page',
    label: 'answers to frequent questions',
    patterns: [/\bfaqs?\b|\bfrequently asked questions?\b|\bhelp (cent(er|re)|page|section)\b|\bcommon questions\b/],
    features: ['static-page'],
    isOfSite: true,
  },
  {
    key: 'legal-page',
    label: 'a page of terms or privacy',
    patterns: [
      /\b(privacy (policy|statement)|terms (of (service|use)|and conditions|page)|legal notice|imprint|disclaimer)\b/,
    ],
    features: ['static-page'],
    isOfSite: true,
  },
  {
    key: 'home',
    label: 'a home page',
    patterns: [
      /\b(home ?page|landing page|front page|main page|start page|welcome page|hero section|navigation (menu|bar))\b/,
    ],
    features: ['home'],
    isOfSite: true,
  },
];
