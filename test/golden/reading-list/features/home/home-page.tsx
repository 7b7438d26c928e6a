// The home page: what Reading List is, and where to go from here.
import { site } from '../../web/site.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { Hero } from '../../web/ui/hero.tsx';
import { BookHighlights } from './book-highlights.tsx';

export function HomePage() {
  return (
    <>
      <title>{site.name}</title>
      <Hero headline="What to read next" introduction="A short list is a read list." subject="Reading List Book">
        <LinkButton to="/books" size="large">
          Browse books
        </LinkButton>
        <LinkButton to="/books/new" size="large" variant="secondary">
          Add book
        </LinkButton>
      </Hero>
      <BookHighlights />
    </>
  );
}
