import { type ReactNode, useEffect, useState } from 'react';
import classes from './code-view.module.css';

interface CodeViewProperties {
  content: string;
  language: string;
  label: string;
}

/** Larger files are shown plain: colouring them would hold up the page. */
const colouredLength = 150_000;

/** Source text with line numbers; the colours arrive when the highlighter is loaded. */
export function CodeView({ content, language, label }: CodeViewProperties) {
  const [coloured, setColoured] = useState<ReactNode>(null);

  useEffect(() => {
    let isCurrent = true;
    async function colour() {
      const { highlight } = await import('./highlight.tsx');
      const nodes = await highlight(content, language);
      if (isCurrent) setColoured(nodes);
    }
    // Without the highlighter the text stays readable, so its failure is not worth a message.
    if (content.length <= colouredLength) void colour().catch(() => {});
    return () => {
      isCurrent = false;
    };
  }, [content, language]);

  const lines = content.replace(/\n$/, '').split('\n').length;
  return (
    <div className={classes.code} role="region" aria-label={`Content of ${label}`} tabIndex={0}>
      <pre className={classes.numbers} aria-hidden>
        {Array.from({ length: lines }, (_, position) => position + 1).join('\n')}
      </pre>
      <pre className={classes.text}>
        <code>{coloured ?? content}</code>
      </pre>
    </div>
  );
}
