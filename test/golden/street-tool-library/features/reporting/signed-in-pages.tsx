// The pages of reports, for people who are signed in.
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { NewReportPage } from './new-report-page.tsx';
import { ReportPage } from './report-page.tsx';
import { ReportsPage } from './reports-page.tsx';

export function SignedInReportsPage() {
  return (
    <SignedInOnly>
      <ReportsPage />
    </SignedInOnly>
  );
}

export function SignedInNewReportPage() {
  return (
    <SignedInOnly>
      <NewReportPage />
    </SignedInOnly>
  );
}

export function SignedInReportPage() {
  return (
    <SignedInOnly>
      <ReportPage />
    </SignedInOnly>
  );
}
