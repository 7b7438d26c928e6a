/** Words for what moves while people watch. */
import type { Capability } from '../capability.ts';

export const liveCapabilities: readonly Capability[] = [
  {
    key: 'real-time',
    label: 'live data',
    patterns: [
      /\b(real[- ]time (?:(?!chat|communicat|messag|and |or |video|voice|collaborat)[a-z-]+ ){0,2}(data|updates?|updating|information|monitoring|scores?|quotes?|prices?|rates?|stocks?|tracking|status(es)?|results?|statistics|display|metrics|readings?|figures|charts?|dashboards?|changes|conditions?|refresh(ing)?|availability|news|feeds?|information flow)|live (scores?|data|updates?|prices?|results?|feeds?|quotes?|rates?|statistics)|in real[- ]time|automatic(ally)? (refresh(es|ing)?|updat(e|es|ing))|auto-?refresh(ing)?|websockets?|without (needing )?(to )?(refresh|reload)(ing)?)\b/,
      /\b(price (charts?|trends?|movements?|fluctuations?|history)|(stock|market|share) (prices?|quotes?) (charts?|trends?)|k-line|candlestick|(temperature|humidity|water level|air quality) (trends?|curves?|charts?))\b/,
    ],
    features: ['live', 'refresh'],
    attaches: true,
  },
];
