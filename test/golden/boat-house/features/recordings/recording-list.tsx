// Several recordings, as cards.
import { Link } from 'react-router';
import { formatNumber } from '../../web/format.ts';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { LentBadge } from '../lending/lent-badge.tsx';
import { LinkedPicture } from '../media/linked-picture.tsx';
import { PlayButtons } from '../media/play-buttons.tsx';
import type { Recording } from './schema.ts';
import { recordingTrack } from './track.ts';

export function RecordingList({
  recordings,
  label = 'Recordings',
}: {
  recordings: readonly Recording[];
  label?: string;
}) {
  return (
    <ul aria-label={label} className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
      {recordings.map((recording) => (
        <li key={recording.id}>
          <RecordingCard recording={recording} />
        </li>
      ))}
    </ul>
  );
}

function RecordingCard({ recording }: { recording: Recording }) {
  return (
    <Card interactive className="flex h-full flex-col">
      <div className="aspect-[8/5]">
        <LinkedPicture link={recording.pictureLink} subject={recording.title} />
      </div>
      <CardBody className="flex grow flex-col gap-3">
        <h2 className="text-xl font-semibold">
          <Link
            to={`/recordings/${recording.id}`}
            data-field="title"
            data-value={recording.title}
            className="text-ink no-underline after:absolute after:inset-0 after:content-['']"
          >
            {recording.title}
          </Link>
        </h2>
        <dl className="mt-auto grid gap-1 border-t border-line pt-3 text-sm">
          {recording.plays !== null && (
            <div className="flex justify-between gap-4">
              <dt className="text-muted">Plays</dt>
              <dd
                data-field="plays"
                data-value={recording.plays}
                className="min-w-0 text-right font-medium wrap-anywhere"
              >
                {formatNumber(recording.plays)}
              </dd>
            </div>
          )}
        </dl>
        <div className="relative z-10 mt-auto flex flex-wrap items-center gap-2">
          <PlayButtons track={recordingTrack(recording)} />
          <LentBadge recordId={recording.id} />
        </div>
      </CardBody>
    </Card>
  );
}
