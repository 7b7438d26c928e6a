import { useState } from 'react';
import { LinkButton } from '../../web/ui/button.tsx';
import { controlLook } from '../../web/ui/field.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { useSession } from '../account/session-context.tsx';
import type { Paper } from './model.ts';
import { PaperCard } from './paper-card.tsx';
import { settings } from './settings.ts';

/** Everything there is to take, to be found by words and by topic. */
export function QuizzesPage() {
  const papers = useResource<Paper[]>('/api/quiz/papers');
  const { user } = useSession();

  return (
    <>
      <PageHeader
        title={settings.title}
        introduction={`Choose a ${settings.one}, answer its questions and see at once how you did.`}
        actions={
          <>
            <LinkButton to={`${settings.path}/leaderboard`} variant="secondary">
              Leaderboard
            </LinkButton>
            {user && (
              <LinkButton to={`${settings.path}/new`} variant="secondary">
                Create {settings.one}
              </LinkButton>
            )}
          </>
        }
      />
      <Loaded resource={papers}>{(all) => <Choice papers={all} />}</Loaded>
    </>
  );
}

function Choice({ papers }: { papers: readonly Paper[] }) {
  const [words, setWords] = useState('');
  const [topic, setTopic] = useState('');
  const topics = [...new Set(papers.map((paper) => paper.topic))].toSorted();
  const wanted = words.trim().toLowerCase();
  const found = papers.filter(
    (paper) =>
      (topic === '' || paper.topic === topic) &&
      `${paper.title} ${paper.topic} ${paper.description ?? ''}`.toLowerCase().includes(wanted),
  );

  return (
    <>
      <div className="mb-6 grid gap-4 sm:grid-cols-[1fr_16rem]">
        <label className="grid gap-1.5 font-medium">
          Search {settings.many}
          <input
            type="search"
            value={words}
            onChange={(event) => setWords(event.target.value)}
            className={controlLook}
          />
        </label>
        <label className="grid gap-1.5 font-medium">
          Topic
          <select value={topic} onChange={(event) => setTopic(event.target.value)} className={controlLook}>
            <option value="">All topics</option>
            {topics.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
      </div>
      {found.length === 0 ? (
        <EmptyState title={`No ${settings.many} found`} text="Try other words or another topic." />
      ) : (
        <ul aria-label={settings.title} className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
          {found.map((paper) => (
            <li key={paper.id}>
              <PaperCard paper={paper} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
