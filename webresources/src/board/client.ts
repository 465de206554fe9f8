/** What the board shows of the client itself, and compares before and after a save. */
export interface Client {
  /** As the service writes it, with its currency; null: unknown. */
  readonly wallet: string | null;
  readonly growth: number | null;
  readonly score: number | null;
  readonly percent: number | null;
  /** A recalculation was asked for and is not done yet. */
  readonly isPending: boolean;
}
