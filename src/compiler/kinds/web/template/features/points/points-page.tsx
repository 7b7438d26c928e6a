// What the signed-in person has earned and how, the badges, and how others are doing.
import { Link } from 'react-router';
import { api, ApiError } from '../../web/api.ts';
import { formatDate, formatNumber } from '../../web/format.ts';
import { Button, LinkButton } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { Figure, Figures } from '../../web/ui/figures.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { useResource } from '../../web/use-resource.ts';
import { AccountNav } from '../account/account-nav.tsx';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { BadgeList } from './badge-list.tsx';
import type { PointEntry, PointsAnswer } from './points.ts';
import { Ranking } from './ranking.tsx';
import { rewards, unit } from './settings.ts';

const title = unit.charAt(0).toUpperCase() + unit.slice(1);

export function PointsPage() {
  return (
    <SignedInOnly>
      <PageHeader
        title={title}
        introduction={`What you do here earns ${unit}.`}
        actions={rewards.length > 0 && <LinkButton to="/rewards">Redeem {unit}</LinkButton>}
      />
      <AccountNav />
      <OwnPoints />
    </SignedInOnly>
  );
}

function OwnPoints() {
  const resource = useResource<PointsAnswer>('/api/points');
  const showStatus = useStatus();

  async function checkIn() {
    try {
      const { streak } = await api.post<{ streak: number }>('/api/points/check-in');
      showStatus(`Checked in: ${streak} ${streak === 1 ? 'day' : 'days'} in a row`);
      resource.reload();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      showStatus(error.message, 'bad');
    }
  }

  return (
    <Loaded resource={resource} shape="page">
      {({ balance, earned, badges, entries, rules, checkIn: today }) => (
        <div className="grid gap-10">
          <Figures>
            <Figure label={`${title} to spend`} value={formatNumber(balance)} />
            <Figure label={`${title} ever earned`} value={formatNumber(earned)} />
            <Figure label="Badges" value={formatNumber(badges.filter(({ isEarned }) => isEarned).length)} />
            <Figure label="Days in a row" value={formatNumber(today.streak)} />
          </Figures>
          <div className="grid items-start gap-8 lg:grid-cols-2">
            <Card>
              <CardBody>
                <h2 className="mb-4 text-xl font-semibold">How to earn {unit}</h2>
                <dl className="mb-5 grid gap-2">
                  {[...rules, { act: 'Check in, once a day', amount: today.amount }].map(({ act, amount }) => (
                    <div key={act} className="flex justify-between gap-4">
                      <dt>{act}</dt>
                      <dd className="font-semibold tabular-nums">+{amount}</dd>
                    </div>
                  ))}
                </dl>
                {today.isDone ? (
                  <p className="text-muted">You have checked in today.</p>
                ) : (
                  <Button onClick={checkIn}>Check in today</Button>
                )}
              </CardBody>
            </Card>
            <section>
              <h2 className="mb-4 text-xl font-semibold">Badges</h2>
              <BadgeList badges={badges} />
            </section>
          </div>
          <div className="grid items-start gap-8 lg:grid-cols-2">
            <section>
              <h2 className="mb-4 text-xl font-semibold">History</h2>
              <ul aria-label="History" className="grid gap-2">
                {entries.map((entry) => (
                  <Entry key={entry.id} entry={entry} />
                ))}
              </ul>
            </section>
            <section>
              <h2 className="mb-4 text-xl font-semibold">Leaderboard</h2>
              <Ranking />
            </section>
          </div>
        </div>
      )}
    </Loaded>
  );
}

function Entry({ entry: { reason, path, amount, earnedAt } }: { entry: PointEntry }) {
  return (
    <li className="flex items-center gap-4 rounded-card border border-line bg-surface px-4 py-3 shadow-card">
      <div className="min-w-0 grow">
        {path ? (
          <Link to={path} className="font-medium wrap-anywhere text-ink">
            {reason}
          </Link>
        ) : (
          <span className="font-medium">{reason}</span>
        )}
        <p className="text-sm text-muted">{earnedAt ? formatDate(earnedAt) : 'Earlier'}</p>
      </div>
      <span className="font-semibold tabular-nums">{amount > 0 ? `+${amount}` : amount}</span>
    </li>
  );
}
