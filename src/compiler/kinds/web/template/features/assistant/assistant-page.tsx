import { PageHeader } from '../../web/ui/page-header.tsx';
import { Chat } from './chat.tsx';
import { knowledge } from './knowledge.ts';

export function AssistantPage() {
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        title={knowledge.name}
        introduction="Answers at once, from what is kept here. It is a script, not a person."
      />
      <Chat />
    </div>
  );
}
