import { element } from "../../ui/element";
import type { Desk } from "../desk";
import { circle } from "./circle";
import { execution } from "./execution";
import { forecast } from "./forecast";

/** What the plan comes to, side by side where there is room. */
export const cards = (desk: Desk, others: readonly HTMLElement[]): HTMLElement =>
  element(desk.target, "div", "cards", ...others, circle(desk), forecast(desk), execution(desk));
