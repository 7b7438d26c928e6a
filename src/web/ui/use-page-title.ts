import { useEffect, useRef } from 'react';

let isFirstPage = true;

/**
 * Names the page in the tab, and when it replaces another page moves the focus to its heading, so that a screen reader
 * announces the new page. The heading takes the answered ref and `tabIndex={-1}`.
 */
export function usePageTitle(title: string) {
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = `${title} · Toronto`;
  }, [title]);

  useEffect(() => {
    if (!isFirstPage) {
      window.scrollTo(0, 0);
      heading.current?.focus();
    }
    isFirstPage = false;
  }, []);

  return heading;
}
