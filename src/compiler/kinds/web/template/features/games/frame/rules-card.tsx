import type { Game } from '../game.ts';

export function RulesCard({ game }: { game: Game }) {
  return (
    <section className="rounded-card border border-line bg-surface p-5 shadow-card">
      <h2 className="font-semibold">How to play</h2>
      <ul className="mt-2 grid list-disc gap-1 pl-5 text-muted">
        {game.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
        <li>{game.levelHelp}</li>
      </ul>
    </section>
  );
}
