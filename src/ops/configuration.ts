/** The one reader of the environment: parsed once, by one schema, into plain data. */
import { availableParallelism, homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { AppError } from '../errors.ts';
import { modelEnvironment, readModelConfiguration, type ModelConfiguration } from './model-configuration.ts';

const flag = z
  .enum(['1', 'true', 'on', 'yes', '0', 'false', 'off', 'no', ''])
  .default('')
  .transform((value) => ['1', 'true', 'on', 'yes'].includes(value));

const environmentSchema = z.object({
  /** Port of the web page; when it was not set explicitly the next free one is taken. */
  PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  /** Interface to listen on. There are no accounts yet, so only this machine by default. */
  HOST: z.string().default('127.0.0.1'),
  /** A PostgreSQL address; without it the embedded database in the data directory serves. */
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must start with postgres:// or postgresql://')
    .optional(),
  TORONTO_DATA: z.string().min(1).optional(),
  /** Dependency sets and the unpacked browser, shared by all data directories. */
  TORONTO_CACHE: z.string().min(1).optional(),
  TORONTO_BROWSER: z.string().min(1).optional(),
  /** Runs at the same time; one per core by default. */
  TORONTO_CONCURRENCY: z.coerce.number().int().min(1).max(64).optional(),
  TORONTO_PREVIEW_IDLE_SECONDS: z.coerce.number().int().min(5).max(86_400).default(600),
  /** Consent of the single local user to run products without isolation. */
  TORONTO_ALLOW_NO_ISOLATION: flag,
  /** Never try to install bubblewrap. */
  TORONTO_NO_INSTALL: flag,
  TORONTO_LOG: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
  XDG_CACHE_HOME: z.string().optional(),
  PATH: z.string().default(''),
  ...modelEnvironment,
});

export interface Configuration {
  port: number;
  /** True when the person asked for exactly this port. */
  portIsFixed: boolean;
  host: string;
  databaseUrl: string | null;
  dataDirectory: string;
  cacheDirectory: string;
  browserPath: string | null;
  concurrency: number;
  previewIdleSeconds: number;
  allowNoIsolation: boolean;
  mayInstall: boolean;
  logLevel: string;
  /** Where programs are looked for. */
  searchPath: string;
  models: ModelConfiguration;
}

/** @throws AppError `invalid-input` naming every variable that is wrong and what it may be. */
export function readConfiguration(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Configuration {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ');
    throw new AppError('invalid-input', `The configuration is not valid: ${problems}.`, {
      fix: 'Correct these environment variables; docs/configuration.md lists what each may be.',
    });
  }
  const value = parsed.data;
  return {
    port: value.PORT ?? 4310,
    portIsFixed: value.PORT !== undefined,
    host: value.HOST,
    databaseUrl: value.DATABASE_URL ?? null,
    dataDirectory: resolve(value.TORONTO_DATA ?? '.toronto'),
    cacheDirectory: resolve(value.TORONTO_CACHE ?? join(cacheHome(value.XDG_CACHE_HOME), 'toronto-ai-team-agent')),
    browserPath: value.TORONTO_BROWSER ?? null,
    concurrency: value.TORONTO_CONCURRENCY ?? Math.max(1, availableParallelism()),
    previewIdleSeconds: value.TORONTO_PREVIEW_IDLE_SECONDS,
    allowNoIsolation: value.TORONTO_ALLOW_NO_ISOLATION,
    mayInstall: !value.TORONTO_NO_INSTALL,
    logLevel: value.TORONTO_LOG,
    searchPath: value.PATH,
    models: readModelConfiguration(value),
  };
}

/** Root's home is closed to the unprivileged user that the browser and the products run as, so root's cache is the machine's. */
function cacheHome(named: string | undefined): string {
  if (named !== undefined && named !== '') return named;
  return process.getuid?.() === 0 ? '/var/cache' : join(homedir(), '.cache');
}
