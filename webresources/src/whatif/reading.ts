import { call, previewModel } from "../ui/requests";
import { nothing, joined, type Flow, type Move, type Portion, type Preview } from "./preview";

type Service = Pick<Xrm.WebApiOnline, "execute">;

interface Answer {
  readonly Changes: string;
  readonly Examined: number;
  readonly More: boolean;
}

/** Why nothing can be said before a run; null: all clients were examined, or the asking was stopped. */
export interface Result {
  readonly runNeeded: string | null;
  readonly preview: Preview;
}

/** Asks page after page what a model would change; tells how far it is, and stops when it is told to. */
export async function examine(service: Service, model: string, tell: (preview: Preview) => void, isStopped: () => boolean): Promise<Result> {
  let preview = nothing;
  for (let page = 1; !isStopped(); page++) {
    const answer = await call<Answer>(service, previewModel(model, page));
    const portion = parsed(answer.Changes);
    if (portion.runNeeded) return { runNeeded: portion.reason, preview };
    preview = joined(preview, portion, answer.Examined);
    if (!answer.More) break;
    tell(preview);
  }
  return { runNeeded: null, preview };
}

/** An answer that is no preview is an error, not an empty one. */
export function parsed(changes: string): Portion {
  const value: unknown = JSON.parse(changes);
  if (typeof value !== "object" || value === null) throw new Error("The preview could not be read.");
  const { runNeeded, reason, counts, clients } = value as { runNeeded?: boolean; reason?: string; counts?: Flow[]; clients?: Move[] };
  if (runNeeded !== true && (!Array.isArray(counts) || !Array.isArray(clients))) throw new Error("The preview could not be read.");
  return { runNeeded: runNeeded === true, reason: reason ?? "", flows: counts ?? [], moves: clients ?? [] };
}
