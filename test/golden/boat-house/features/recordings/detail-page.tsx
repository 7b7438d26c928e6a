// One recording with everything that is known about it.
import { useParams } from 'react-router';
import { formatNumber } from '../../web/format.ts';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { Fact, Facts } from '../../web/ui/facts.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { LoanPanel } from '../lending/loan-panel.tsx';
import { LinkedMedia } from '../media/linked-media.tsx';
import { LinkedPicture } from '../media/linked-picture.tsx';
import { RecordPlayer } from '../media/record-player.tsx';
import type { Recording } from './schema.ts';
import { recordingTrack } from './track.ts';

export function RecordingPage() {
  const { id } = useParams();
  const resource = useResource<Recording>(`/api/recordings/${id}`);
  return (
    <Loaded resource={resource} shape="page">
      {(recording) => <RecordingDetails recording={recording} />}
    </Loaded>
  );
}

function RecordingDetails({ recording }: { recording: Recording }) {
  return (
    <article aria-label={recording.title}>
      <PageHeader title={recording.title} parent={{ to: '/recordings', label: 'Recordings' }} />
      <RecordPlayer track={recordingTrack(recording)} />
      <div className="grid items-start gap-8 lg:grid-cols-[3fr_2fr]">
        <div className="grid gap-6">
          <div className="aspect-[2/1] overflow-hidden rounded-card border border-line">
            <LinkedPicture link={recording.pictureLink} subject={recording.title} />
          </div>
          {recording.videoLink !== null && <LinkedMedia label="Video link" medium="video" link={recording.videoLink} />}
        </div>
        <Card>
          <CardBody>
            <Facts>
              <Fact label="Plays" field="plays" value={recording.plays}>
                {recording.plays !== null && formatNumber(recording.plays)}
              </Fact>
            </Facts>
          </CardBody>
        </Card>
      </div>
      <LoanPanel recordId={recording.id} title={recording.title} />
    </article>
  );
}
