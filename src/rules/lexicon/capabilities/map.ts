/** Words for where things are. */
import type { Capability } from '../capability.ts';

export const mapCapabilities: readonly Capability[] = [
  {
    key: 'map',
    label: 'places on a map',
    patterns: [
      /\b((?<!site|mind |road|heat |knowledge |heat|game |3d |building )maps?(?! (mind|making|of contents|gameplay|range|level))|map view|google maps|street view|lbs)\b/,
      /\b(store|branch|shop|dealer|atm|clinic|station|place) (locators?|finders?)\b/,
      /\b(gps|geo-?locations?|geolocat(e|ion)|nearby(?! (data|transfer|devices))|near (me|them|you)|nearest|route (planning|navigation|display)|navigation routes?|plan(ning)? (the |their |a )?routes?|navigat(e|ion) to (?:the |a |an |nearby )*(?:\w+ )?(stations?|stores?|venues?|shops?|locations?|destinations?|places?)|navigation services?|(real-time )?(location|position|gps|vehicle|fleet|driver|courier|delivery) tracking|real-time (locations?|positions?|tracking))\b/,
      /\b(view|show|display|see|find|track|know)(s|ing)? (the )?(?:(?:[a-z-]+) ){0,2}(locations?|positions?) (of|on|in real)\b/,
    ],
    features: ['map'],
    attaches: true,
  },
];
