// A chat with the scripted assistant; it says of itself what it is.
import { useState } from 'react';
import { Link } from 'react-router';
import { api } from '../../web/api.ts';
import { Button } from '../../web/ui/button.tsx';
import { Form } from '../../web/ui/form.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { Loaded } from '../../web/ui/states.tsx';
import { TextField } from '../../web/ui/text-field.tsx';
import { useResource } from '../../web/use-resource.ts';
import type { Answer } from './answer.ts';

interface Turn {
  question: string;
  answer: Answer;
}

export function Chat() {
  const introduction = useResource<Answer>('/api/assistant');
  return (
    <Loaded resource={introduction} shape="page">
      {(first) => <Conversation first={first} />}
    </Loaded>
  );
}

function Conversation({ first }: { first: Answer }) {
  const [turns, setTurns] = useState<readonly Turn[]>([]);
  const suggestions = turns.at(-1)?.answer.suggestions ?? first.suggestions;

  async function ask(question: string) {
    const answer = await api.post<Answer>('/api/assistant', { question });
    setTurns([...turns, { question, answer }]);
  }

  async function send({ question }: FormValues) {
    if (typeof question === 'string') await ask(question);
    else await api.post('/api/assistant', { question });
  }

  return (
    <>
      <ul
        aria-label="Conversation"
        aria-live="polite"
        tabIndex={0}
        className="grid gap-4 rounded-card border border-line bg-surface p-4 sm:p-6"
      >
        <AnswerItem answer={first} onAsk={ask} />
        {turns.map(({ question, answer }, index) => (
          <TurnItems key={index} question={question} answer={answer} onAsk={ask} />
        ))}
      </ul>
      {suggestions.length > 0 && (
        <div role="group" aria-label="Suggestions" className="mt-4 flex flex-wrap gap-2">
          {suggestions.map((suggestion) => (
            <Button key={suggestion} variant="secondary" size="small" onClick={() => ask(suggestion)}>
              {suggestion}
            </Button>
          ))}
        </div>
      )}
      <div className="mt-6">
        <Form key={turns.length} onSave={send} submitLabel="Ask">
          <TextField name="question" label="Your question" maxLength={300} required />
        </Form>
      </div>
    </>
  );
}

type Ask = (question: string) => Promise<void>;

function TurnItems({ question, answer, onAsk }: Turn & { onAsk: Ask }) {
  return (
    <>
      <li className="ml-auto max-w-[80%]">
        <p className="rounded-card bg-component px-4 py-2.5 text-on-component">{question}</p>
      </li>
      <AnswerItem answer={answer} onAsk={onAsk} />
    </>
  );
}

function AnswerItem({ answer, onAsk }: { answer: Answer; onAsk: Ask }) {
  return (
    <li className="mr-auto max-w-[80%] rounded-card bg-tint px-4 py-2.5 text-on-tint">
      <p>{answer.text}</p>
      {answer.steps.length > 0 && (
        <ol className="mt-2 grid list-decimal gap-1 pl-5">
          {answer.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {answer.questions.length > 0 && (
        <ul className="mt-2 grid gap-1">
          {answer.questions.map((question) => (
            <li key={question}>
              <button type="button" className="text-left text-on-tint underline" onClick={() => onAsk(question)}>
                {question}
              </button>
            </li>
          ))}
        </ul>
      )}
      {answer.links.length > 0 && (
        <ul className="mt-2 grid list-disc gap-1 pl-5">
          {answer.links.map(({ label, path }) => (
            <li key={path}>
              <Link to={path} className="text-on-tint underline">
                {label}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
