// Colours of boards; the person's choice stays in this browser.
import { useState } from 'react';

const themes = {
  wood: { label: 'Wood', light: '#f0d9b5', dark: '#b58863', mark: '#2f6f4f', ink: '#1f1410' },
  ocean: { label: 'Ocean', light: '#dceaf5', dark: '#7fa8c9', mark: '#9a3412', ink: '#0b2540' },
  forest: { label: 'Forest', light: '#eeeed2', dark: '#86a666', mark: '#7c2d12', ink: '#16240f' },
  night: { label: 'Night', light: '#8d93a8', dark: '#5b6178', mark: '#fde68a', ink: '#0b0d14' },
} as const;

export type ThemeName = keyof typeof themes;
export type BoardTheme = (typeof themes)[ThemeName];

export const themeOptions = Object.entries(themes).map(([value, { label }]) => ({ value: value as ThemeName, label })); // the keys above

const storageKey = 'board-theme';

export function useBoardTheme(): { name: ThemeName; theme: BoardTheme; choose: (name: ThemeName) => void } {
  const [name, setName] = useState<ThemeName>(stored);
  const choose = (chosen: ThemeName) => {
    setName(chosen);
    localStorage.setItem(storageKey, chosen);
  };
  return { name, theme: themes[name], choose };
}

function stored(): ThemeName {
  const name = localStorage.getItem(storageKey);
  return themeOptions.find(({ value }) => value === name)?.value ?? 'wood';
}
