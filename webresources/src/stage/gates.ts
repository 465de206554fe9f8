/** What the gates ask for: four categories, and the whole checklist for the last one. */
export const parts = ["knowledge", "contacts", "depth", "integration", "total"] as const;

export type Part = (typeof parts)[number];

/** Percentages of completed weight; null: nothing applies. */
export type Completion = Readonly<Record<Part, number | null>>;

/** The percentages from which gates are open. */
export interface Gates {
  readonly category: number;
  readonly total: number;
}

/** A gate that is closed: of what, how much is completed, how much is asked for. */
export interface Gate {
  readonly part: Part;
  /** Whole and rounded down: a closed gate must not read as if it were open. */
  readonly percent: number;
  readonly asked: number;
}

/** The gate that stops a client at a stage; null: the last stage, or a client to whom nothing of the checklist applies. */
export function gateAfter(stage: number, completion: Completion, gates: Gates): Gate | null {
  const part = parts[stage];
  if (part === undefined || completion.total === null) return null;
  return { part, percent: Math.floor(completion[part] ?? 0), asked: part === "total" ? gates.total : gates.category };
}
