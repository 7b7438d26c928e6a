// The home page: what Quiz Night is, and where to go from here.
import { site } from '../../web/site.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { Explore } from '../../web/ui/explore.tsx';
import { Hero } from '../../web/ui/hero.tsx';

export function HomePage() {
  return (
    <>
      <title>{site.name}</title>
      <Hero
        headline="How much do you know?"
        introduction="Answer a few questions and see who knows more."
        subject="Quiz Night"
      >
        <LinkButton to="/quizzes" size="large">
          Start a quiz
        </LinkButton>
      </Hero>
      <Explore
        places={[
          { to: '/quizzes', title: 'Quizzes', text: 'Answer questions and see at once how you did.' },
          { to: '/quizzes/leaderboard', title: 'Leaderboard', text: 'Who has scored best so far.' },
        ]}
      />
    </>
  );
}
