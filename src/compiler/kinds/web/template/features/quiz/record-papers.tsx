import { LinkButton } from '../../web/ui/button.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { useSession } from '../account/session-context.tsx';
import type { Paper } from './model.ts';
import { PaperCard } from './paper-card.tsx';
import { settings } from './settings.ts';

/** On the page of a record: what can be taken for it. */
export function RecordPapers({ recordId, mayManage }: { recordId: number; mayManage?: boolean }) {
  const papers = useResource<Paper[]>(`/api/quiz/records/${recordId}/papers`);
  const { user } = useSession();
  return (
    <section aria-label={settings.title} className="mt-12">
      <h2 className="mb-4 text-2xl font-semibold">{settings.title}</h2>
      <Loaded resource={papers}>
        {(all) => (
          <div className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
            {all.map((paper) => (
              <div key={paper.id} className="grid content-start gap-3">
                <PaperCard paper={paper} />
                <LinkButton to={`${settings.path}/${paper.id}`} aria-label={`Start ${settings.one}: ${paper.title}`}>
                  Start {settings.one}
                </LinkButton>
              </div>
            ))}
            {all.length === 0 && <p className="text-muted">There are no questions here yet.</p>}
          </div>
        )}
      </Loaded>
      {user && mayManage !== false && (
        <LinkButton to={`${settings.path}/new?record=${recordId}`} variant="secondary" className="mt-4">
          Add {settings.one}
        </LinkButton>
      )}
    </section>
  );
}
