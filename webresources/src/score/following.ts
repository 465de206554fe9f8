import { onSaved } from "../ui/news";

export type State = "Recalculating" | "Recalculated" | "";

/** The first look is soon: one client takes a second or two. Afterwards less and less often. */
export const waits: readonly number[] = [1000, 1000, 2000, 3000, 5000, 10_000];

/**
 * Keeps what is shown up to date: while a recalculation is under way it asks for its end and then shows anew, and it
 * looks again when the form was saved. It stops asking while nobody sees the page.
 */
export async function follow(id: string, show: () => Promise<boolean>, isPending: () => Promise<boolean>, tell: (state: State) => void): Promise<void> {
  let waiting = false;
  const wait = async (): Promise<void> => {
    if (waiting) return;
    waiting = true;
    tell("Recalculating");
    try {
      for (let turn = 0; await isPending(); turn++) await pause(waits[Math.min(turn, waits.length - 1)] ?? 0);
    } finally {
      waiting = false;
    }
    await show();
    tell("Recalculated");
  };
  onSaved(id, () => void isPending().then((pending) => (pending ? wait() : show().then(() => undefined))));
  if (await show()) await wait();
}

async function pause(milliseconds: number): Promise<void> {
  do await new Promise((done) => setTimeout(done, milliseconds));
  while (document.hidden);
}
