// “Following”: what the signed-in person has marked.
import { LinkButton } from '../../web/ui/button.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { useMarks } from '../marks/use-marks.ts';
import { QuestionList } from '../questions/question-list.tsx';
import type { Question } from '../questions/schema.ts';

export function FollowsPage() {
  return (
    <SignedInOnly>
      <PageHeader title="Following" />
      <div className="grid gap-12">
        <MarkedQuestions />
      </div>
    </SignedInOnly>
  );
}

function MarkedQuestions() {
  const resource = useResource<Question[]>('/api/follows/questions/records');
  const { ids } = useMarks('/api/follows/questions');
  return (
    <section aria-label="Questions">
      <Loaded resource={resource} shape="rows">
        {(all) => {
          // What was just unmarked leaves the page at once.
          const questions = all.filter(({ id }) => !ids || ids.has(id));
          return questions.length === 0 ? (
            <EmptyState
              title="You follow no questions yet"
              action={<LinkButton to="/questions">Browse questions</LinkButton>}
            />
          ) : (
            <QuestionList questions={questions} />
          );
        }}
      </Loaded>
    </section>
  );
}
