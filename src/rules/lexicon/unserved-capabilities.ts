/** Capabilities that people ask for and that the compiler does not build yet: each says so plainly and names what it needs. */
import type { Capability } from './capability.ts';

const unserved = (key: string, label: string, pattern: RegExp, reason: string, wouldNeed: string): Capability => ({
  key,
  label,
  patterns: [pattern],
  features: [],
  notServed: { reason, wouldNeed },
});

export const unservedCapabilities: readonly Capability[] = [
  unserved(
    'surveys',
    'surveys',
    /\b(surveys?|questionnaires?)\b/,
    'Nobody is led through the questions of a survey.',
    'A survey feature: several questions, answers per person, and their results.',
  ),
  unserved(
    'simulation',
    'simulations',
    /\b(simulators?|simulat(e|ion|ions|ing))\b/,
    'Nothing in the product imitates a process step by step.',
    'A model of the process with its rules and a view of its state.',
  ),
  unserved(
    'mail',
    'sending e-mail or text messages',
    /\b(send(s|ing)? (an? |out )?(invitations?|invoices?|confirmations?)|e-?mail (notifications?|confirmations?|reminders?|verification)|receive (e-?mails?|sms)|verification codes?|reset (their )?passwords?|forgot(ten)? password|password (reset|recovery))\b/,
    'The product sends no e-mail or text messages.',
    'A mail server or provider account, templates, and a queue that retries.',
  ),
  unserved(
    'integration',
    'connections to other services',
    /\b(third[- ]party|social (media )?(login|integration)|facebook|twitter|instagram|wechat|weibo|google (login|drive|analytics|calendar)|oauth|single sign-on|sso|apis?( integration)?|integrat(e|es|ing|ion|ions) with|synchroni[sz](e|ation)|sync(ing)?|crawl(er|ers|ing)?|web scrap(er|ing)|rss( feeds?)?|webhooks?|plugins?|blockchain|smart contracts?|nfts? mint(ing)?)\b/,
    'No outside service is connected; the product stands on its own.',
    'Access to that service (keys, terms) and a connector that handles its errors and limits.',
  ),
  unserved(
    'artificial-intelligence',
    'prediction and generation by a model',
    /\b(ai|a\.i\.|artificial intelligence|machine learning|deep learning|gpt|chatgpt|llm|personali[sz]ed (content|learning)|predict(s|ing|ion|ions|ive)?|forecast(s|ing)?|(image|face|speech|voice|text|object) (recognition|generation|detection|synthesis)|sentiment analysis|natural language|translat(e|es|ing|ion|ions|or)|auto(matic(ally)?)?[- ]generat(e|es|ed|ion)|intelligent (analysis|assistant))\b/,
    'Nothing in the product predicts or generates by a learned model.',
    'A model or provider, data to learn from, and a check on what it answers.',
  ),
  unserved(
    'streaming',
    'live video, sound and calls',
    /\b(live[- ]?stream(s|ing)?|live (broadcasts?|broadcasting|videos?|class(es)?|lectures?|tv|rooms?|performances?)|(voice|video|audio|audio\/video|audio and video|voice and video) (calls?|chats?|conferenc(e|es|ing)|rooms?|live streaming)|watch(ing)? (the )?live( (streams?|matches|games?))?|bullet (screens?|comments?)|subtitles?|transcod(e|ing)|screen sharing)\b/,
    'What is stored is played, but nothing is broadcast live and nobody is called.',
    'A streaming server, transcoding and a signalling service for calls.',
  ),
  unserved(
    'media-editing',
    'working on images, video or documents',
    /\b((photo|image|picture|video|audio|document|pdf) (edit(or|ing)|process(ing)?|crop(ping)?|compress(ion|ing)?|conver(ter|sion)|enhanc(e|ement)|merg(e|ing)|splitt?(er|ing)?)|watermarks?|crop(ping)?|resiz(e|ing)|draw(ing)? (board|canvas|tool)|canvas|whiteboards?|rich text editor|markdown editor|code editor|syntax highlighting|qr codes?|barcodes?|3d (models?|view|scene)|virtual (tour|reality)|augmented reality|vr|ar)\b/,
    'There is no editor for pictures, sound, code or documents.',
    'An editor component for that medium and storage for its files.',
  ),
  unserved(
    'multilingual',
    'several languages',
    /\b(multi-?lingual|multiple languages|(several|different|various) languages|language (switch(ing|er)?|selection|support)|internationali[sz]ation|i18n|bilingual|switch(ing)? languages?)\b|\bin (both )?(english|french|german|spanish|italian|dutch|portuguese|polish|turkish|arabic|chinese)(, \w+)? and (english|french|german|spanish|italian|dutch|portuguese|polish|turkish|arabic|chinese)\b/,
    'The pages are in one language.',
    'A catalogue of translated texts per language and a switch in the header.',
  ),
  unserved(
    'hardware',
    'devices and sensors',
    /\b(remote(ly)? control(led|ling)?|iot|smart (devices?|home)|sensors? (data|readings?) (collection|acquisition)|scan(s|ning)?|bluetooth|control (the )?(devices?|equipment|robots?)|plc|video surveillance)\b/,
    'The product reads and controls no devices; readings can be entered by hand.',
    'A gateway to the devices, their protocol and credentials.',
  ),
];
