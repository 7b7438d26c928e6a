/** What words of a status mean, and the buttons that lead from one to the next. */

type Meaning = 'start' | 'under-way' | 'good' | 'bad' | 'end';

const meanings: readonly (readonly [Meaning, RegExp])[] = [
  [
    'bad',
    /^(rejected|declined|cancell?ed|refused|denied|withdrawn|failed|expired|overdue|no.?show|blocked|suspended|returned|refunded|lost|dropped|hidden|removed|banned|on hold|paused|unsuccessful|not selected|void|to be revised)$/i,
  ],
  [
    'good',
    /^(approved|accepted|confirmed|verified|passed|published|active|shortlisted|offered|reviewed|paid|authori[sz]ed|granted|scheduled|passed with .*)$/i,
  ],
  [
    'end',
    /^(completed?|done|bought|packed away|visited|tried|delivered|closed|resolved|finished|shipped|received|fulfilled|archived|sold|hired|won|solved|arrived|picked up|checked out|settled|ended|achieved|read|cooked|watched|collected|harvested|gone|handed over|given away)$/i,
  ],
  [
    'start',
    /^(to (buy|do|read|watch|pack|see|try|cook|visit)|pending|new|open|draft|submitted|requested|waiting|to.?do|planned|not started|received|unpaid|applied|reported|backlog|pending (review|approval)|awaiting approval|in review|under review|placed|registered|want to .*|idea|available|free|loaded|reported|handed in)$/i,
  ],
  [
    'under-way',
    /^(in progress|in transit|processing|preparing|under way|ongoing|assigned|started|doing|in preparation|packed|on the way|out for delivery|interview(ing)?|being .*|testing|answered|investigating|ready|in production|checked in|running|(waiting|ready|out) for .+|in [a-z]+|reserved|diagnosed|exposed|developed|scanned|repaired|tested|ordered|cleaned|printed|built|cut|glazed|fired)$/i,
  ],
];

export function meaningOf(status: string): Meaning | null {
  return meanings.find(([, pattern]) => pattern.test(status.trim()))?.[0] ?? null;
}

const verbs: Readonly<Record<string, string>> = {
  approved: 'Approve',
  accepted: 'Accept',
  confirmed: 'Confirm',
  rejected: 'Reject',
  declined: 'Decline',
  cancelled: 'Cancel',
  canceled: 'Cancel',
  published: 'Publish',
  verified: 'Verify',
  refunded: 'Refund',
  closed: 'Close',
  resolved: 'Resolve',
  archived: 'Archive',
  hired: 'Hire',
  passed: 'Pass',
  'passed with distinction': 'Pass with distinction',
  'to be revised': 'Ask for a revision',
  shortlisted: 'Shortlist',
  'in progress': 'Start',
  started: 'Start',
  doing: 'Start',
  processing: 'Start processing',
  open: 'Reopen',
  'on hold': 'Put on hold',
  paused: 'Pause',
};

/** "Approve", or else "Mark as in transit". */
export function actionTo(status: string): string {
  return (verbs[status.toLowerCase()] ?? `Mark as ${status.charAt(0).toLowerCase()}${status.slice(1)}`).slice(0, 40);
}
