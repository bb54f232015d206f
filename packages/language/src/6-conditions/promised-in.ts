import type { Account, Commitment } from '@readout/record'

/**
 * Accounts with the commitments they hold: those that one of an account's statements makes, and in a side's own whole text all.
 * Example: a commitment of statement s1 -> in the account that holds s1.
 */
export function promisedIn(accounts: Account[], commitments: Commitment[]): Account[] {
  return accounts.map((account) => {
    const statements = new Set(account.statements)
    const held = commitments.filter((one) => account.complete || one.statements.some((id) => statements.has(id)))
    return { ...account, commitments: held.map((one) => one.id) }
  })
}
