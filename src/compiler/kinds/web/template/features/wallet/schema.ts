// What people enter to move the test money of their wallets; amounts arrive in minor units.
import { z } from 'zod';
import { money, optional, reference, text } from '../../server/input.ts';
import { cardShape } from '../payment/schema.ts';

const amount = money('Amount', { minimum: 1, maximum: 10_000 });

export const topUpSchema = z.object({ amount, ...cardShape });
export const withdrawalSchema = z.object({ amount, account: text('Account', 60) });
export const transferSchema = z.object({ amount, to: reference('To'), note: optional(text('Note', 100)) });
