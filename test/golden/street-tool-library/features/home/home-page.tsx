// The home page: what Street Tool Library is, and where to go from here.
import { site } from '../../web/site.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { Explore } from '../../web/ui/explore.tsx';
import { Hero } from '../../web/ui/hero.tsx';
import { ToolHighlights } from './tool-highlights.tsx';

export function HomePage() {
  return (
    <>
      <title>{site.name}</title>
      <Hero
        headline="Why own what you use twice?"
        introduction="Ask a neighbour instead."
        subject="Street Tool Library Tool"
      >
        <LinkButton to="/tools" size="large">
          Browse tools
        </LinkButton>
        <LinkButton to="/tools/new" size="large" variant="secondary">
          Lend a tool
        </LinkButton>
      </Hero>
      <ToolHighlights />
      <Explore
        places={[
          { to: '/my-tools', title: 'My tools', text: 'Your own tools.' },
          { to: '/my-loans', title: 'My loans', text: 'Your own loans.' },
          { to: '/lent-tools', title: 'Loans of my tools', text: 'All loans, for those who look after them.' },
          {
            to: '/reports',
            title: 'Reports',
            text: 'Generate figures of a period, keep them, print or download them.',
          },
        ]}
      />
    </>
  );
}
