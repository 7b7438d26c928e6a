// The home page: what Game Corner is, and where to go from here.
import { site } from '../../web/site.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { Explore } from '../../web/ui/explore.tsx';
import { Hero } from '../../web/ui/hero.tsx';

export function HomePage() {
  return (
    <>
      <title>{site.name}</title>
      <Hero
        headline="A game for every break"
        introduction="Play against the computer, with a friend, or for points."
        subject="Game Corner Prize"
      >
        <LinkButton to="/play" size="large">
          Play now
        </LinkButton>
        <LinkButton to="/prizes" size="large" variant="secondary">
          Browse prizes
        </LinkButton>
      </Hero>
      <Explore
        places={[
          { to: '/prizes', title: 'Prizes', text: 'What the wheel may stop at.' },
          { to: '/play', title: 'Play', text: 'All games, unfinished ones and those that wait for a player.' },
          { to: '/my-games', title: 'My games', text: 'Your history with moves, results and statistics.' },
          { to: '/leaderboard', title: 'Leaderboard', text: 'Who has the most points.' },
          { to: '/spin', title: 'Wheel of the day', text: 'Turn the wheel and see what you win.' },
          { to: '/my-winnings', title: 'My winnings', text: 'What you have won, with the date.' },
          { to: '/files', title: 'Files', text: 'Upload files and look at them.' },
        ]}
      />
    </>
  );
}
