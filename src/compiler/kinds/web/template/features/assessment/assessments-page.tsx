// What can be taken here. A single sheet is there at once.
import { Card, CardBody } from '../../web/ui/card.tsx';
import { LinkButton } from '../../web/ui/button.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { OwnResults } from './own-results.tsx';
import { settings } from './settings.ts';
import { SheetView } from './sheet-page.tsx';
import { sheets } from './sheets.ts';

export function AssessmentsPage() {
  const [only] = sheets.length === 1 ? sheets : [];
  return (
    <SignedInOnly>
      {only ? (
        <SheetView sheet={only} />
      ) : (
        <>
          <PageHeader
            title={settings.title}
            introduction="A few minutes each. Nothing is right or wrong, and only you see your results."
          />
          <ul aria-label={settings.title} className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
            {sheets.map((sheet) => (
              <li key={sheet.slug} className="grid">
                <Card className="flex flex-col">
                  <CardBody className="flex grow flex-col gap-3">
                    <h2 className="text-lg font-semibold">{sheet.title}</h2>
                    <p className="grow text-muted">{sheet.description}</p>
                    <p className="text-sm text-muted">{sheet.statements.length} statements</p>
                    <LinkButton to={`${settings.path}/${sheet.slug}`}>Start: {sheet.title}</LinkButton>
                  </CardBody>
                </Card>
              </li>
            ))}
          </ul>
        </>
      )}
      <OwnResults />
    </SignedInOnly>
  );
}
