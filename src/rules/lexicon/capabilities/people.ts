/** What people want to be to each other. */
import type { Capability } from '../capability.ts';

export const peopleCapabilities: readonly Capability[] = [
  {
    key: 'friends',
    label: 'friends',
    patterns: [
      /\b(friends? (lists?|requests?|management|systems?|functions?|connections?)|(add|adding|make|making|manage|managing|remove|removing|accept|accepting|apply(ing)? for|agree(ing)? to|find|finding|delete|deleting|search(ing)? for|connect(ing)? with) (and \w+ )?(new |their |old )?friends?( requests?)?|unfriend(ing)?|befriend(ing)?|friend-making)\b/,
    ],
    features: ['people', 'account'],
    isOfSite: true,
  },
  {
    key: 'people-follows',
    label: 'following other people',
    patterns: [
      /\b(feed|timeline|stream|posts|news) (of|from|by) ((the|all) )?(people|members|users|those|friends|accounts|authors)( (that|who|whom))? (they|you|i|one|he|she|we) follows?\b/,
      /\b(follow(s|ing)? (other |each |their |new |and unfollow )*(users?|people|members|friends?|persons?|each other|one another|others|other)|followers?|follow function|subscrib(e|ing) to (other )?(users|people))\b/,
    ],
    features: ['people', 'account'],
    isOfSite: true,
  },
  {
    key: 'invitations',
    label: 'inviting others',
    patterns: [
      /\b((invite|invites|inviting) ((new|other|their|more) )*(friends?|contacts|family|acquaintances|(users?|people|members?|others) (to (join|register|sign up|the (site|website|platform|app))))|invit(e|ing) new (users?|members?|people)|new user invitations?|invitation (rewards?|mechanism|links?|codes?|system|function)|invite (codes?|links?)|referral (codes?|links?|programs?|rewards?|systems?|bonus(es)?|fees?|commissions?))\b/,
    ],
    features: ['people', 'account'],
    isOfSite: true,
  },
  {
    key: 'people',
    label: 'looking each other up',
    patterns: [
      /\b((members?|users?|people) director(y|ies)|directory of (members|users|people)|((each )?other'?s?|other (users|members|people)('s|')?) profiles?|public profiles?|find (other|like-?minded) (users|people|members))\b/,
    ],
    features: ['people', 'account'],
    isOfSite: true,
  },
  {
    key: 'points',
    label: 'points, badges and rewards',
    patterns: [
      /\b((earn|earns|earning|collect|collecting|accumulat(e|es|ing)|gain|gaining|redeem|redeeming|exchange|exchanging|spend|spending|use|using) (\w+ ){0,2}(points|coins|credits)|points (systems?|mall|store|redemption|leaderboard|rankings?|rewards?|management|exchange|tasks?|history|records?|treasury|query)|(membership|member|loyalty|reward|bonus|experience|honou?r|green|travel) points|badges?|achievement (systems?|badges?)|unlock(ing)? achievements?|loyalty (programs?|schemes?)|rewards? (programs?|systems?|mall)|daily check-?ins?|participat(e|ing) in check-?ins?( systems?)?|check-?in (functions?|rewards?))\b/,
      /(?<!\b(score|scoring|scores|starting and ending|ending|starting|end|data|key|knowledge|pain|selling|focus|access|check|way|power|charging|viewing|bullet|percentage|pick-?up|drop-?off|price|interest) )\bpoints\b(?! (of|guards?|cloud|out)\b)/,
      /^(?:and |or )?check-?in$/,
    ],
    features: ['points', 'account'],
    isOfSite: true,
  },
  {
    key: 'wallet',
    label: 'a balance to top up and pay out',
    patterns: [
      /\b((e-?|digital |user |my |personal )?wallets?|(account|member|user|fund|membership|remaining) balances?|balance (inquir(y|ies)|account|query|queries|management|recharge|payment)|(member|account|fund|online|balance|card|user|online fund) (recharge|recharging|top-?ups?)|(?<!phone )recharge(?! (plans?|cards?)\b)|recharging|topping up|top[- ]up|withdraw(ing)? (money|funds|cash|balance|earnings)|(cash|user|fund|and|deposits?,?) withdrawals?|deposits? (and|or|\/) withdrawals?|member-to-member transfers?)\b/,
    ],
    features: ['wallet', 'account'],
    isOfSite: true,
  },
];
