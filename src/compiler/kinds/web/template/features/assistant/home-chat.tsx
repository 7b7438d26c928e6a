import { Chat } from './chat.tsx';
import { knowledge } from './knowledge.ts';

/** On the home page of a product that is there to be asked. */
export function HomeChat() {
  return (
    <section aria-label={knowledge.name} className="mx-auto mt-12 max-w-3xl">
      <h2 className="mb-4 text-2xl font-bold tracking-tight">Chat with the {knowledge.name.toLowerCase()}</h2>
      <Chat />
    </section>
  );
}
