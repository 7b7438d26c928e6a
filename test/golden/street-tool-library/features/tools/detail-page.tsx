// One tool with everything that is known about it.
import { useParams } from 'react-router';
import { Artwork } from '../../web/ui/artwork.tsx';
import { Badge } from '../../web/ui/badge.tsx';
import { LinkButton } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { DeleteButton } from '../../web/ui/delete-button.tsx';
import { Fact, Facts } from '../../web/ui/facts.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { ShareButton } from '../../web/ui/share-button.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { useSession } from '../account/session-context.tsx';
import { TallyCount } from '../tally/tally-count.tsx';
import type { Tool } from './schema.ts';

export function ToolPage() {
  const { id } = useParams();
  const resource = useResource<Tool>(`/api/tools/${id}`);
  return (
    <Loaded resource={resource} shape="page">
      {(tool) => <ToolDetails tool={tool} />}
    </Loaded>
  );
}

function ToolDetails({ tool }: { tool: Tool }) {
  const { user } = useSession();
  return (
    <article aria-label={tool.name}>
      <PageHeader
        title={tool.name}
        parent={{ to: '/tools', label: 'Tools' }}
        actions={
          <>
            {user?.id === tool.ownerId && (
              <LinkButton variant="secondary" to={`/tools/${tool.id}/edit`}>
                Edit
              </LinkButton>
            )}
            {user?.id === tool.ownerId && (
              <DeleteButton label="Tool" title={tool.name} path={`/api/tools/${tool.id}`} to="/tools" isKept />
            )}
            <ShareButton title={tool.name} />
          </>
        }
      />
      <p className="mb-4">
        <TallyCount count={tool.loanCount} label="loan" pluralLabel="loans" />
      </p>
      <div className="grid items-start gap-8 lg:grid-cols-[3fr_2fr]">
        <div className="grid gap-6">
          <div className="aspect-[2/1] overflow-hidden rounded-card border border-line">
            <Artwork subject={tool.name} />
          </div>
          {tool.condition !== null && (
            <p data-field="condition" className="max-w-prose text-lg whitespace-pre-line">
              {tool.condition}
            </p>
          )}
        </div>
        <Card>
          <CardBody>
            <Facts>
              <Fact label="Kind" field="kind" value={tool.kind}>
                <Badge>{tool.kind}</Badge>
              </Fact>
              <Fact label="Added by" field="ownerName" value={tool.ownerName}>
                {tool.ownerName}
              </Fact>
            </Facts>
          </CardBody>
        </Card>
      </div>
    </article>
  );
}
