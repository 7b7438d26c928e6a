/** Quotes, invoices and questions from customers. */
import { defineEntities } from '../define-entity.ts';
import { choice, date, longText, money, parent, required, text, title } from '../fields.ts';
import { between, code, company, days, inTurn, person, pick, when } from '../generate.ts';

export const billingEntities = defineEntities('work', [
  {
    name: 'Invoice',
    synonyms: [
      'bill',
      'receipt',
      'billing record',
      'payment record',
      'customer invoice',
      'statement of account',
      'settlement',
      'charge',
    ],
    description: 'What somebody owes, and until when.',
    titleField: 'number',
    layout: 'table',
    owned: true,
    fields: [
      title('number', 'Invoice number'),
      text('client', 'Client', { required: true }),
      text('subject', 'Subject'),
      required(money('amount', 'Amount')),
      date('issuedOn', 'Issued on'),
      date('dueDate', 'Due date'),
      choice('status', 'Status', ['Draft', 'Sent', 'Paid', 'Overdue']),
    ],
    parents: [
      parent('Client', 'client', 'Client', 'client'),
      parent('Customer', 'client', 'Customer', 'client'),
      parent('Project', 'project', 'Project'),
    ],
    generate: {
      number: code('INV-', 2041),
      client: company,
      subject: pick([
        'Maintenance, second quarter',
        'Workshop day for twelve people',
        'Design of the annual report',
        'Delivery of packing material',
        'Consulting, eighteen hours',
        'Repair of the cooling unit',
        'Licence renewal',
        'Photography, one day',
      ]),
      amount: between(18000, 1480000, 500),
      status: inTurn('Paid, Sent, Paid, Overdue, Draft, Paid'),
      issuedOn: when('status', { Draft: days(0, 0), Sent: days(-18, -1), Overdue: days(-70, -40) }, days(-120, -30)),
      dueDate: when('status', { Draft: days(30, 30), Sent: days(8, 28), Overdue: days(-38, -3) }, days(-29, -2)),
    },
  },
  {
    name: 'Quote',
    label: 'Quote',
    synonyms: [
      'quotation',
      'estimate',
      'price offer',
      'cost estimate',
      'tender',
      'bid',
      'price request',
      'quote request',
    ],
    description: 'A price for a piece of work.',
    titleField: 'number',
    layout: 'table',
    owned: true,
    publicCreate: true,
    fields: [
      title('number', 'Quote number'),
      text('customer', 'Customer'),
      text('work', 'Work'),
      required(money('amount', 'Amount')),
      date('validUntil', 'Valid until'),
      choice('status', 'Status', ['Draft', 'Sent', 'Accepted', 'Declined']),
    ],
    parents: [parent('Client', 'customer', 'Client', 'customer'), parent('Service', 'service', 'Service', 'work')],
    generate: {
      number: code('Q-', 718),
      customer: company,
      work: pick([
        'Paint the stairwell',
        'Install six lamps',
        'Service two boilers',
        'Move an office of twelve',
        'Clean the façade',
        'Replace the shop window',
        'Lay 80 m² of oak floor',
      ]),
      amount: between(24000, 1260000, 1000),
      status: inTurn('Sent, Accepted, Draft, Sent, Declined'),
      validUntil: when('status', { Accepted: days(-20, 10), Declined: days(-40, -2) }, days(7, 45)),
    },
  },
  {
    name: 'SupportTicket',
    label: 'Ticket',
    synonyms: [
      'support ticket',
      'support request',
      'service request',
      'help request',
      'help desk ticket',
      'customer request',
      'after-sales request',
      'issue',
      'customer ticket',
      'service ticket',
      'work ticket',
    ],
    description: 'A question or problem that somebody needs answered.',
    layout: 'table',
    owned: true,
    publicCreate: true,
    fields: [
      title('title', 'Subject'),
      text('requester', 'Requester'),
      choice('category', 'Category', ['Account', 'Delivery', 'Billing', 'Technical', 'Question']),
      choice('priority', 'Priority', ['Low', 'Normal', 'High', 'Urgent']),
      choice('status', 'Status', ['Open', 'Waiting', 'Resolved', 'Closed']),
      date('openedOn', 'Opened on'),
      longText('description', 'Description'),
    ],
    parents: [parent('Customer', 'requester', 'Requester', 'requester'), parent('Product', 'product', 'Product')],
    generate: {
      requester: person,
      status: inTurn('Open, Waiting, Resolved, Open, Closed'),
      openedOn: when('status', { Open: days(-4, 0), Waiting: days(-9, -2) }, days(-60, -8)),
    },
    rows: `
      title | category | priority | description
      Cannot sign in after the name change | Account | High | The old address still works, the new one does not.
      Parcel shows delivered, nothing here | Delivery | High | Neighbours have not seen it either.
      Invoice has the wrong tax number | Billing | Normal | Our number changed in January.
      Export stops at two hundred rows | Technical | Normal | Same in two browsers, every time.
      How do I add a second user? | Question | Low | We are two in the office now.
      App freezes when I rotate the tablet | Technical | Normal | Since the last update, on an older model.
      Charged twice in May | Billing | Urgent | Two identical amounts, four minutes apart.
      Change of delivery address | Delivery | Normal | The order leaves tomorrow, I hope.
      Please delete my old account | Account | Low | The one with the address at the university.
      Handle arrived broken | Delivery | Normal | Photo follows; the rest is fine.
      Reports show last year's figures | Technical | High | After choosing this year, the chart does not change.
      Discount was not applied | Billing | Normal | I typed the code before paying.
      Is there a version in Spanish? | Question | Low | For three colleagues in Oaxaca.
      Two-step code never arrives | Account | Urgent | Tried with two telephones.
      Printer prints half the label | Technical | Normal | Only with the small format.
      Can I pay by bank transfer? | Question | Low | Our company has no card.
      Wrong colour delivered | Delivery | Normal | Ordered sage, received navy.
      Session ends every five minutes | Technical | High | The whole team has it since Monday.
      Refund not on my account yet | Billing | Normal | Promised for the twelfth.
      Where can I see old orders? | Question | Low | I can only find those of this year.
    `,
  },
]);
