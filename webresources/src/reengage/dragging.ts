import type { Move, Pipeline } from "./pipeline";

/** A stage with its cards, as far as dragging is concerned. */
export interface Place {
  readonly stage: number;
  readonly whole: HTMLElement;
  /** Where it is said what a drop would do. */
  readonly hint: HTMLElement;
  readonly cards: readonly { readonly pipeline: Pipeline; readonly card: HTMLElement }[];
}

interface Rule {
  says(pipeline: Pipeline, to: number): { readonly move: Move; readonly hint: string };
  dropped(pipeline: Pipeline, to: number): void;
}

/** Lets cards be dragged to the stages that are allowed; while one is in the air, every other stage says why it is not. */
export function draggable(places: readonly Place[], rule: Rule): void {
  let dragged: Pipeline | null = null;
  const allows = (to: number): boolean => dragged !== null && ["hold", "release"].includes(rule.says(dragged, to).move);
  const show = (): void => {
    for (const { stage, whole, hint } of places) {
      const { move, hint: text } = dragged === null ? { move: "none", hint: "" } : rule.says(dragged, stage);
      whole.dataset["drop"] = move;
      hint.textContent = text;
    }
  };
  for (const { stage, whole, cards } of places) {
    for (const { pipeline, card } of cards) {
      card.addEventListener("dragstart", (event) => {
        event.dataTransfer?.setData("text/plain", pipeline.name);
        dragged = pipeline;
        // A page that changes while the browser takes its picture of the card loses the drag.
        setTimeout(show);
      });
      card.addEventListener("dragend", () => {
        dragged = null;
        show();
      });
    }
    whole.addEventListener("dragover", (event) => {
      if (allows(stage)) event.preventDefault();
    });
    whole.addEventListener("drop", (event) => {
      event.preventDefault();
      const moved = dragged;
      if (moved !== null && allows(stage)) rule.dropped(moved, stage);
    });
  }
}
