/** Capabilities that complete small applications inside a product serve. */
import type { Capability } from '../capability.ts';

export const kitCapabilities: readonly Capability[] = [
  {
    key: 'quiz',
    label: 'taking a quiz or an exam',
    patterns: [
      /\b(quiz(zes)?|trivia)\b(?! (management|website|app|platform)s?\b.*\b(news|company))/,
      /\b(take|taking|takes|sit|attempt|attempting|complete|completing|participate in|start|starting|pass|passing) (the |an? |their |online |mock |practice |simulated |simulation |multiple-choice )*(tests?|exams?|examinations?|assessments?)\b/,
      /\b(online|mock|simulated|simulation|practice|timed|computer-based|theory|random|my) (exams?|tests?|examinations?|assessments?)\b/,
      /\b(exam(ination)?|test|question) (simulations?|practice|functions?|taking|papers?|banks?|library)\b/,
      /\banswer(s|ing)? ((a|the|series|set|number|of|contest|quiz|exam|test|multiple-choice|practice) )*questions? (?!from|of (other )?(users|customers|visitors|clients))/,
      /\banswer(s|ing)? ((a|the|contest|quiz|exam|test|multiple-choice|practice) )*questions?$/,
      /\b(question (display|answering|practice|selection|generation)|practice questions?|wrong questions?|multiple[- ]choice|flash ?cards?|simulated practice|knowledge (tests?|contests?|competitions?|quiz(zes)?))\b/,
      /\b(automatic (grading|scoring)|(exam|quiz) (results?|scores?|grading|scoring)|self[- ]tests?)\b/,
    ],
    features: ['quiz'],
    isOfSite: true,
  },
  {
    key: 'assessment',
    label: 'a self-assessment',
    patterns: [
      /\b(personality|character|temperament|mbti|psychological|psychology|mental health|stress|anxiety|depression|emotional|well-?being|wellness|lifestyle|career|interest|aptitude|strengths?|learning[- ]style|maturity|readiness|self)[- ](self-)?(tests?|assessments?|evaluations?|check-?ups?|questionnaires?|profiling)\b/,
      /\b(personality|psychological|mental health) testing\b/,
      /\b(assess(es|ing)?|evaluat(e|es|ing)) ((their|the|own|users'?|one's|my|your) )*(personality|personalities|character|temperament|stress( levels?)?|mental health|psychological (state|health)|strengths|well-?being|emotional state)\b/,
      /\bassess(es|ing)? (a |the |their |your )?(business|company|organi[sz]ation|start-?up)\b/,
    ],
    features: ['assessment'],
    isOfSite: true,
  },
  {
    key: 'mixture',
    label: 'adding up nutrients',
    patterns: [
      /\b(nutrition(al)?|nutrients?) (analysis|analy[sz]er|analyses|calculat(or|ors|ion|ions))\b|\b(analy[sz]|calculat)(e|es|ing) (the |their |its |your )?(nutrition(al)?( (values?|content|information))?|nutrients)\b/,
    ],
    features: ['mixture'],
    isOfSite: true,
  },
  {
    key: 'calculator',
    label: 'calculations on input',
    patterns: [
      /\b(calculators?|estimators?|calculat(e|es|ing|ion|ions))\b/,
      /\b((unit|currency|measurement|temperature|length|weight) (converters?|conversions?)|convert(s|ing)? (between )?(the )?((measurement|imperial|metric) )?(units?|currenc(y|ies)|measurements?|temperatures?|lengths?|weights?)|between (units|currencies))\b/,
      /\b(instant quotes?|online quotes?|(price|cost|freight|shipping|budget|time|effort|insurance|moving) (estimat(e|es|ion|or)|calculation)s?|estimat(e|es|ing) (the |their )?((total|required|printing|build|project|shipping|moving|renovation|travel|monthly|overall) )*(costs?|prices?|time|effort|fees?|budgets?)|quote (inquir(y|ies)|calculation)|quer(y|ying) quotes?)\b/,
      /\b(total interest|monthly (mortgage|loan) payments?)\b/,
      /\b(bmi|body mass index|gpa|split (the )?(bills?|expenses?|costs?)|distribute (the )?expenses|comput(e|es|ing) (the|their) (total|price|cost|average|interest|payment))\b/,
    ],
    features: ['calculator'],
    isOfSite: true,
  },
  {
    key: 'matching',
    label: 'recommendations by stated preferences',
    patterns: [
      /\b(personali[sz]ed|intelligent|smart|tailored|customi[sz]ed) ([a-z]+ )?(recommendations?|suggestions?|matching|matches)\b/,
      /(?<!memory |card |tile )\b(recommendation|matching|matchmaking) (engine|system|algorithm|function(ality)?|feature|quiz|service)s?\b/,
      /\brecommend(s|ing)? (?:[a-z]+ ){1,5}(to (the )?(users?|customers?|visitors?|members?|students?)|based on|according to|for (them|users?|each|you))\b/,
      /\b(recommendations?|suggestions?|matches) (based on|according to|by) (?:[a-z']+ ){0,3}(preferences?|interests?|needs?|tastes?|requirements?|profiles?|information|skills?|goals?)\b/,
      /\b(mentor(ship)?|coach(ing)?|tutor|roommate|job|partner|talent|candidate|buddy|pet) (and [a-z]+ )?(matching|matchmaking)\b/,
      /(?<!memory )\bmatch(es|ing)? (?:[a-z]+ ){1,4}(with|to|and) (?:[a-z]+ ){0,3}(based on|users?|coaches|mentors?|tutors?|students?|candidates?|jobs?|employers?|needs|preferences)\b/,
      /\b(find|finding|select|choose) (?:(the|a|most|best|their) )*suitable [a-z]+/,
    ],
    features: ['matching'],
    isOfSite: true,
  },
  {
    key: 'tracker',
    label: 'tracking day by day',
    patterns: [
      /\b(habits?|mood|water( intake)?|calories?|caloric intake|calorie intake|sleep|smoking|steps|fasting|goals?|streaks?|weight loss|workouts?|exercise|hydration|screen time) (track(er|ers|ing)|logs?|logging|monitoring|progress)\b/,
      /\b(track|tracking|log|logging|record|recording|monitor|monitoring|keep track of) (?:(their|and|manage|daily|personal|own|the|your|my|about) )*(habits?|moods?|emotions?|emotional (and stress )?states?|water( intake)?|(daily )?(calories?|caloric intake|calorie intake)|sleep|smoking( instances| habits)?|streaks?|fasting|hydration|fitness goals?|(financial |savings? |personal )?goals?)\b/,
      /\b(goal[- ](setting|tracking)|set(ting)? (and (track|monitor|achieve) )?(their |personal |daily |own |savings? |financial |fitness |reading |calorie )*goals?|progress towards? (their |the )?goals?|streaks?|habit[- ]building|build(ing)? (better |good |healthy )?habits)\b/,
    ],
    features: ['tracker'],
    isOfSite: true,
  },
  {
    key: 'time-clock',
    label: 'clocking in and out',
    patterns: [
      /\b((clock|punch)(ing|s)? (in|out)|(time|attendance) clocks?|time attendance|attendance (systems?|tracking|management|machines?)|(record|track)(ing)? (employee |staff |working )*(attendance|working hours|work hours))\b/,
    ],
    features: ['time-clock'],
    isOfSite: true,
  },
  {
    key: 'timer',
    label: 'a timer',
    patterns: [
      /\b(pomodoro|stop ?watch(es)?|(work|focus|study|meditation|interval|workout|cooking|session|display a|countdown|customi[sz]able) timers?|focus sessions?)\b/,
      /\btimer (app|application|website|tool)s?\b|\btimers? (that )?(counts?|runs?|rings?)\b|\b(kitchen|egg|development|exam|break|rest|compression|brewing|baking|tea|turn) timers?\b/,
    ],
    features: ['timer'],
    isOfSite: true,
  },
];
