import { Link } from 'react-router';
import { Artwork } from '../../web/ui/artwork.tsx';
import { Badge } from '../../web/ui/badge.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import type { Paper } from './model.ts';
import { settings } from './settings.ts';

export function PaperCard({ paper }: { paper: Paper }) {
  return (
    <Card interactive className="flex h-full flex-col">
      <div className="h-32 shrink-0">
        <Artwork subject={`${paper.topic} ${paper.title}`} />
      </div>
      <CardBody className="flex grow flex-col gap-3">
        <h2 className="text-xl font-semibold">
          <Link to={`${settings.path}/${paper.id}`} className="text-ink no-underline after:absolute after:inset-0">
            {paper.title}
          </Link>
        </h2>
        {paper.description && <p className="text-muted">{paper.description}</p>}
        <p className="mt-auto flex flex-wrap gap-2 pt-2">
          <Badge>{paper.topic}</Badge>
          <Badge tone="neutral">{countOf(paper.questionCount)}</Badge>
          {paper.minutes !== null && <Badge tone="neutral">{paper.minutes} min</Badge>}
          {paper.best !== null && (
            <Badge tone={paper.best >= paper.passPercent ? 'good' : 'neutral'}>Your best: {paper.best}%</Badge>
          )}
        </p>
      </CardBody>
    </Card>
  );
}

export function countOf(questions: number): string {
  return questions === 1 ? '1 question' : `${questions} questions`;
}
