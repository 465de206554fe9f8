import { applyDefinition, call, previewDefinition, type Row } from "../ui/requests";

type Service = Pick<Xrm.WebApiOnline, "execute">;

/** What a definition's change would reach. */
export interface Preview {
  /** Clients whose checklist runs without it. */
  readonly missing: number;
  /** Open progresses that were made under other terms. */
  readonly differing: number;
  /** Completed ones, which keep theirs. */
  readonly kept: number;
}

export interface Orders {
  readonly addMissing: boolean;
  readonly applyChanges: boolean;
}

/** In clients. */
export interface Progress {
  readonly done: number;
  readonly remaining: number;
}

export async function preview(service: Service, definition: Row): Promise<Preview> {
  const { Missing, Differing, Kept } = await call<{ Missing: number; Differing: number; Kept: number }>(service, previewDefinition(definition));
  return { missing: Missing, differing: Differing, kept: Kept };
}

/** Portion after portion until nobody remains, somebody stops it, or a portion gets nowhere. */
export async function apply(service: Service, definition: Row, { addMissing, applyChanges }: Orders, tell: (progress: Progress) => void, isStopped: () => boolean): Promise<Progress> {
  for (let done = 0; ; ) {
    const { Processed, Remaining } = await call<{ Processed: number; Remaining: number }>(service, applyDefinition(definition, addMissing, applyChanges));
    done += Processed;
    const progress = { done, remaining: Remaining };
    tell(progress);
    if (Remaining === 0 || Processed === 0 || isStopped()) return progress;
  }
}

/** From 0 to 100. */
export const percent = ({ done, remaining }: Progress): number => (done + remaining === 0 ? 100 : Math.floor((100 * done) / (done + remaining)));

export const isIdle = ({ missing, differing }: Preview): boolean => missing === 0 && differing === 0;
