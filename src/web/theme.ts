/** The look: ink on warm paper and one green, the colour of what was seen working. Tokens live in `base.css`. */
import { Button, createTheme, type MantineColorsTuple } from '@mantine/core';

const pine: MantineColorsTuple = [
  '#e6f3f0',
  '#cde5df',
  '#a3cfc5',
  '#76b8aa',
  '#6fc7b4',
  '#2f8d7e',
  '#1a776a',
  '#0b6158',
  '#084d46',
  '#053a35',
];

export const theme = createTheme({
  colors: { pine },
  primaryColor: 'pine',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  luminanceThreshold: 0.35,
  black: '#211f1b',
  fontFamily: 'var(--font-text)',
  fontFamilyMonospace: 'var(--font-code)',
  headings: { fontFamily: 'var(--font-display)', fontWeight: '500' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  // Named, so that `base.css` can tell filled buttons from the others.
  components: {
    // The button of a message has to say what it does.
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': 'Close this message' } } },
    Button: Button.extend({ defaultProps: { variant: 'filled' } }),
  },
});
