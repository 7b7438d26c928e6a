// Several tools, as cards.
import { Link } from 'react-router';
import { Artwork } from '../../web/ui/artwork.tsx';
import { Badge } from '../../web/ui/badge.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { TallyCount } from '../tally/tally-count.tsx';
import type { Tool } from './schema.ts';

export function ToolList({ tools, label = 'Tools' }: { tools: readonly Tool[]; label?: string }) {
  return (
    <ul aria-label={label} className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
      {tools.map((tool) => (
        <li key={tool.id}>
          <ToolCard tool={tool} />
        </li>
      ))}
    </ul>
  );
}

function ToolCard({ tool }: { tool: Tool }) {
  return (
    <Card interactive className="flex h-full flex-col">
      <div className="aspect-[8/5]">
        <Artwork subject={tool.name} />
      </div>
      <CardBody className="flex grow flex-col gap-3">
        <p className="flex flex-wrap gap-2">
          <span data-field="kind" data-value={tool.kind}>
            <Badge>{tool.kind}</Badge>
          </span>
        </p>
        <h2 className="text-xl font-semibold">
          <Link
            to={`/tools/${tool.id}`}
            data-field="name"
            data-value={tool.name}
            className="text-ink no-underline after:absolute after:inset-0 after:content-['']"
          >
            {tool.name}
          </Link>
        </h2>
        {tool.condition !== null && (
          <p data-field="condition" data-value={tool.condition} className="line-clamp-3 text-muted">
            {tool.condition}
          </p>
        )}
        <div className="relative z-10 mt-auto flex flex-wrap items-center gap-2">
          <TallyCount count={tool.loanCount} label="loan" pluralLabel="loans" />
        </div>
      </CardBody>
    </Card>
  );
}
