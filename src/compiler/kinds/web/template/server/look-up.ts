// What a look-up by number is asked.
import { z } from 'zod';

export const lookUpQuerySchema = z.object({
  number: z.string().trim().min(1, 'Enter a number.').max(100, 'Use at most 100 characters.'),
});
