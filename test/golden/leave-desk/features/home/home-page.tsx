// The home page: what Leave Desk is, and where to go from here.
import { site } from '../../web/site.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { Explore } from '../../web/ui/explore.tsx';
import { Hero } from '../../web/ui/hero.tsx';
import { LeaveRequestHighlights } from './leave-request-highlights.tsx';

export function HomePage() {
  return (
    <>
      <title>{site.name}</title>
      <Hero
        headline="Days off without a paper trail"
        introduction="Ask, answer, and see who is away."
        subject="Leave Desk Leave request"
      >
        <LinkButton to="/check-request" size="large">
          Check a request
        </LinkButton>
        <LinkButton to="/requests" size="large" variant="secondary">
          Browse leave requests
        </LinkButton>
      </Hero>
      <LeaveRequestHighlights />
      <Explore
        places={[
          { to: '/holidays', title: 'Public holidays', text: 'Days on which nobody works.' },
          { to: '/announcements', title: 'Announcements', text: 'What everybody in the house should know.' },
          { to: '/my-requests', title: 'My leave', text: 'Your own leave requests.' },
          { to: '/my-claims', title: 'My claims', text: 'Your own expense claims.' },
          { to: '/money', title: 'Money', text: 'Figures and charts, computed from the records.' },
          {
            to: '/check-request',
            title: 'Check a request',
            text: 'Enter the request number and see how things stand.',
          },
          { to: '/requests-board', title: 'Leave board', text: 'See where the leave requests stand and move them on.' },
          { to: '/compose', title: 'Compose email', text: 'Write emails to people and groups, now or later.' },
          { to: '/inbox', title: 'Inbox', text: 'What others have written.' },
          { to: '/sent', title: 'Sent emails', text: 'Recipients, time and state of each.' },
          { to: '/recipients', title: 'Recipients', text: 'Your address book with its groups.' },
          { to: '/templates', title: 'Templates', text: 'Texts that are used again.' },
          {
            to: '/sending-dashboard',
            title: 'Sending dashboard',
            text: 'How many were sent, and what became of them.',
          },
          { to: '/time-clock', title: 'Time clock', text: 'Clock in and out, and see your own days.' },
          { to: '/claims', title: 'All claims', text: 'All expense claims, for those who look after them.' },
          { to: '/claims-board', title: 'Claims board', text: 'See where the expense claims stand and move them on.' },
        ]}
      />
    </>
  );
}
