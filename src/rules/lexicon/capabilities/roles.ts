/** Roles, rights and the back end. */
import type { Capability } from '../capability.ts';

export const roleCapabilities: readonly Capability[] = [
  {
    key: 'admin',
    label: 'a back end for administrators',
    patterns: [
      /\b(admin(istrat(or|ion|ive))? (panel|page|area|interface|portal|dashboard|console|module|section|backend|back-?end|system)s?|back-?end (management|administration|system|module)|back-?office|management (back-?end|panel|console)|backend)\b/,
      /\b(user|member|account|staff|administrator) management\b(?! (system|website|platform|app))/,
      /\b(manag(e|es|ing)|administer(ing)?|block(ing)?|ban(ning)?|deactivat(e|es|ing)|disabl(e|es|ing)) (all |the |violating |registered )?(users?|members|people|accounts|user (accounts?|information|data)|administrators?)\b/,
      /\bapprov(e|es|ing) (the |new |all )*(accounts?|registrations?|sign-?ups?|users?|members)\b/,
    ],
    features: ['admin', 'account'],
    isOfSite: true,
  },
  {
    key: 'roles',
    label: 'different rights for different roles',
    patterns: [
      /\b(give|gives|giving|assign|assigns|assigning|grant|grants|granting|change|changes|changing|set|sets|setting) ((the|their|new|different|people|users|members|them|everybody|a|another) )*(user )?(roles?|rights)\b(?! (in|of) (a |the )?(play|game|production|project))/,
      /\b(permissions?( management)?|role[- ]based|roles? (management|and permissions?|assignment)|access (control|rights|levels?|permissions?)|user roles?|different (permissions|roles|access|rights)|super admin(istrator)?s?|super-?users?)\b/,
    ],
    features: ['admin', 'account'],
    isOfSite: true,
  },
];
