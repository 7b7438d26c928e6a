// The page “About”.
import { PageHeader } from '../../web/ui/page-header.tsx';
import { TextSection } from '../../web/ui/text-section.tsx';

export function AboutPage() {
  return (
    <article className="mx-auto max-w-3xl">
      <PageHeader title="About" />
      <div className="grid gap-10">
        <TextSection heading="Who we are">
          <p>Three bakers and one oven.</p>
        </TextSection>
      </div>
    </article>
  );
}
