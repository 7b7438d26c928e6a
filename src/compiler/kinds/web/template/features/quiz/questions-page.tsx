import { useState } from 'react';
import { useParams } from 'react-router';
import { api, ApiError } from '../../web/api.ts';
import { Button, LinkButton } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { ConfirmDialog } from '../../web/ui/dialog.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { kindLabels, type Question } from './model.ts';
import { QuestionForm } from './question-form.tsx';
import { settings } from './settings.ts';

/** For who made it: its questions with their answers, to be added, changed and deleted. */
export function QuestionsPage() {
  const { id } = useParams();
  return (
    <SignedInOnly>
      <Content key={id} paperId={Number(id)} />
    </SignedInOnly>
  );
}

function Content({ paperId }: { paperId: number }) {
  const path = `/api/quiz/papers/${paperId}/questions`;
  const questions = useResource<Question[]>(path);
  const [edited, setEdited] = useState<number | 'new' | null>(null);
  const showStatus = useStatus();

  async function save(sent: Promise<unknown>, message: string) {
    await sent;
    setEdited(null);
    questions.reload();
    showStatus(message);
  }

  return (
    <>
      <PageHeader
        title="Questions"
        introduction="Only you see the right answers here."
        parent={{ to: `${settings.path}/${paperId}`, label: `Back to the ${settings.one}` }}
        actions={
          <>
            <LinkButton to={`${settings.path}/${paperId}`} variant="secondary">
              Done
            </LinkButton>
            <Button onClick={() => setEdited('new')}>Add question</Button>
          </>
        }
      />
      {edited === 'new' && (
        <QuestionForm
          onCancel={() => setEdited(null)}
          onSave={(question) => save(api.post(path, question), 'Question added.')}
        />
      )}
      <Loaded resource={questions} shape="rows">
        {(all) => (
          <ol aria-label="Questions" className="mt-6 grid gap-4">
            {all.map((question, index) => (
              <li key={question.id}>
                {edited === question.id ? (
                  <QuestionForm
                    question={question}
                    onCancel={() => setEdited(null)}
                    onSave={(changed) => save(api.put(`${path}/${question.id}`, changed), 'Question saved.')}
                  />
                ) : (
                  <QuestionLine
                    question={question}
                    number={index + 1}
                    onEdit={() => setEdited(question.id)}
                    onDelete={() => save(api.delete(`${path}/${question.id}`), 'Question deleted.')}
                  />
                )}
              </li>
            ))}
          </ol>
        )}
      </Loaded>
    </>
  );
}

interface QuestionLineProps {
  question: Question;
  number: number;
  onEdit: () => void;
  onDelete: () => Promise<void>;
}

function QuestionLine({ question, number, onEdit, onDelete }: QuestionLineProps) {
  const [isAsking, setAsking] = useState(false);
  const showStatus = useStatus();

  async function remove() {
    try {
      await onDelete();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      showStatus(error.message, 'bad');
    }
  }

  return (
    <Card>
      <CardBody className="grid gap-3">
        <div className="flex flex-wrap items-start justify-between gap-3">
          <div>
            <h2 className="font-semibold">
              {number}. {question.text}
            </h2>
            <p className="text-sm text-muted">{kindLabels[question.kind]}</p>
          </div>
          <div className="flex gap-2">
            <Button variant="secondary" size="small" onClick={onEdit}>
              Edit<span className="sr-only"> question {number}</span>
            </Button>
            <Button variant="quiet" size="small" onClick={() => setAsking(true)}>
              Delete<span className="sr-only"> question {number}</span>
            </Button>
          </div>
        </div>
        <ul className="grid gap-1">
          {question.options.map((option) => (
            <li key={option.text} className={option.isRight ? 'font-semibold text-success-ink' : 'text-muted'}>
              {option.isRight ? '✓' : '–'} {option.text}
            </li>
          ))}
        </ul>
        {question.explanation && <p className="text-muted">{question.explanation}</p>}
      </CardBody>
      <ConfirmDialog
        open={isAsking}
        title="Delete this question?"
        confirmLabel="Delete"
        onClose={() => setAsking(false)}
        onConfirm={() => void remove()}
      >
        {question.text}
      </ConfirmDialog>
    </Card>
  );
}
