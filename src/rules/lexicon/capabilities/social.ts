/** What people want to say about records and do with them. */
import type { Capability } from '../capability.ts';

export const socialCapabilities: readonly Capability[] = [
  {
    key: 'comments',
    label: 'comments and replies',
    patterns: [
      /\b(comments?|commenting|repl(y|ies|ying)|discuss(ions?|ing)?|threads? of|guest ?books?|message boards?|condolences?)\b/,
      /\b(leave|view|read|write|post) (a )?(messages?|tributes?|notes?) (on|under|below)\b/,
      /\b(leave|write|post|submit|add|give|share) (an? |their |your |his |her )?(honest |own |product |customer |user )*(comments?|reviews?|answers?|opinions?)\b/,
      /\banswer(ing)? (each other's|others'|other users'|other people's) questions\b/,
    ],
    features: ['comments'],
    attaches: true,
  },
  {
    key: 'ratings',
    label: 'reviews with stars',
    patterns: [
      /(?<=^|\b(?:to|and|or|can|may|also|users|students|customers|readers|members|they|who|by) )rate\b(?! (?:of|limit|management)\b)/,
      /\b(rating (system|by users|and review)s?|star ratings?|(user|customer|product) ratings?|ratings? (for|of) (each|every|products?|movies?|books?|services?)|score (each|the|other))\b(?! of (return|interest|exchange|growth|change)\b)/,
      /\b(reviews? (and|or|&) ratings?|ratings? (and|or|&) (reviews?|comments?|feedback)|(user|customer|product|guest|reader|client|patient|student|book|movie|course|hotel|restaurant) reviews?|leave ratings?)\b/,
      /\b(leave|write|post|submit|add|give|read|view|see) (an? |their |the )?(product |customer |user |honest )*reviews?\b/,
      /\b(score|grade|mark|evaluate|judge)s? [a-z ]{2,40}\b(from |with |between )?(1|one) (to|and|-) (5|five|10|ten)\b/,
    ],
    features: ['comments'],
    attaches: true,
  },
  {
    key: 'likes',
    label: 'likes and votes with a count',
    patterns: [
      /\b((the )?likes|liking|like (the )?(posts?|videos?|articles?|photos?|recipes?|comments?|stories|songs?|works?|artworks?|content|products?|them|it|and comment|or comment|and share|buttons?|function)|give (a )?likes?|thumbs[- ]up|up-?vot(e|es|ing)|reactions?)\b/,
      /^(?:can |and |or )?like (?!to\b|an?\b|that\b|this\b|it\b)[a-z]/,
      /\b(vot(e|es|ing) (for|on)(?! (polls?|surveys?)))\b/,
    ],
    features: ['likes'],
    attaches: true,
  },
  {
    key: 'favourites',
    label: 'favourites and lists of one’s own',
    patterns: [
      /\b(favou?rites?|favou?rit(e|ing)|wish ?-?lists?|watch ?-?lists?|reading lists?|bookmark(s|ed|ing)?|(save|saving|collect|collecting) (articles?|recipes?|products?|courses?|posts?|jobs?|properties|items?|songs?|videos?|books?|movies?|works?|artworks?|houses|destinations|their favou?rite|(them|it) (for later|to))|save for later|for later reading)\b/,
    ],
    features: ['favourites'],
    attaches: true,
  },
  {
    key: 'follows',
    label: 'following people and things',
    patterns: [
      /\b(follow(s|ing)?( (other|their|each|favou?rite|specific))* (authors?|artists?|creators?|channels?|teams?|players?|topics?|companies|brands?|sellers?|stores?|shops?|bloggers?|writers?|photographers?|designers?|musicians?|experts?)|subscrib(e|ing) to (channels?|authors?|topics?|creators?)|follow function)\b/,
    ],
    features: ['follows'],
    attaches: true,
  },
  {
    key: 'share',
    label: 'sharing a link',
    patterns: [
      /\b(share (buttons?|links?|function(ality)?)|shar(e|es|ing) ((the|their|these|interesting|favou?rite) )*(articles?|posts?|recipes?|products?|events?|videos?|news|photos?|stories|them|it|items?|pages?|content|courses?|jobs?|listings?|results?|songs?|movies?|books?) (with (friends|others|family)|via|by|on|to|through) ?[a-z ]*|social (media )?sharing|sharing (buttons?|function(ality)?|features?|options?|links?))\b|^\s*(and )?sharing\s*$/,
      /\bshareable (links?|urls?|pages?)\b/,
      /\bshar(e|es|ing) (?!.*\b(experiences?|thoughts?|opinions?|ideas?|knowledge|insights?|feelings|moments?|screens?)\b)(?:\S+ ){1,5}with (friends|others|family|other (people|users))\b/,
    ],
    features: ['share'],
    attaches: true,
  },
  {
    key: 'history',
    label: 'a history of what they have looked at',
    patterns: [
      /\b(browsing|reading|viewing|watching?) (histor(y|ies)|records?)\b|\brecently (viewed|read|watched|visited|browsed|seen)\b|\bhistory of (viewed|visited|read|watched)\b|\b(browsing|digital) footprints?\b/,
    ],
    features: ['history', 'account'],
    isOfSite: true,
  },
  {
    key: 'moderation',
    label: 'reporting what should not be there',
    patterns: [
      /\b(report|flag)(ing|s)? (an? |any |the )?(inappropriate|offensive|abusive|harmful|illegal|fake|bad|suspicious|unsuitable)\b( \w+)?((,| and| or|, or) \w+)*/,
      /(?<=^|\b(?:to|can|and|or|may|also|users|members|visitors|readers|they) )(?:report|flag) (?:other |each other's |an? |the |other users' )?(?:users?|posts?|comments?|listings?|reviews?|ads|advertisements|answers?|replies|messages?|photos?|videos?|stories|spam)\b/,
      /\bmoderat(e|es|ing) (the |all |user )?\w+|\b(content|comment|community|post|forum) moderation\b|\b(review|handle|remove|delete|hide)(s|ing)? (the )?(reported|flagged|inappropriate|offensive|abusive)\b( \w+)?((,| and| or|, or) \w+)*/,
    ],
    features: ['moderation'],
    attaches: true,
  },
  {
    key: 'polls',
    label: 'polls with one vote each',
    patterns: [
      /^(vote|cast (their|a) votes?)$/,
      /\b(has|have|gets?) (only |just )?one vote\b/,
      /\b(polls?|polling|(online )?voting|ballots?|vot(e|es|ing) (in|on) (polls?|topics?|issues?|proposals?))\b/,
    ],
    features: ['polls'],
    isOfSite: true,
  },
];
