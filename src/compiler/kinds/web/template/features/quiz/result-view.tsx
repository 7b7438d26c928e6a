import { Button, LinkButton } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { Figure, Figures } from '../../web/ui/figures.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Certificate } from './certificate.tsx';
import { durationText } from './clock.ts';
import type { Attempt, AskedQuestion } from './model.ts';
import { settings } from './settings.ts';
import { VerdictNote } from './verdict-note.tsx';

interface ResultViewProps {
  attempt: Attempt;
  result: NonNullable<Attempt['result']>;
}

/** The score, and every question with the own answer and the right one. */
export function ResultView({ attempt, result }: ResultViewProps) {
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        title={`Result: ${attempt.title}`}
        introduction={`You scored ${result.score} of ${result.total}. ${verdictOn(attempt, result)}`}
        parent={{ to: `${settings.path}/${attempt.paperId}`, label: attempt.title }}
        actions={
          <>
            <LinkButton to={`${settings.path}/${attempt.paperId}`}>Try again</LinkButton>
            <LinkButton to={`${settings.path}/results`} variant="secondary">
              My results
            </LinkButton>
          </>
        }
      />
      <Figures>
        <Figure label="Your score" value={`${result.score} of ${result.total}`} />
        <Figure label="Percent" value={`${result.percent}%`} />
        <Figure label="Outcome" value={result.passed ? 'Passed' : 'Not passed'} />
        <Figure label="Time taken" value={durationText(result.seconds)} />
      </Figures>
      {result.passed && <Certificate attempt={attempt} result={result} />}
      <section className="mt-10 print:hidden">
        <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
          <h2 className="text-2xl font-semibold">Review</h2>
          <Button variant="secondary" size="small" onClick={() => window.print()}>
            {result.passed ? 'Print certificate' : 'Print result'}
          </Button>
        </div>
        <ol aria-label="Review" className="grid gap-4">
          {attempt.questions.map((question, index) => (
            <li key={question.id}>
              <Reviewed question={question} number={index + 1} />
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

function Reviewed({ question, number }: { question: AskedQuestion; number: number }) {
  return (
    <Card>
      <CardBody className="grid gap-3">
        <h3 className="font-semibold">
          {number}. {question.text}
        </h3>
        <p>
          <span className="text-muted">Your answer:</span> {question.given.join(', ') || 'none'}
        </p>
        {question.verdict && <VerdictNote verdict={question.verdict} />}
      </CardBody>
    </Card>
  );
}

function verdictOn(attempt: Attempt, { percent, passed }: ResultViewProps['result']): string {
  if (percent === 100) return 'Everything right. Well done!';
  if (passed) return `Passed: at least ${attempt.passPercent}% were needed.`;
  return `${attempt.passPercent}% are needed to pass. The review below shows what to look at again.`;
}
