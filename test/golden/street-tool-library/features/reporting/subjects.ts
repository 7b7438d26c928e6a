// What reports can be about in this product.
import type { ReportSubject } from './subject.ts';

export const reportSubjects: readonly ReportSubject[] = [
  {
    key: 'loan',
    title: 'Loan report',
    records: 'loans',
    from: 'loan LEFT JOIN tool AS tool ON tool.id = loan.tool_id',
    date: { label: 'Starts on', sql: 'loan.starts_on' },
    groups: [
      { key: 'month', label: 'Month', sql: 'substr(loan.starts_on, 1, 7)', format: { as: 'month' } },
      { key: 'tool', label: 'Tool', sql: 'tool.name', format: { as: 'text' } },
      { key: 'returned', label: 'Returned', sql: "iif(loan.returned, 'Yes', 'No')", format: { as: 'text' } },
    ],
    measures: [{ key: 'count', label: 'Number of loans', sql: 'count(*)', format: { as: 'number' }, addsUp: true }],
    columns: [
      { key: 'purpose', label: 'Purpose', sql: 'loan.purpose', format: { as: 'text' } },
      { key: 'toolId', label: 'Tool', sql: 'tool.name', format: { as: 'text' } },
      { key: 'startsOn', label: 'Starts on', sql: 'loan.starts_on', format: { as: 'date' } },
      { key: 'returned', label: 'Returned', sql: 'loan.returned', format: { as: 'yes-no' } },
    ],
    visible:
      '(loan.owner_id = :readerId OR EXISTS (SELECT 1 FROM tool AS held WHERE held.id = loan.tool_id AND held.owner_id = :readerId))',
  },
];
