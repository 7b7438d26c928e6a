// The one place that reads the environment; .env.example describes each variable.
import { z } from 'zod';

const switchSchema = z.enum(['on', 'off']).transform((value) => value === 'on');

const environmentSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('0.0.0.0'),
  DATA_DIR: z.string().default('./data'),
  PASSWORD_COST: z.coerce.number().int().min(10).max(20).default(15),
  DEMO_USER: switchSchema.prefault('on'),
  FRAME_ANCESTORS: z.string().optional(),
  EMBED: switchSchema.prefault('off'),
});

export interface Configuration {
  port: number;
  host: string;
  dataDirectory: string;
  /** Work that hashing a password takes, as a power of two. */
  passwordCost: number;
  /** Visitors without a session look around as the demo user. */
  demoUser: boolean;
  /** Sources that may show the product in a frame; undefined leaves it to the browser's default. */
  frameAncestors: string | undefined;
  /** The product is shown inside another site, so its cookies must be usable there. */
  embed: boolean;
}

/** Throws with the name of the variable when one has a value that cannot be used. */
export function readConfiguration(environment: Record<string, string | undefined>): Configuration {
  const read = environmentSchema.safeParse(environment);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new Error(`The environment variable ${issue?.path.join('.')} cannot be used: ${issue?.message}.`);
  }
  return {
    port: read.data.PORT,
    host: read.data.HOST,
    dataDirectory: read.data.DATA_DIR,
    passwordCost: read.data.PASSWORD_COST,
    demoUser: read.data.DEMO_USER,
    frameAncestors: read.data.FRAME_ANCESTORS || undefined,
    embed: read.data.EMBED,
  };
}
