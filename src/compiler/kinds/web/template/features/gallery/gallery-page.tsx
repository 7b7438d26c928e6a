// Pictures side by side; one of them large in a lightbox.
import { useState } from 'react';
import { LinkedPicture } from '../media/linked-picture.tsx';
import { useResource } from '../../web/use-resource.ts';
import { Button, LinkButton } from '../../web/ui/button.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import type { GalleryPicture } from './gallery-picture.ts';
import { Lightbox } from './lightbox.tsx';
import { addPath, pageTitle } from './page.ts';

export function GalleryPage() {
  const pictures = useResource<GalleryPicture[]>('/api/gallery');
  return (
    <>
      <PageHeader
        title={pageTitle}
        introduction="Choose a picture to see it large; the arrow keys lead from one to the next."
        actions={addPath !== null && <LinkButton to={addPath}>Add a picture</LinkButton>}
      />
      <Loaded resource={pictures}>{(all) => <Pictures all={all} />}</Loaded>
    </>
  );
}

function Pictures({ all }: { all: readonly GalleryPicture[] }) {
  const [group, setGroup] = useState<string>();
  const [open, setOpen] = useState<number>();
  const groups = [...new Set(all.map((picture) => picture.group))];
  const shown = all.filter((picture) => group === undefined || picture.group === group);
  if (all.length === 0) return <EmptyState title="No pictures yet" text="The first one appears here." />;
  return (
    <div className="grid gap-6">
      {groups.length > 1 && (
        <div role="group" aria-label="Show pictures of" className="flex flex-wrap gap-2">
          {[undefined, ...groups].map((each) => (
            <Button
              key={each ?? 'all'}
              size="small"
              variant={group === each ? 'primary' : 'secondary'}
              aria-pressed={group === each}
              onClick={() => setGroup(each)}
            >
              {each ?? 'All'}
            </Button>
          ))}
        </div>
      )}
      <ul aria-label="Pictures" className="grid grid-cols-2 gap-3 sm:grid-cols-3 sm:gap-4 lg:grid-cols-4">
        {shown.map((picture, index) => (
          <li key={picture.key}>
            <button
              type="button"
              aria-label={`Show ${picture.title} large`}
              onClick={() => setOpen(index)}
              className="group grid w-full gap-2 text-left"
            >
              <span className="block aspect-4/3 overflow-hidden rounded-card border border-line transition group-hover:border-accent group-hover:shadow-raised">
                <LinkedPicture link={picture.link} subject={picture.subject} />
              </span>
              <span className="text-sm font-medium">{picture.title}</span>
            </button>
          </li>
        ))}
      </ul>
      {open !== undefined && (
        <Lightbox pictures={shown} at={open} onMove={setOpen} onClose={() => setOpen(undefined)} />
      )}
    </div>
  );
}
