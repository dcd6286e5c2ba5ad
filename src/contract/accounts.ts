import type { Account, Statement } from '#domain/account/account';
import { instantOfAccount, statementAt } from '#domain/account/parse-account';
import type { Instant } from '#domain/history/instant';
import { presentListAt, shapeAt } from '#domain/history/json-shape';
import { type Parsed, parsed } from '#domain/parsing/parsed';
import { countAt, flagAt } from '#domain/parsing/plain-values';
import { requestIdAt } from '#domain/post-mortem/parse-post-mortem';

/** One person's sentence as others see it: whose it is, only that person is told. */
export interface AccountView extends Statement {
  readonly id: string;
  readonly version: number;
  readonly at: Instant;
  /** It is the viewer's own, who alone may change it. */
  readonly mine: boolean;
}

export interface AccountsView {
  /** Whether the viewer was invited or opened the post-mortem. Nobody else reads or writes accounts. */
  readonly takesPart: boolean;
  readonly accounts: readonly AccountView[];
}

export interface WriteAccount extends Statement {
  readonly postMortemId: string;
  /** Made with the request, so that a retry writes the sentence once. */
  readonly id: string;
  /** The version that the change is based on; 0 for a new sentence. */
  readonly version: number;
}

export interface RemoveAccount {
  readonly postMortemId: string;
  readonly id: string;
  readonly version: number;
}

/** What is kept now. With `conflict` it had changed since (on another screen) and nothing was written; null where it is gone. */
export type AccountSaved =
  | { readonly conflict: false; readonly current: AccountView }
  | { readonly conflict: true; readonly current: AccountView | null };

export type AccountRemoved = { readonly removed: true } | { readonly removed: false; readonly current: AccountView | null };

export type AccountsDefinitions = {
  'accounts.read': (which: { readonly postMortemId: string }) => Promise<AccountsView>;
  'accounts.write': (account: WriteAccount) => Promise<AccountSaved>;
  'accounts.remove': (which: RemoveAccount) => Promise<AccountRemoved>;
};

/** An account as one person sees it. */
export const accountView = (id: string, version: number, { author, ...said }: Account, viewer: string): AccountView => ({
  ...said,
  id,
  version,
  mine: author === viewer,
});

/** The payload of `accounts.read`, from `unknown`. */
export const parseReadAccounts = (raw: unknown): Parsed<{ readonly postMortemId: string }> =>
  parsed(() => ({ postMortemId: requestIdAt(shapeAt(raw, 'accounts').postMortemId, 'postMortemId') }));

/** The payload of `accounts.write`, from `unknown`. */
export const parseWriteAccount = (raw: unknown): Parsed<WriteAccount> =>
  parsed(() => ({ ...whichAt(raw), ...statementAt(raw, 'account') }));

/** The payload of `accounts.remove`, from `unknown`. */
export const parseRemoveAccount = (raw: unknown): Parsed<RemoveAccount> => parsed(() => whichAt(raw));

/** The answer of `accounts.read`, from `unknown`. */
export const parseAccountsView = (raw: unknown): Parsed<AccountsView> =>
  parsed(() => {
    const view = shapeAt(raw, 'answer');
    return {
      takesPart: flagAt(view.takesPart, 'takesPart'),
      accounts: presentListAt(view.accounts, 'accounts').map((one, n) => viewAt(one, `accounts[${n}]`)),
    };
  });

/** The answer of `accounts.write`, from `unknown`. */
export const parseAccountSaved = (raw: unknown): Parsed<AccountSaved> =>
  parsed(() => {
    const answer = shapeAt(raw, 'answer');
    if (!flagAt(answer.conflict, 'conflict')) return { conflict: false, current: viewAt(answer.current, 'current') };
    return { conflict: true, current: viewOrNull(answer.current) };
  });

/** The answer of `accounts.remove`, from `unknown`. */
export const parseAccountRemoved = (raw: unknown): Parsed<AccountRemoved> =>
  parsed(() => {
    const answer = shapeAt(raw, 'answer');
    return flagAt(answer.removed, 'removed') ? { removed: true } : { removed: false, current: viewOrNull(answer.current) };
  });

const viewOrNull = (raw: unknown): AccountView | null => (raw === null ? null : viewAt(raw, 'current'));

const viewAt = (raw: unknown, field: string): AccountView => {
  const view = shapeAt(raw, field);
  return {
    ...statementAt(raw, field),
    id: requestIdAt(view.id, `${field}.id`),
    version: countAt(view.version, `${field}.version`),
    at: instantOfAccount(view.at, `${field}.at`),
    mine: flagAt(view.mine, `${field}.mine`),
  };
};

const whichAt = (raw: unknown): RemoveAccount => {
  const asked = shapeAt(raw, 'account');
  return {
    postMortemId: requestIdAt(asked.postMortemId, 'postMortemId'),
    id: requestIdAt(asked.id, 'id'),
    version: countAt(asked.version, 'version'),
  };
};
