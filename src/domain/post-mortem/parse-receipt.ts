import { shapeAt } from '#domain/history/json-shape';
import { type Parsed, parsed } from '#domain/parsing/parsed';
import { oneOf, pointInTime } from '#domain/parsing/plain-values';
import { personAt } from './parse-plan';
import type { Receipt } from './receipt';

/** A receipt as it is stored, from `unknown`. */
export const parseReceipt = (raw: unknown): Parsed<Receipt> => parsed(() => receiptAt(raw));

/** @throws Unreadable naming the field. */
export const receiptAt = (raw: unknown): Receipt => {
  const receipt = shapeAt(raw, 'receipt');
  return {
    accountId: personAt(receipt.accountId, 'receipt.accountId'),
    first: pointInTime(receipt.first, 'receipt.first'),
    last: pointInTime(receipt.last, 'receipt.last'),
    where: oneOf(receipt.where, ['jira', 'confluence'] as const, 'receipt.where'),
  };
};
