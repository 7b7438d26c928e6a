/** Roles: people who ask, people who decide, people who keep the place in order. */
import { withRequirements } from './sample.ts';

export const leaveDesk = withRequirements({
  version: 1,
  kind: 'web-app',
  name: 'Leave Desk',
  slug: 'leave-desk',
  tagline: 'Days off, asked for and answered.',
  theme: {
    background: { hex: '#f6f7f4' },
    component: { hex: '#2f5d50' },
    mode: 'light',
    typeface: 'sans',
    corners: 'soft',
    source: 'chosen',
  },
  actors: [
    { name: 'Employee', description: 'Asks for days off.', signsIn: true },
    { name: 'Manager', description: 'Answers.', signsIn: true },
  ],
  entities: [
    {
      name: 'LeaveRequest',
      label: 'Leave request',
      pluralLabel: 'Leave requests',
      description: 'Days that somebody would like to have off.',
      titleField: 'reason',
      fields: [
        { name: 'reason', label: 'Reason', type: 'text', required: true },
        { name: 'reference', label: 'Request number', type: 'text', required: true, numbered: 'LR-' },
        {
          name: 'status',
          label: 'Status',
          type: 'choice',
          required: true,
          options: ['Pending', 'Approved', 'Rejected'],
        },
        { name: 'startsOn', label: 'Starts on', type: 'date', required: true },
        { name: 'days', label: 'Days', type: 'integer', required: true, minimum: 1, maximum: 60 },
      ],
      owned: true,
      seed: [
        request('wedding', 'LR-1005', 0, 'My sister’s wedding', 'Pending', 14, 3),
        request('moving', 'LR-1004', 1, 'Moving house', 'Approved', 7, 2),
        request('alps', 'LR-1003', 0, 'Hiking in the Alps', 'Approved', -30, 10),
        request('fair', 'LR-1002', 2, 'Book fair', 'Rejected', -5, 4),
        request('course', 'LR-1001', 1, 'Welding course', 'Pending', 21, 5),
      ],
    },
    {
      name: 'Holiday',
      label: 'Public holiday',
      pluralLabel: 'Public holidays',
      description: 'Days on which nobody works.',
      titleField: 'name',
      fields: [
        { name: 'name', label: 'Name', type: 'text', required: true },
        { name: 'day', label: 'Day', type: 'date', required: true },
      ],
      owned: false,
      seed: [
        { key: 'harvest', values: { name: 'Harvest day', day: { days: 40 } } },
        { key: 'founders', values: { name: 'Founders’ day', day: { days: 90 } } },
      ],
    },
  ],
  features: [
    {
      id: 'home',
      kind: 'home',
      headline: 'Days off without a paper trail',
      introduction: 'Ask, answer, and see who is away.',
      highlights: ['LeaveRequest'],
      points: [],
    },
    {
      id: 'account',
      kind: 'account',
      roles: ['Employee', 'Manager', 'Administrator'],
      demoUser: { name: 'Maya Lindqvist', email: 'maya@example.com', role: 'Employee' },
      people: [
        { name: 'Tom Okafor', email: 'tom@example.com', role: 'Manager' },
        { name: 'Ines Moreau', email: 'ines@example.com', role: 'Administrator' },
        { name: 'Jun Tanaka', email: 'jun@example.com', role: 'Employee' },
      ],
    },
    { id: 'requests', kind: 'catalogue', entity: 'LeaveRequest', path: '/requests', layout: 'table', pageSize: 10 },
    { id: 'ask', kind: 'create', entity: 'LeaveRequest', by: 'signed-in', action: 'Ask for leave' },
    { id: 'edit-request', kind: 'edit', entity: 'LeaveRequest', by: { roles: ['Manager'], owner: true } },
    {
      id: 'delete-request',
      kind: 'delete',
      entity: 'LeaveRequest',
      by: { roles: ['Manager', 'Administrator'], owner: true },
    },
    { id: 'my-requests', kind: 'mine', entity: 'LeaveRequest', path: '/my-requests', title: 'My leave' },
    {
      id: 'decide',
      kind: 'workflow',
      entity: 'LeaveRequest',
      field: 'status',
      transitions: [
        { action: 'Approve', from: ['Pending'], to: 'Approved', by: { roles: ['Manager'] } },
        { action: 'Reject', from: ['Pending'], to: 'Rejected', by: { roles: ['Manager'] }, note: true },
        { action: 'Ask again', from: ['Rejected'], to: 'Pending', by: 'owner' },
      ],
      queue: { path: '/waiting', title: 'Waiting for approval' },
    },
    {
      id: 'look-up-requests',
      kind: 'look-up',
      entity: 'LeaveRequest',
      field: 'reference',
      path: '/check-request',
      title: 'Check a request',
      action: 'Check',
    },
    { id: 'holidays', kind: 'catalogue', entity: 'Holiday', path: '/holidays', layout: 'table', pageSize: 10 },
    { id: 'add-holiday', kind: 'create', entity: 'Holiday', by: { roles: ['Administrator'] }, action: 'Add a holiday' },
    {
      id: 'contact',
      kind: 'contact',
      path: '/contact',
      title: 'Contact',
      sections: [],
      placement: 'footer',
      topics: [],
      readers: ['Administrator'],
    },
    { id: 'edit-holiday', kind: 'edit', entity: 'Holiday', by: { roles: ['Manager', 'Administrator'] } },
    { id: 'delete-holiday', kind: 'delete', entity: 'Holiday', by: { roles: ['Administrator'] } },
    { id: 'admin', kind: 'admin', entities: ['LeaveRequest', 'Holiday'] },
  ],
  exclusions: [],
  questions: [],
});

function request(
  key: string,
  reference: string,
  owner: number,
  reason: string,
  status: string,
  days: number,
  length: number,
) {
  return { key, owner, values: { reason, reference, status, startsOn: { days }, days: length } };
}
