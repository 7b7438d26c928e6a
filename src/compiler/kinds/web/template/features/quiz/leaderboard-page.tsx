import { useState } from 'react';
import { controlLook } from '../../web/ui/field.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { LeaderTable } from './leader-table.tsx';
import type { Leader, Paper, PaperDetail } from './model.ts';
import { settings } from './settings.ts';

/** Who is best over all, or at one of them. */
export function LeaderboardPage() {
  const [paperId, setPaperId] = useState('');
  const papers = useResource<Paper[]>('/api/quiz/papers');
  return (
    <>
      <PageHeader
        title="Leaderboard"
        introduction={`The best attempt of each person counts. Where scores are equal, the quicker one is ahead.`}
      />
      <label className="mb-6 grid max-w-sm gap-1.5 font-medium">
        Scores of
        <select value={paperId} onChange={(event) => setPaperId(event.target.value)} className={controlLook}>
          <option value="">All {settings.many}</option>
          {papers.data?.map((paper) => (
            <option key={paper.id} value={paper.id}>
              {paper.title}
            </option>
          ))}
        </select>
      </label>
      {paperId === '' ? <Overall /> : <OfPaper key={paperId} id={paperId} />}
    </>
  );
}

function Overall() {
  const leaders = useResource<Leader[]>('/api/quiz/leaders');
  return (
    <Loaded resource={leaders} shape="rows">
      {(all) => <LeaderTable leaders={all} />}
    </Loaded>
  );
}

function OfPaper({ id }: { id: string }) {
  const paper = useResource<PaperDetail>(`/api/quiz/papers/${id}`);
  return (
    <Loaded resource={paper} shape="rows">
      {({ leaders }) => <LeaderTable leaders={leaders} />}
    </Loaded>
  );
}
