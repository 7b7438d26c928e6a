// What reports can be about in this product.
import type { ReportSubject } from './subject.ts';

export const reportSubjects: readonly ReportSubject[] = [
  {
    key: 'sales',
    title: 'Sales report',
    records: 'orders',
    from: '"order" LEFT JOIN event AS event ON event.id = "order".event_id',
    groups: [
      { key: 'status', label: 'Status', sql: '"order".status', format: { as: 'text' } },
      { key: 'event', label: 'Event', sql: 'event.name', format: { as: 'text' } },
    ],
    measures: [
      { key: 'count', label: 'Number of orders', sql: 'count(*)', format: { as: 'number' }, addsUp: true },
      {
        key: 'totalTotal',
        label: 'Total',
        sql: 'total("order".total_value)',
        format: { as: 'money', unit: 'GBP' },
        addsUp: true,
      },
      {
        key: 'averageTotal',
        label: 'Average total',
        sql: 'coalesce(avg("order".total_value), 0)',
        format: { as: 'money', unit: 'GBP' },
        addsUp: false,
      },
    ],
    columns: [
      { key: 'reference', label: 'Reference', sql: '"order".reference', format: { as: 'text' } },
      { key: 'eventId', label: 'Event', sql: 'event.name', format: { as: 'text' } },
      { key: 'totalValue', label: 'Total', sql: '"order".total_value', format: { as: 'money', unit: 'GBP' } },
      { key: 'status', label: 'Status', sql: '"order".status', format: { as: 'text' } },
    ],
    filter: { label: 'Status', sql: '"order".status', options: ['Open', 'Paid', 'Cancelled'] },
  },
  {
    key: 'event',
    title: 'Event report',
    records: 'events',
    from: 'event',
    date: { label: 'Date', sql: 'event.date' },
    groups: [
      { key: 'month', label: 'Month', sql: 'substr(event.date, 1, 7)', format: { as: 'month' } },
      { key: 'type', label: 'Type', sql: 'event.type', format: { as: 'text' } },
    ],
    measures: [{ key: 'count', label: 'Number of events', sql: 'count(*)', format: { as: 'number' }, addsUp: true }],
    columns: [
      { key: 'name', label: 'Name', sql: 'event.name', format: { as: 'text' } },
      { key: 'date', label: 'Date', sql: 'event.date', format: { as: 'date' } },
      { key: 'type', label: 'Type', sql: 'event.type', format: { as: 'text' } },
    ],
  },
];
