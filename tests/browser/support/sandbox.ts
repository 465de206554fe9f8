import { spawnSync } from "node:child_process";
import type { TestProject } from "vitest/node";
import { program, startHost } from "./host";

declare module "vitest" {
  interface ProvidedContext {
    address: string;
  }
}

/** The packed zip in the real host, filled with the sample portfolio: one for all stories. KAM_TEST_ADDRESS names one that runs already. */
export default async function start({ provide }: TestProject): Promise<() => void> {
  const running = process.env["KAM_TEST_ADDRESS"];
  if (running) {
    provide("address", running);
    return () => undefined;
  }
  const host = await startHost();
  fill(host.address);
  provide("address", host.address);
  return host.stop;
}

function fill(address: string): void {
  const { status, stderr } = spawnSync("dotnet", [program("Kam.Cli", "kam"), "sample", "--url", address, "--apply", "--json"], { encoding: "utf8" });
  if (status !== 0) throw new Error(`The sample portfolio could not be imported.\n${stderr}`);
}
