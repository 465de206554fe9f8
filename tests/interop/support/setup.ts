import type { TestProject } from "vitest/node";
import { startHost } from "../../browser/support/host";

declare module "vitest" {
  interface ProvidedContext {
    address: string;
  }
}

/** The packed zip in the real host, set up as an administrator does it: one for all tests. KAM_TEST_ADDRESS names one that runs already. */
export default async function start({ provide }: TestProject): Promise<() => void> {
  const running = process.env["KAM_TEST_ADDRESS"];
  const host = running ? { address: running, stop: () => undefined } : await startHost();
  const answer = await fetch(`${host.address}/api/data/v9.2/kam_Setup`, { method: "POST" });
  if (!answer.ok) throw new Error(`The solution could not be set up: ${await answer.text()}`);
  provide("address", host.address);
  return host.stop;
}
