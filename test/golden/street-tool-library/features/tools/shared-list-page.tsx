// The tools of one person, for everybody who has the link.
import { useParams } from 'react-router';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import type { Tool } from './schema.ts';
import { ToolList } from './tool-list.tsx';

export function ToolsOfPersonPage() {
  const { userId } = useParams();
  const list = useResource<{ name: string; items: Tool[] }>(`/api/tools/of/${userId}`);
  return (
    <Loaded resource={list} shape="rows">
      {({ name, items }) => (
        <>
          <PageHeader title={`Tools of ${name}`} />
          {items.length === 0 ? <EmptyState title="No tools yet" /> : <ToolList tools={items} label="Tools" />}
        </>
      )}
    </Loaded>
  );
}
