// The colour scheme: the visitor's choice, kept in the browser, or else the product's own.
import { useEffect, useState } from 'react';
import { site } from '../site.ts';

export type Scheme = 'light' | 'dark';

const changeEvent = 'scheme-change';

/** Null for who has chosen nothing. */
export function chosenScheme(): Scheme | null {
  const chosen = document.documentElement.dataset.scheme;
  return chosen === 'light' || chosen === 'dark' ? chosen : null;
}

export function currentScheme(): Scheme {
  const chosen = chosenScheme();
  if (chosen) return chosen;
  if (site.followsSystem && matchMedia('(prefers-color-scheme: dark)').matches) return 'dark';
  return site.scheme;
}

/** Null takes the choice back. */
export function chooseScheme(scheme: Scheme | null) {
  if (scheme) document.documentElement.dataset.scheme = scheme;
  else delete document.documentElement.dataset.scheme;
  try {
    if (scheme) localStorage.setItem('scheme', scheme);
    else localStorage.removeItem('scheme');
  } catch {
    // Storage is closed to us (private frame): the choice lasts until the page is left.
  }
  window.dispatchEvent(new Event(changeEvent));
}

/** Renders anew whenever the choice changes, wherever it was made. */
export function useScheme(): { scheme: Scheme; chosen: Scheme | null } {
  const [scheme, setScheme] = useState(() => ({ scheme: currentScheme(), chosen: chosenScheme() }));
  useEffect(() => {
    const read = () => setScheme({ scheme: currentScheme(), chosen: chosenScheme() });
    window.addEventListener(changeEvent, read);
    return () => window.removeEventListener(changeEvent, read);
  }, []);
  return scheme;
}
