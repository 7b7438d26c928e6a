import { useState } from 'react';

const key = 'concept-draft';

/** The typed concept, kept in this tab over reloads and visits to other pages. */
export function useDraft(): [string, (text: string) => void] {
  const [draft, setDraft] = useState(read);
  return [
    draft,
    (text) => {
      setDraft(text);
      try {
        sessionStorage.setItem(key, text);
      } catch {
        // Storage is full or forbidden: the draft then lives as long as the page.
      }
    },
  ];
}

function read(): string {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}
