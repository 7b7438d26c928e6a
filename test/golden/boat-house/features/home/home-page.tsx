// The home page: what The Boat House is, and where to go from here.
import { site } from '../../web/site.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { Explore } from '../../web/ui/explore.tsx';
import { Hero } from '../../web/ui/hero.tsx';
import { CabinHighlights } from './cabin-highlights.tsx';

export function HomePage() {
  return (
    <>
      <title>{site.name}</title>
      <Hero headline="Stay by the river" introduction="Sleep, build, listen." subject="The Boat House Cabin">
        <LinkButton to="/cabins" size="large">
          Browse cabins
        </LinkButton>
        <LinkButton to="/recordings/new" size="large" variant="secondary">
          Add recording
        </LinkButton>
      </Hero>
      <CabinHighlights />
      <Explore
        places={[
          { to: '/workbenches', title: 'Workbenches', text: 'A bench with tools, by the hour.' },
          { to: '/concerts', title: 'Concerts', text: 'An evening of music on the jetty.' },
          { to: '/supplies', title: 'Supplies', text: 'What the shop by the jetty sells.' },
          { to: '/courses', title: 'Courses', text: 'Learning by the water, in small groups.' },
          { to: '/recordings', title: 'Recordings', text: 'An evening on the jetty, to hear again.' },
          { to: '/films', title: 'Films', text: 'Short films of the river.' },
          { to: '/gauges', title: 'Gauges', text: 'How high the river stands.' },
          { to: '/my-bookings', title: 'My bookings', text: 'Your bookings: see, move or cancel them.' },
          { to: '/gallery', title: 'Gallery', text: 'Look at all pictures, one by one or side by side.' },
          { to: '/map', title: 'Map', text: 'See what is where, what is near, and how far it is.' },
          {
            to: '/live',
            title: 'Live water levels',
            text: 'See simulated values move, with the last 24 hours beside them.',
          },
          { to: '/my-orders', title: 'My orders', text: 'What you ordered, and where it is now.' },
          { to: '/my-enrolments', title: 'My enrolments', text: 'What you have joined.' },
          { to: '/my-loans', title: 'My loans', text: 'What you have borrowed, and when it is due.' },
          { to: '/calendar', title: 'Calendar', text: 'Everything with a date, by month, week and day.' },
          { to: '/payments', title: 'My payments', text: 'What you paid for, with a receipt for each payment.' },
        ]}
      />
    </>
  );
}
