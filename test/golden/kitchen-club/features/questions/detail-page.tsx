// One question with everything that is known about it.
import { useParams } from 'react-router';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { CommentSection } from '../comments/comment-section.tsx';
import type { Question } from './schema.ts';

export function QuestionPage() {
  const { id } = useParams();
  const resource = useResource<Question>(`/api/questions/${id}`);
  return (
    <Loaded resource={resource} shape="page">
      {(question) => <QuestionDetails question={question} />}
    </Loaded>
  );
}

function QuestionDetails({ question }: { question: Question }) {
  return (
    <article aria-label={question.title}>
      <PageHeader title={question.title} parent={{ to: '/questions', label: 'Questions' }} />
      <CommentSection path={`/api/questions/${question.id}`} label="Answer" pluralLabel="Answers" />
    </article>
  );
}
