// The tools of the person who is signed in.
import { LinkButton } from '../../web/ui/button.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { ShareOwnList } from '../share/share-own-list.tsx';
import type { Tool } from './schema.ts';
import { ToolList } from './tool-list.tsx';

export function MyToolsPage() {
  return (
    <SignedInOnly>
      <PageHeader
        title="My tools"
        actions={
          <>
            <LinkButton to="/tools/new">Lend a tool</LinkButton>
            <ShareOwnList label="Share my tools" title="Tools" path="/tools/of" />
          </>
        }
      />
      <MyTools />
    </SignedInOnly>
  );
}

/** Apart, so that nothing is asked for before it is clear who is signed in. */
function MyTools() {
  const list = useResource<Tool[]>('/api/tools/mine');
  return (
    <Loaded resource={list} shape="rows">
      {(tools) =>
        tools.length === 0 ? (
          <EmptyState title="No tools of yours yet" action={<LinkButton to="/tools/new">Lend a tool</LinkButton>} />
        ) : (
          <ToolList tools={tools} />
        )
      }
    </Loaded>
  );
}
