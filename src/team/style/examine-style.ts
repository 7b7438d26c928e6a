/** Looks at how a product's sources are written. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const place = z.object({ path: z.string(), line: z.number(), lines: z.number(), ways: z.number() });
const examinationSchema = z.object({
  /** Files that the formatter would write differently, or cannot read. */
  unformatted: z.array(z.string()),
  /** The function with the most ways through it; null where there is none. */
  widest: place.nullable(),
  longest: place.nullable(),
});
export type StyleExamination = z.infer<typeof examinationSchema>;

const program = fileURLToPath(new URL('./style-program.ts', import.meta.url));
const limitMs = 30_000;

/**
 * In a process of its own: formatter and parser are native, and a file that nests deep enough ends the process that reads it.
 * Rejects with a sentence when that happens, or when `signal` aborts.
 */
export function examineStyle(workspace: string, signal: AbortSignal): Promise<StyleExamination> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      ['--no-warnings', program, workspace],
      { timeout: limitMs, killSignal: 'SIGKILL', maxBuffer: 16 * 1024 * 1024, env: {}, signal },
      (error, output) => {
        try {
          if (error !== null) throw error;
          resolve(examinationSchema.parse(JSON.parse(output)));
        } catch (cause) {
          reject(
            new Error('The sources could not be read: the program that reads them ended before its time', { cause }),
          );
        }
      },
    );
  });
}
