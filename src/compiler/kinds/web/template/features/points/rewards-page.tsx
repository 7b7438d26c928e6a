// What points are given for.
import { useState } from 'react';
import { api, ApiError } from '../../web/api.ts';
import { formatNumber } from '../../web/format.ts';
import { Artwork } from '../../web/ui/artwork.tsx';
import { Button, LinkButton } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { ConfirmDialog } from '../../web/ui/dialog.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { useResource } from '../../web/use-resource.ts';
import { useSession } from '../account/session-context.tsx';
import type { PointTotals, Reward } from './points.ts';
import { rewards, unit } from './settings.ts';

export function RewardsPage() {
  const { user } = useSession();
  const totals = useResource<PointTotals>(user ? '/api/points' : null);
  const balance = totals.data?.balance;
  return (
    <>
      <PageHeader
        title="Rewards"
        introduction={
          balance === undefined ? `Sign in to redeem ${unit}.` : `You have ${formatNumber(balance)} ${unit} to spend.`
        }
        actions={
          user ? (
            <LinkButton to="/points" variant="secondary">
              My {unit}
            </LinkButton>
          ) : (
            <LinkButton to="/login?next=%2Frewards">Sign in</LinkButton>
          )
        }
      />
      <ul aria-label="Rewards" className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
        {rewards.map((reward) => (
          <li key={reward.id}>
            <RewardCard reward={reward} balance={balance} onRedeemed={totals.reload} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface RewardCardProps {
  reward: Reward;
  /** Undefined for who is not signed in. */
  balance: number | undefined;
  onRedeemed: () => void;
}

function RewardCard({ reward, balance, onRedeemed }: RewardCardProps) {
  const showStatus = useStatus();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const missing = balance === undefined ? 0 : reward.cost - balance;

  async function redeem() {
    setBusy(true);
    try {
      await api.post(`/api/points/rewards/${reward.id}/redeem`);
      showStatus(`Redeemed: ${reward.name}`);
      onRedeemed();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      showStatus(error.message, 'bad');
    } finally {
      setBusy(false);
      setAsking(false);
    }
  }

  return (
    <Card className="flex h-full flex-col">
      <div className="aspect-[2/1] overflow-hidden">
        <Artwork subject={reward.name} />
      </div>
      <CardBody className="flex grow flex-col gap-3">
        <h2 className="text-xl font-semibold">{reward.name}</h2>
        <p className="text-muted">{reward.text}</p>
        <p className="mt-auto font-bold">{formatNumber(reward.cost, unit)}</p>
        {balance !== undefined &&
          (missing > 0 ? (
            <p className="text-sm text-muted">
              {formatNumber(missing)} {unit} to go
            </p>
          ) : (
            <Button aria-label={`Redeem: ${reward.name}`} onClick={() => setAsking(true)}>
              Redeem
            </Button>
          ))}
      </CardBody>
      <ConfirmDialog
        open={asking}
        title={`Redeem ${reward.cost} ${unit}?`}
        confirmLabel="Yes, redeem"
        busy={busy}
        onConfirm={redeem}
        onClose={() => setAsking(false)}
      >
        You get: {reward.name}. It is noted in your history; how it reaches you is up to whoever runs this product.
      </ConfirmDialog>
    </Card>
  );
}
