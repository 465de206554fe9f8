import type { Words } from "../ui/words";
import { isSufficient, type Report, type Sample } from "./report";

/** A group as it is drawn. */
export interface Bar {
  readonly name: string;
  readonly label: string;
  readonly median: number | null;
  readonly clients: number;
  readonly look: string;
}

/** What the data show, or that they are too few to show anything. */
export function headline(report: Report, { say, format }: Words): string {
  const { reached, below, threshold, minimum } = report;
  if (!isSufficient(report)) return say("Evidence_Insufficient", minimum, reached.clients, below.clients, format.percent(threshold));
  return say("Evidence_Headline", format.percent(threshold), grown(reached, format), grown(below, format));
}

/** Those without a checklist are shown where there are any. */
export function groups(report: Report, words: Words): Bar[] {
  const { say, format } = words;
  const threshold = format.percent(report.threshold);
  const all = [
    { sample: report.reached, name: say("Evidence_Reached", report.reached.clients, threshold), look: "reached" },
    { sample: report.below, name: say("Evidence_Below", report.below.clients, threshold), look: "below" },
    { sample: report.unknown, name: say("Evidence_Unknown", report.unknown.clients), look: "unknown" },
  ];
  return all.filter(({ sample, look }) => look !== "unknown" || sample.clients > 0).map(({ sample, name, look }) => ({
    name, look, clients: sample.clients, median: sample.median, label: sample.median === null ? say("Evidence_TooFew") : grown(sample, format),
  }));
}

const grown = ({ median }: Sample, format: Words["format"]): string => `${(median ?? 0) > 0 ? "+" : ""}${format.share(median ?? 0)}`;

export function excluded({ noLater, noValue }: Report, { say }: Words): string[] {
  return [...(noLater > 0 ? [say("Evidence_NoLater", noLater)] : []), ...(noValue > 0 ? [say("Evidence_NoValue", noValue)] : [])];
}
