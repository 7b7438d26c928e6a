import { api, ApiError } from '../../web/api.ts';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { useResource } from '../../web/use-resource.ts';
import { notificationKinds } from './kinds.ts';

/** Switches for what one is told about; each holds at once. */
export function NotificationSettings() {
  const muted = useResource<string[]>('/api/notifications/muted');
  const showStatus = useStatus();

  async function change(kind: string, wanted: boolean) {
    try {
      await api.put('/api/notifications/muted', { kind, isMuted: !wanted });
      showStatus(wanted ? 'You will be told' : 'You will not be told');
      muted.reload();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      showStatus(error.message, 'bad');
    }
  }

  return (
    <Card>
      <CardBody>
        <h2 className="mb-4 text-xl font-semibold">Notifications</h2>
        <Loaded resource={muted} shape="rows">
          {(kinds) => (
            <fieldset>
              <legend className="mb-2 text-muted">Tell me at the bell about</legend>
              {notificationKinds.map(({ kind, label }) => (
                <label key={kind} className="flex min-h-11 cursor-pointer items-center gap-3 font-medium">
                  <input
                    type="checkbox"
                    checked={!kinds.includes(kind)}
                    onChange={(event) => change(kind, event.target.checked)}
                    className="size-5 shrink-0 accent-accent"
                  />
                  {label}
                </label>
              ))}
            </fieldset>
          )}
        </Loaded>
      </CardBody>
    </Card>
  );
}
