// One question with everything that is known about it.
import { useParams } from 'react-router';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { CommentSection } from '../comments/comment-section.tsx';
import { favouriteWords } from '../favourites/words.ts';
import { followWords } from '../follows/words.ts';
import { RememberView } from '../history/remember-view.tsx';
import { likeWords } from '../likes/words.ts';
import { MarkButton } from '../marks/mark-button.tsx';
import { ReportButton } from '../moderation/report-button.tsx';
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
      <PageHeader
        title={question.title}
        parent={{ to: '/questions', label: 'Questions' }}
        actions={
          <>
            <ReportButton kind="questions" id={question.id} title={question.title} authorId={null} />
            <MarkButton
              path="/api/likes/questions"
              id={question.id}
              title={question.title}
              words={likeWords}
              icon="thumb"
              count={question.likeCount}
            />
            <MarkButton
              path="/api/favourites/questions"
              id={question.id}
              title={question.title}
              words={favouriteWords}
              icon="heart"
            />
            <MarkButton
              path="/api/follows/questions"
              id={question.id}
              title={question.title}
              words={followWords}
              icon="plus"
              count={question.followerCount}
            />
          </>
        }
      />
      <CommentSection
        path={`/api/questions/${question.id}`}
        label="Answer"
        pluralLabel="Answers"
        actions={(comment) => (
          <ReportButton kind="questions-comments" id={comment.id} title={comment.text} authorId={comment.authorId} />
        )}
      />
      <RememberView kind="questions" id={question.id} />
    </article>
  );
}
