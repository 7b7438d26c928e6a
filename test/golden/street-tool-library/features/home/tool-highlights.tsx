// The latest tools, on the home page.
import type { ListPage } from '../../server/list-page.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { HighlightCard, Highlights } from '../../web/ui/highlights.tsx';
import { useResource } from '../../web/use-resource.ts';
import type { Tool } from '../tools/schema.ts';

export function ToolHighlights() {
  const tools = useResource<ListPage<Tool>>('/api/tools');
  return (
    <Highlights title="Tools" introduction="What neighbours lend each other." to="/tools" resource={tools}>
      {(tool) => (
        <HighlightCard
          key={tool.id}
          to={`/tools/${tool.id}`}
          title={tool.name}
          subject={tool.name}
          text={tool.condition}
        >
          <Badge>{tool.kind}</Badge>
        </HighlightCard>
      )}
    </Highlights>
  );
}
