// The home page: what Harbour Bakery is, and where to go from here.
import { site } from '../../web/site.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { Explore } from '../../web/ui/explore.tsx';
import { Hero } from '../../web/ui/hero.tsx';
import { Points } from '../../web/ui/points.tsx';
import { ProductHighlights } from './product-highlights.tsx';

export function HomePage() {
  return (
    <>
      <title>{site.name}</title>
      <Hero
        headline="Baked before you wake"
        introduction="Bread, cake and pastry from the old harbour."
        subject="Harbour Bakery Baker"
      >
        <LinkButton to="/bakers" size="large">
          Browse bakers
        </LinkButton>
        <LinkButton to="/products/new" size="large" variant="secondary">
          Add product
        </LinkButton>
      </Hero>
      <Points points={[{ title: 'Slow', text: 'Every dough rests for a night.' }]} />
      <ProductHighlights />
      <Explore
        places={[
          { to: '/bakers', title: 'Bakers', text: 'The people behind the bread.' },
          { to: '/reviews', title: 'Reviews', text: 'What guests say.' },
          { to: '/advertisements', title: 'Advertisements', text: 'What neighbours of the bakery offer.' },
          { to: '/compare-products', title: 'Compare products', text: 'Put up to four products side by side.' },
          { to: '/newsletter', title: 'Newsletter', text: 'New bread, once a month.' },
        ]}
      />
    </>
  );
}
