// The colours that pictures are painted with; theme.css has their values for both colour schemes.
export const paint = {
  sky: 'var(--art-sky)',
  haze: 'var(--art-haze)',
  back: 'var(--art-back)',
  middle: 'var(--art-middle)',
  front: 'var(--art-front)',
  deep: 'var(--art-deep)',
  light: 'var(--art-light)',
  spark: 'var(--art-spark)',
  warm: 'var(--art-warm)',
};
