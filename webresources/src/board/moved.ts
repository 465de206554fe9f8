import type { Words } from "../ui/words";
import type { Client } from "./client";

/** What a save has moved on the client, one sentence each: the old and the new figure. */
export function moved(before: Client, after: Client, { say, format }: Words): string[] {
  const exact = (value: number | null): string => (value === null ? say("Board_Unknown") : format.exact(value));
  const all: [string, string, string][] = [
    ["Board_MovedWallet", before.wallet ?? say("Board_Unknown"), after.wallet ?? say("Board_Unknown")],
    ["Board_MovedGrowth", percent(before.growth), percent(after.growth)],
    ["Board_MovedScore", exact(before.score), exact(after.score)],
    ["Board_MovedCompletion", percent(before.percent), percent(after.percent)],
  ];
  return all.filter(([, old, now]) => old !== now).map(([name, old, now]) => say(name, old, now));

  function percent(value: number | null): string {
    return value === null ? say("Board_Unknown") : format.percent(value, 2);
  }
}
