/** Words for files that people bring along, for what is listened to and watched, and for pictures. */
import type { Capability } from '../capability.ts';

export const mediaCapabilities: readonly Capability[] = [
  {
    key: 'upload',
    label: 'uploading files',
    patterns: [
      /\b(upload(s|ed|ing)?|attach(ing|ments?)?( files?| documents?| images?)?|drag and drop files?|file (storage|management|sharing|library)|cloud storage|media library)\b/,
    ],
    features: ['upload'],
    isOfSite: true,
  },
  {
    key: 'player',
    label: 'playing sound or video',
    patterns: [
      /\b(play(s|ed|ing)?( back)?|listen(s|ing)? to|stream(s|ing)?|watch(es|ing)?) (?:(?:and|or|the|an?|their|any|some|various|different|formats of|kinds of|types of|specific|own|online|short|audio|video|media|music|images?|educational|instructional|training|demo|course|tutorial|full|free|youtube|translated|traffic),? )*(videos?|music|songs?|audio( (samples?|tracks?|files?|clips?|content|books?))?|sound( effects)?|audiobooks?|podcasts?|episodes?|movies?|films?|tv (shows?|series|dramas?|videos?)|dramas?|lectures?|lessons?|courses?|recordings?|tracks?|tutorials?|clips?|broadcasts?|radio|albums?|playlists?|animations?|animes?|multimedia( files?)?|media( (files?|content))?|trailers?)\b/,
      /\b(video|audio|music|media|multimedia|podcast|radio|song|sound) (?:and (?:video|audio|music) )?(playback|players?|playing|streaming|on[- ]demand)\b/,
      /\b(playback|online (videos?|audio|radio|listening|viewing)|short videos?|video (lessons?|courses?|lectures?|tutorials?))\b/,
    ],
    features: ['player'],
    attaches: true,
  },
  {
    key: 'gallery',
    label: 'a page of pictures',
    patterns: [
      /\b(galler(y|ies)|(photo|picture|image) (albums?|walls?|displays?|showcases?|slideshows?)|slideshows?|light-?box|portfolio (galler(y|ies)|display|showcase))\b/,
    ],
    features: ['gallery'],
    isOfSite: true,
  },
];
