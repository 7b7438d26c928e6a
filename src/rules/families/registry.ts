/** Every family that the rules know. A new one is a folder here, its lines below, and its phrases in `lexicon/capabilities.ts`. */
import type { Blueprint, Feature, FeatureKind } from '../../blueprint/schema.ts';
import { accountFamily } from './account/family.ts';
import { accountTellings } from './account/telling.ts';
import type { Family, Telling, TellingsOf } from './family.ts';
import { findFamily } from './find/find-family.ts';
import { findTellings } from './find/telling.ts';
import { changeFamily } from './change/change.ts';
import { changeTellings } from './change/telling.ts';
import { insightFamily } from './insight/insight-family.ts';
import { kits } from './kits/kits.ts';
import { kitTellings } from './kits/telling.ts';
import { communicationFamily } from './communication/communication.ts';
import { communicationTellings } from './communication/telling.ts';
import { insightTellings } from './insight/telling.ts';
import { liveFamily } from './live/live.ts';
import { liveTellings } from './live/telling.ts';
import { mapFamily } from './map/map.ts';
import { mapTellings } from './map/telling.ts';
import { mediaFamily } from './media/media.ts';
import { mediaTellings } from './media/telling.ts';
import { drawFamily } from './play/draw.ts';
import { outboxFamily } from './outbox/outbox-family.ts';
import { outboxTellings } from './outbox/telling.ts';
import { peopleFamily } from './people/people-family.ts';
import { peopleTellings } from './people/telling.ts';
import { walletFamily } from './people/plan-wallet.ts';
import { pointsFamily } from './people/plan-points.ts';
import { playFamily } from './play/play.ts';
import { playTellings } from './play/telling.ts';
import { formStepsFamily } from './records/plan-form-steps.ts';
import { countdownFamily } from './records/plan-countdown.ts';
import { tallyFamily } from './records/plan-tally.ts';
import { recordTellings } from './records/telling.ts';
import { siteTellings } from './site/telling.ts';
import { socialFamily } from './social/social.ts';
import { socialTellings } from './social/telling.ts';
import { tradeFamily } from './trade/family.ts';
import { tradeTellings } from './trade/telling.ts';

/** In the order in which they prepare and plan. */
export const families: readonly Family[] = [
  playFamily,
  drawFamily,
  outboxFamily,
  mediaFamily,
  liveFamily,
  mapFamily,
  // First: it takes out records that the others would plan for.
  tradeFamily,
  kits,
  peopleFamily,
  socialFamily,
  findFamily,
  insightFamily,
  changeFamily,
  accountFamily,
  communicationFamily,
  walletFamily,
  formStepsFamily,
  tallyFamily,
  countdownFamily,
  // Last: it counts what the others keep.
  pointsFamily,
];

const tellings: TellingsOf<FeatureKind> = {
  ...siteTellings,
  ...playTellings,
  ...mediaTellings,
  ...mapTellings,
  ...liveTellings,
  ...recordTellings,
  ...findTellings,
  ...insightTellings,
  ...accountTellings,
  ...changeTellings,
  ...socialTellings,
  ...peopleTellings,
  ...outboxTellings,
  ...kitTellings,
  ...tradeTellings,
  ...communicationTellings,
};

export function tellingOf(feature: Feature): Telling {
  // The telling of a kind takes features of that kind, which the type of a lookup cannot express.
  return tellings[feature.kind] as unknown as Telling; // see above
}

/** What a feature promises; `actor` is the label of who asked for it. */
export function promiseOf(feature: Feature, blueprint: Blueprint, actor: string | null): string {
  return tellingOf(feature).promise(feature, blueprint, actor);
}
