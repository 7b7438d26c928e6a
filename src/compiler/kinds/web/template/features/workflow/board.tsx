// Records in columns by status. A card is moved by dragging it or by its menu; only columns that it may go to take it.
import { useState, type DragEvent, type ReactNode } from 'react';
import { Link } from 'react-router';
import { classNames } from '../../web/ui/class-names.ts';
import { useSession } from '../account/session-context.tsx';
import { openTransitions, type Transition } from './transition.ts';
import { useStatusChange } from './use-status-change.tsx';

export interface BoardCard {
  id: number;
  title: string;
  status: string;
  ownerId?: number;
  /** Its page. */
  to: string;
  /** API path of its status. */
  path: string;
  /** What else is good to know at a glance. */
  facts: ReactNode;
}

interface BoardProps {
  statuses: readonly string[];
  cards: readonly BoardCard[];
  transitions: readonly Transition[];
}

export function Board({ statuses, cards, transitions }: BoardProps) {
  const { user } = useSession();
  const [dragged, setDragged] = useState<BoardCard>();
  const { change, dialog } = useStatusChange();
  const waysOf = (card: BoardCard) => openTransitions(transitions, card.status, user, card.ownerId);
  const wayTo = (status: string) => (dragged ? waysOf(dragged).find(({ to }) => to === status) : undefined);

  function drop(event: DragEvent, status: string) {
    event.preventDefault();
    const way = wayTo(status);
    if (dragged && way) void change(dragged, way);
    setDragged(undefined);
  }

  return (
    <div className="-mx-4 grid auto-cols-[minmax(16rem,1fr)] grid-flow-col gap-4 overflow-x-auto px-4 pb-4">
      {statuses.map((status) => {
        const own = cards.filter((card) => card.status === status);
        const isOpen = wayTo(status) !== undefined;
        return (
          <section
            key={status}
            aria-label={status}
            onDragOver={(event) => isOpen && event.preventDefault()}
            onDrop={(event) => drop(event, status)}
            className={classNames(
              'flex min-h-64 flex-col rounded-card border p-3 transition-colors',
              isOpen ? 'border-dashed border-accent bg-tint' : 'border-line bg-hover',
              dragged && !isOpen && dragged.status !== status && 'opacity-60',
            )}
          >
            <h2 className="mb-3 flex items-center justify-between px-1 text-base font-semibold text-ink">
              {status}
              <span className="rounded-full bg-surface px-2.5 py-0.5 text-sm text-muted">{own.length}</span>
            </h2>
            <ul aria-label={`Cards in ${status}`} className="grid content-start gap-3">
              {own.map((card) => (
                <li key={card.id}>
                  <Card card={card} ways={waysOf(card)} onMove={(way) => change(card, way)} onDrag={setDragged} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {dialog}
    </div>
  );
}

interface CardProps {
  card: BoardCard;
  ways: readonly Transition[];
  onMove: (way: Transition) => void;
  onDrag: (card: BoardCard | undefined) => void;
}

function Card({ card, ways, onMove, onDrag }: CardProps) {
  function move(action: string) {
    const way = ways.find((each) => each.action === action);
    if (way) onMove(way);
  }

  return (
    <article
      draggable={ways.length > 0}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', card.title);
        onDrag(card);
      }}
      onDragEnd={() => onDrag(undefined)}
      className={classNames(
        'rounded-control border border-line bg-surface p-3 shadow-card',
        ways.length > 0 && 'cursor-grab active:cursor-grabbing',
      )}
    >
      <Link to={card.to} className="font-semibold text-ink no-underline wrap-anywhere hover:underline">
        {card.title}
      </Link>
      <div className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">{card.facts}</div>
      {ways.length > 0 && (
        <select
          aria-label={`Move ${card.title}`}
          value=""
          onChange={(event) => move(event.target.value)}
          className="mt-3 min-h-9 w-full rounded-control border border-line-strong bg-surface px-2 text-sm text-ink"
        >
          <option value="">Move…</option>
          {ways.map(({ action, to }) => (
            <option key={action} value={action}>{`${action} → ${to}`}</option>
          ))}
        </select>
      )}
    </article>
  );
}
