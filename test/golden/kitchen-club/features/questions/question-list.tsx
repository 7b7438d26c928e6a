// Several questions, as rows.
import { Link } from 'react-router';
import { Table, TableCell } from '../../web/ui/table.tsx';
import { CommentCount } from '../comments/comment-count.tsx';
import { favouriteWords } from '../favourites/words.ts';
import { followWords } from '../follows/words.ts';
import { likeWords } from '../likes/words.ts';
import { MarkButton } from '../marks/mark-button.tsx';
import type { Question } from './schema.ts';

const columns = [{ label: 'Title' }, { label: 'Actions', align: 'right' }] as const;

export function QuestionList({ questions, label = 'Questions' }: { questions: readonly Question[]; label?: string }) {
  return (
    <Table label={label} columns={columns}>
      {questions.map((question) => (
        <tr key={question.id}>
          <TableCell>
            <Link
              to={`/questions/${question.id}`}
              data-field="title"
              data-value={question.title}
              className="inline-block min-w-40 font-semibold"
            >
              {question.title}
            </Link>
          </TableCell>
          <TableCell align="right">
            <div className="flex flex-wrap justify-end gap-2">
              <CommentCount count={question.commentCount} label="answer" pluralLabel="answers" />
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
            </div>
          </TableCell>
        </tr>
      ))}
    </Table>
  );
}
