// The home page: what Study Corner is, and where to go from here.
import { site } from '../../web/site.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { Explore } from '../../web/ui/explore.tsx';
import { Hero } from '../../web/ui/hero.tsx';

export function HomePage() {
  return (
    <>
      <title>{site.name}</title>
      <Hero
        headline="Learn a little every day"
        introduction="Tutors, habits and grades in one place."
        subject="Study Corner Tutor"
      >
        <LinkButton to="/self-assessments" size="large">
          Take a self-assessment
        </LinkButton>
        <LinkButton to="/tutors" size="large" variant="secondary">
          Browse tutors
        </LinkButton>
      </Hero>
      <Explore
        places={[
          { to: '/tutors', title: 'Tutors', text: 'Somebody who teaches.' },
          {
            to: '/self-assessments',
            title: 'Self-assessments',
            text: 'A few statements, a result in words, and nobody but you who sees it.',
          },
          {
            to: '/lesson-plan',
            title: 'Lesson plan',
            text: 'Put lessons of several tutors together and see how much there is to do.',
          },
          {
            to: '/find-a-tutor',
            title: 'Find your tutor',
            text: 'Say what matters to you and see which tutors fit best, with the reasons.',
          },
          { to: '/calculators', title: 'Calculators', text: 'What lessons cost in a month.' },
          { to: '/habits', title: 'Habits', text: 'Log your habits day by day and keep your streaks.' },
          { to: '/timer', title: 'Focus timer', text: 'Start the clock and keep what you timed.' },
        ]}
      />
    </>
  );
}
