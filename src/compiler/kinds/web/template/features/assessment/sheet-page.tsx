import { useParams } from 'react-router';
import { NotFoundPage } from '../../web/ui/not-found-page.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { SheetForm } from './sheet-form.tsx';
import type { Sheet } from './sheet.ts';
import { sheets } from './sheets.ts';

export function SheetPage() {
  const { slug } = useParams();
  const sheet = sheets.find((one) => one.slug === slug);
  if (!sheet) return <NotFoundPage />;
  return (
    <SignedInOnly>
      <SheetView key={sheet.slug} sheet={sheet} />
    </SignedInOnly>
  );
}

export function SheetView({ sheet }: { sheet: Sheet }) {
  return (
    <>
      <PageHeader title={sheet.title} introduction={sheet.description} />
      <SheetForm sheet={sheet} />
    </>
  );
}
