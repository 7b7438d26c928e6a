import { useState } from 'react';
import { useParams } from 'react-router';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import type { Attempt } from './model.ts';
import { ResultView } from './result-view.tsx';
import { RunningAttempt } from './running-attempt.tsx';

/** An attempt while it runs, and its result once it is handed in. */
export function AttemptPage() {
  const { id } = useParams();
  return (
    <SignedInOnly>
      <Content key={id} id={id} />
    </SignedInOnly>
  );
}

function Content({ id }: { id: string | undefined }) {
  const loaded = useResource<Attempt>(`/api/quiz/attempts/${id}`);
  const [changed, setChanged] = useState<Attempt>();
  return (
    <Loaded resource={loaded} shape="page">
      {(first) => {
        const attempt = changed ?? first;
        return attempt.result ? (
          <ResultView attempt={attempt} result={attempt.result} />
        ) : (
          <RunningAttempt attempt={attempt} onChange={setChanged} />
        );
      }}
    </Loaded>
  );
}
