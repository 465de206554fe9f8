/** Where the keys lead among marks that stand in a plane; undefined: not one of ours. */
export type Step = "next" | "previous" | "first" | "last";

const steps: Readonly<Record<string, Step>> = {
  ArrowRight: "next", ArrowDown: "next", ArrowLeft: "previous", ArrowUp: "previous", Home: "first", End: "last",
};

export const stepOf = (key: string): Step | undefined => steps[key];

export function after(step: Step, at: number, count: number): number {
  const places: Readonly<Record<Step, number>> = { next: Math.min(at + 1, count - 1), previous: Math.max(at - 1, 0), first: 0, last: count - 1 };
  return places[step];
}

/** One stop of the Tab key for all marks; the arrows go on from there, in the order of the marks. */
export function rove(marks: readonly SVGElement[]): void {
  marks.forEach((mark, at) => {
    mark.setAttribute("tabindex", at === 0 ? "0" : "-1");
    mark.addEventListener("keydown", (event) => {
      const step = stepOf(event.key);
      const next = step && marks[after(step, at, marks.length)];
      if (!next) return;
      event.preventDefault();
      mark.setAttribute("tabindex", "-1");
      next.setAttribute("tabindex", "0");
      next.focus();
    });
  });
}
