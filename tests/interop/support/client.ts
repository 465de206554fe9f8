import { randomUUID } from "node:crypto";
import { DynamicsWebApi } from "dynamics-web-api";
import { inject } from "vitest";

/** The client as its users set it up, over loopback. */
export const client = (): DynamicsWebApi => new DynamicsWebApi({ serverUrl: `${inject("address")}/`, dataApi: { version: "9.2" } });

/** A name that no other test has. */
export const named = (what: string): string => `${what} ${randomUUID()}`;

export const account = (api: DynamicsWebApi, data: object = {}): Promise<string> =>
  api.create<object, string>({ collection: "accounts", data: { name: named("Account"), ...data } });

export const contact = (api: DynamicsWebApi, data: object = {}): Promise<string> =>
  api.create<object, string>({ collection: "contacts", data: { lastname: named("Contact"), ...data } });

/** What the service refuses with, as the client passes it on. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

export async function refusal(asked: Promise<unknown>): Promise<Refusal> {
  const answer = await asked.then((value) => ({ value }), (refused: unknown) => ({ refused }));
  if ("refused" in answer) return answer.refused as Refusal;
  throw new Error(`It was not refused but answered ${JSON.stringify(answer.value)}`);
}
