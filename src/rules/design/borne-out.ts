/** Whether a product lives up to words of its concept: a text must not speak of what was not built. */
import type { Entity, Feature } from '../../blueprint/schema.ts';

/** Beginnings of words that promise something, each with other words that keep the promise. */
const promises: readonly [RegExp, RegExp][] =
  `stock:stock inventor|deliver:deliver|repair:repair|pay:pay|purchas:purchas order|checkout:checkout|cart:cart|discount:discount|coupon:coupon
  chat:chat messag|messag:messag|notif:notif|email:email|mail:mail|sms:sms|video:video|stream:stream|upload:upload|download:download
  export:export|import:import|print:print|map:map|calendar:calendar|real-time:real-time|live:live|ai:ai|intelligen:intelligen
  recommend:recommend|vot:vot poll|follow:follow|friend:friend|subscri:subscri|scor:scor point|leaderboard:leaderboard
  sending:sending|spin:spin|win:win|play:play(?!er)|quiz:quiz|predict:predict|encrypt:encrypt|decrypt:decrypt|convert:convert|merg:merg|compress:compress
  generat:generat|analy:analy dashboard|chart:chart|report:report dashboard|statistic:statistic dashboard|monitor:monitor dashboard
  visuali:chart|automat:automat|secur:secur|multimedia:multimedia video|picture:picture photo image|photo:photo picture image
  image:image picture photo|game:game|simulat:simulat|match:match|optimi:optimi|estimat:estimat|calculat:calculat|personali:personali
  book:book reserv appointment|rent:rent book|buy:buy order|sell:sell product|educat:educat course lesson|translat:translat|scan:scan
  invit:invit|shar:shar|like:like|collect:collect donation|forum:forum topic post|blog:blog post article poem news`
    .split(/[|\n]/)
    .map((line) => line.trim().split(':'))
    .map(([said = '', kept = '']) => [
      new RegExp(String.raw`\b${said}${said.length < 4 ? String.raw`(?:s|ing|ment|ments|es|e|d|ed)?\b` : ''}`, 'i'),
      new RegExp(kept.split(' ').join('|'), 'i'),
    ]);

export function isBorneOut(text: string, entities: readonly Entity[], features: readonly Feature[]): boolean {
  const built = [
    ...entities.flatMap((entity) => [
      entity.label,
      entity.pluralLabel,
      ...entity.fields.flatMap((field) => [field.label, field.type === 'image' ? 'image' : '']),
    ]),
    ...features.flatMap((feature) => [
      'action' in feature ? feature.action : '',
      feature.kind === 'dashboard' ? `dashboard ${feature.charts.length > 0 ? 'chart' : ''}` : '',
    ]),
  ].join(' ');
  return promises.every(([said, kept]) => !said.test(text) || kept.test(built));
}
