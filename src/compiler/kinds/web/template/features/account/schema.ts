// What people may send about their account.
import { z } from 'zod';

const name = z.string('Enter your name.').trim().min(1, 'Enter your name.').max(60, 'Use at most 60 characters.');
const email = z
  .string('Enter your email address.')
  .trim()
  .max(200, 'Use at most 200 characters.')
  .pipe(z.email('Enter an email address such as name@example.com.'));
const newPassword = z
  .string('Choose a password.')
  .min(8, 'Use at least 8 characters.')
  .max(200, 'Use at most 200 characters.');
const givenPassword = z
  .string('Enter your password.')
  .min(1, 'Enter your password.')
  .max(200, 'That is not your password.');

export const registrationSchema = z.object({ name, email, password: newPassword });
export const credentialsSchema = z.object({ email, password: givenPassword });
export const profileSchema = z.object({ name, email });
export const passwordChangeSchema = z.object({ currentPassword: givenPassword, newPassword });
