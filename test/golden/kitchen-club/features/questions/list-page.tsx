// The list of questions; what is searched and chosen stands in the address.
import { useSearchParams } from 'react-router';
import type { ListPage } from '../../server/list-page.ts';
import { withQuery } from '../../web/api.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { ListControls, SortSelect } from '../../web/ui/list-controls.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Pagination } from '../../web/ui/pagination.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { QuestionList } from './question-list.tsx';
import type { Question } from './schema.ts';

const orders = [
  { value: 'most-discussed', label: 'Most answers first' },
  { value: 'most-liked', label: 'Most liked first' },
];

export function QuestionsPage() {
  const [parameters] = useSearchParams();
  const list = useResource<ListPage<Question>>(withQuery('/api/questions', Object.fromEntries(parameters)));
  return (
    <>
      <PageHeader title="Questions" introduction="What cooks want to know." />
      <ListControls>
        <SortSelect options={orders} standard="Newest first" />
      </ListControls>
      <Loaded resource={list} shape="rows">
        {({ items, total, page, pageCount }) =>
          total === 0 ? (
            <NothingFound isNarrowed={parameters.size > 0} />
          ) : (
            <>
              <p aria-live="polite" className="mb-4 text-muted">
                {total} {total === 1 ? 'question' : 'questions'}
              </p>
              <QuestionList questions={items} />
              <Pagination page={page} pageCount={pageCount} />
            </>
          )
        }
      </Loaded>
    </>
  );
}

function NothingFound({ isNarrowed }: { isNarrowed: boolean }) {
  if (!isNarrowed) return <EmptyState title="No questions yet" />;
  return (
    <EmptyState
      title="No questions match"
      text="Try other words or fewer conditions."
      action={
        <LinkButton variant="secondary" to="/questions">
          Show all
        </LinkButton>
      }
    />
  );
}
