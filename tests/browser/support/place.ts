import { inject } from "vitest";

let elsewhere: string | undefined;

/** Where the story happens: in the host of all stories, unless it has gone to one of its own. */
export const address = (): string => elsewhere ?? inject("address");

/** Goes to another host, for the rest of the file; back, if none is named. */
export function goTo(host?: string): void {
  elsewhere = host;
}
