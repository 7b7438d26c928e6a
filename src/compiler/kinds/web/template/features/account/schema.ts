// What people may send about their account.
import { z } from 'zod';
import { openRoles } from './roles.ts';

export const name = z
  .string('Enter your name.')
  .trim()
  .min(1, 'Enter your name.')
  .max(60, 'Use at most 60 characters.');
export const email = z
  .string('Enter your email address.')
  .trim()
  .max(200, 'Use at most 200 characters.')
  .pipe(z.email('Enter an email address such as name@example.com.'));
export const newPassword = z
  .string('Choose a password.')
  .min(8, 'Use at least 8 characters.')
  .max(200, 'Use at most 200 characters.');
const givenPassword = z
  .string('Enter your password.')
  .min(1, 'Enter your password.')
  .max(200, 'That is not your password.');

export const phone = z
  .string()
  .trim()
  .regex(/^[+\d][\d\s()./-]{3,39}$/, 'Enter a number such as +44 20 7946 0000.')
  .nullish()
  .transform((value) => value ?? null);
const address = z
  .string()
  .trim()
  .max(200, 'Use at most 200 characters.')
  .nullish()
  .transform((value) => value || null);
const bio = z
  .string()
  .trim()
  .max(500, 'Use at most 500 characters.')
  .nullish()
  .transform((value) => value || null);

export const registrationSchema = z
  .object({
    name,
    email,
    password: newPassword,
    repeatedPassword: z.string('Enter the password once more.'),
    role: z.enum(openRoles, `Choose ${openRoles.join(' or ')}.`).default(openRoles[0]),
  })
  .refine(({ password, repeatedPassword }) => password === repeatedPassword, {
    path: ['repeatedPassword'],
    message: 'The two passwords are not the same.',
  });
export const credentialsSchema = z.object({ email, password: givenPassword });
export const demoPersonSchema = z.object({ id: z.int() });
export const profileSchema = z.object({ name, email, phone, address, bio });
export const pictureSchema = z.object({
  picture: z
    .base64('Choose a picture.')
    .max(200_000, 'The picture is too large.')
    // Every JPEG begins with these bytes.
    .refine((text) => Buffer.from(text.slice(0, 4), 'base64').toString('hex') === 'ffd8ff', 'Choose a picture.'),
});
export const passwordChangeSchema = z.object({ currentPassword: givenPassword, newPassword });
