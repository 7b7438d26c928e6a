// A test payment: checks what was entered as a payment provider would, moves no money, and keeps a receipt.
import type { Database } from '../../server/db.ts';
import { HttpError, type FieldErrors } from '../../server/errors.ts';
import { makeNumber } from '../../server/numbers.ts';
import { decliningCard, type Payment } from './payment.ts';
import type { CardDetails } from './schema.ts';
import { findPayment, insertPayment } from './table.ts';

interface Due {
  userId: number;
  purpose: string;
  link: string;
  /** In minor units. */
  amount: number;
  currency: string;
}

/** Throws a 422 that names the fields when the details cannot be right, and a 402 when the card is declined. */
export function takePayment(database: Database, due: Due, details: CardDetails): Payment {
  const digits = details.cardNumber.replaceAll(/\D/g, '');
  if (details.method === 'Card') checkCard(details, digits);
  const number = makeNumber('P');
  insertPayment(database, {
    ...due,
    number,
    method: details.method,
    cardEnding: details.method === 'Card' ? digits.slice(-4) : null,
    paidAt: new Date().toISOString(),
  });
  const payment = findPayment(database, due.userId, number);
  if (!payment) throw new Error(`The payment ${number} was not kept.`);
  return payment;
}

function checkCard({ cardExpiry, cardCode }: CardDetails, digits: string) {
  const fields: FieldErrors = {};
  if (digits.length < 12 || digits.length > 19 || !passesLuhn(digits))
    fields.cardNumber = 'This is no card number. Use the test card 4242 4242 4242 4242.';
  if (!isInFuture(cardExpiry)) fields.cardExpiry = 'Enter a month that is still to come, such as 12/40.';
  if (!/^\d{3,4}$/.test(cardCode)) fields.cardCode = 'Enter the three or four digits.';
  if (Object.keys(fields).length > 0) throw new HttpError(422, 'Please check the marked fields.', fields);
  if (digits === decliningCard.replaceAll(' ', ''))
    throw new HttpError(402, 'The card was declined. Nothing was charged; try another card.');
}

/** The check digit that card numbers carry. */
function passesLuhn(digits: string): boolean {
  const sum = [...digits].toReversed().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

function isInFuture(expiry: string): boolean {
  const [, month, year] = /^(0[1-9]|1[0-2])\s*\/\s*(\d{2})$/.exec(expiry) ?? [];
  if (!month || !year) return false;
  return new Date(2000 + Number(year), Number(month), 1) > new Date();
}
