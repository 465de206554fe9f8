import { call, runDaily, setup } from "../ui/requests";

export type Service = Pick<Xrm.WebApiOnline, "execute">;

export interface SetupResult {
  readonly Created: number;
  readonly Updated: number;
  readonly Kept: number;
  readonly Report: string;
}

export const setUp = (service: Service): Promise<SetupResult> => call<SetupResult>(service, setup());

/** The day's work comes in portions: asks again until nothing is left, and gives back how many clients it went through. */
export async function everyDay(service: Service, tell: (processed: number) => void): Promise<number> {
  for (let processed = 0; ; tell(processed)) {
    const portion = await call<{ Finished: boolean; Processed: number }>(service, runDaily());
    processed += portion.Processed;
    if (portion.Finished) return processed;
  }
}
