/** A command wrapped for its isolation level: what to spawn on the host. */
import type { Limits } from './sandbox.ts';
import type { SandboxImage } from './sandbox-image.ts';
import type { Mount } from './sandbox-layout.ts';

export interface Launch {
  /** Program and arguments. */
  command: string[];
  /** Working folder on the host; `/` where the sandbox has its own. */
  directory: string;
  /** The whole environment of the spawned program. Empty for isolated levels: their first process can be read from inside. */
  environment: Readonly<Record<string, string>>;
  /** It says on the tether's descriptor when it is set up, and waits there for leave to begin. */
  tethered: boolean;
  /** Host file handed over as descriptor 3. */
  descriptorFile: string | null;
  /** Written to descriptor 4, then closed. */
  arguments: string | null;
}

export interface IsolatedLaunchOptions {
  command: readonly string[];
  environment: Readonly<Record<string, string>>;
  mounts: readonly Mount[];
  image: SandboxImage;
  limits: Limits;
  /** Words that come before everything else. */
  prefix: readonly string[];
  /** An empty folder on which a root file system can be built. */
  place: string;
}
