import type { Key } from 'react';
import classes from './markdown.module.css';
import { type Block, type Inline, parseMarkdown } from './parse-markdown.ts';

/** Shows Markdown as elements; text stays text whatever it contains. */
export function Markdown({ source }: { source: string }) {
  // The blocks never change places, so their position is their identity.
  return (
    <div className={classes.markdown}>
      {parseMarkdown(source).map((block, position) => renderBlock(block, position))}
    </div>
  );
}

function renderBlock(block: Block, key: Key) {
  switch (block.kind) {
    case 'heading':
      return (
        <p key={key} className={classes.heading}>
          {renderInlines(block.content)}
        </p>
      );
    case 'paragraph':
      return <p key={key}>{renderInlines(block.content)}</p>;
    case 'code':
      return (
        // A region that scrolls must be reachable by keyboard.
        <pre key={key} tabIndex={0}>
          {block.text}
        </pre>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List key={key}>
          {block.items.map((item, position) => (
            <li key={`item-${position}`}>{renderInlines(item)}</li>
          ))}
        </List>
      );
    }
    case 'table':
      return (
        <div key={key} className={classes.table} tabIndex={0} role="group" aria-label="Table">
          <table>
            <thead>
              <tr>
                {block.head.map((cell, position) => (
                  <th key={`head-${position}`} scope="col">
                    {renderInlines(cell)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, position) => (
                <tr key={`row-${position}`}>
                  {row.map((cell, column) => (
                    <td key={`cell-${column}`}>{renderInlines(cell)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    default:
      return block satisfies never;
  }
}

function renderInlines(content: Inline[]) {
  return content.map(({ kind, text }, position) => {
    const key = `${kind}-${position}`;
    if (kind === 'bold') return <strong key={key}>{text}</strong>;
    if (kind === 'code') return <code key={key}>{text}</code>;
    return <span key={key}>{text}</span>;
  });
}
