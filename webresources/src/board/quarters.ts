import { plus } from "../ui/quarters";

/** What can be planned for: this quarter and the three after it. */
export const ahead = (current: string): string[] => [0, 1, 2, 3].map((quarters) => plus(current, quarters));
