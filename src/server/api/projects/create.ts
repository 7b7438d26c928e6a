import type { Handler } from 'hono';
import { conceptMaximumLength, createProjectBodySchema } from '../../../contract/api.ts';
import { AppError } from '../../../errors.ts';
import type { Projects } from '../../dependencies.ts';
import { refuse } from '../../errors.ts';
import { parseBody } from '../../parse-body.ts';
import { describeProject } from './describe.ts';

const example = { concept: 'A reading list where I add books, rate them and search by author.' };

export function createProject({ projects }: { projects: Projects }): Handler {
  return async (context) => {
    const { concept, ...wish } = await parseBody(context, createProjectBodySchema, {
      ...example,
      mode: 'autopilot',
      capUsd: null,
    });
    const text = concept.trim();
    if (text === '') {
      throw new AppError('invalid-input', 'The concept is empty.', {
        fix: `Say in a few sentences what should be built, e.g. "${example.concept}"`,
      });
    }
    if (text.length > conceptMaximumLength) {
      throw new AppError(
        'too-large',
        `The concept has ${text.length.toLocaleString('en')} characters; up to ${conceptMaximumLength.toLocaleString('en')} are read.`,
        { fix: 'Shorten it to what the product must do.' },
      );
    }
    const created = await projects.create(text, wish);
    if (!created.ok) return refuse(context, created.refusal);
    return context.json(describeProject(context, created.value), 201);
  };
}
