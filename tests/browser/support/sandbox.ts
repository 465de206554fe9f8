import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    address: string;
  }
}

const root = join(import.meta.dirname, "../../..");
const zip = join(root, "artifacts/KeyAccountManagement_managed.zip");
const program = (project: string, file: string): string => join(root, "artifacts/bin", project, "release", `${file}.dll`);

/** The day on which the stories happen: on the host's clock and in the browsers. */
export const today = "2026-06-15";

/** The packed zip in the real host, filled with the sample portfolio: one for all stories. KAM_TEST_ADDRESS names one that runs already. */
export default async function start({ provide }: TestProject): Promise<() => void> {
  const running = process.env["KAM_TEST_ADDRESS"];
  if (running) {
    provide("address", running);
    return () => undefined;
  }
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const host = spawn("dotnet", [program("Kam.Sandbox", "Kam.Sandbox"), "--zip", zip, "--database", ":memory:", "--today", today, "--port", `${port}`], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  process.once("exit", () => host.kill());
  await answers(host, address);
  fill(address);
  provide("address", address);
  return () => void host.kill();
}

function fill(address: string): void {
  const { status, stderr } = spawnSync("dotnet", [program("Kam.Cli", "kam"), "sample", "--url", address, "--apply", "--json"], { encoding: "utf8" });
  if (status !== 0) throw new Error(`The sample portfolio could not be imported.\n${stderr}`);
}

async function answers(host: ChildProcess, address: string): Promise<void> {
  for (const until = Date.now() + 120_000; Date.now() < until; await new Promise((later) => setTimeout(later, 100))) {
    if (host.exitCode !== null) throw new Error(`The local Dataverse did not start (exit code ${host.exitCode}).`);
    const answer = await fetch(`${address}/sandbox/status`).catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Error("The local Dataverse did not answer within two minutes.");
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });
}
