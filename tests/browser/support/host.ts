import { spawn, type ChildProcess } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../..");
const zip = join(root, "artifacts/KeyAccountManagement_managed.zip");

export const program = (project: string, file: string): string => join(root, "artifacts/bin", project, "release", `${file}.dll`);

/** The day on which the tests happen: on the host's clock and in the browsers. */
export const today = "2026-06-15";

/** A host of the packed zip, without a row in it. */
export interface Host {
  readonly address: string;
  readonly stop: () => void;
}

export async function startHost(...options: string[]): Promise<Host> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const host = spawn("dotnet", [program("Kam.Sandbox", "Kam.Sandbox"), "--zip", zip, "--database", ":memory:", "--today", today, "--port", `${port}`, ...options], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  process.once("exit", () => host.kill());
  await answers(host, address);
  return { address, stop: () => void host.kill() };
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
