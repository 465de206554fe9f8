import { SegmentReason } from "../model/choices.g";
import { nameOf } from "../segment/label";
import type { Words } from "../ui/words";
import type { Client, Override } from "./client";

/** Why the client is in its segment and what is about to change, one sentence each. */
export function sentences(client: Client, words: Words): string[] {
  const why = client.override ? [override(client.override, words), beneath(client, words)] : [reason(client, words)];
  const all = [...why, pending(client, words), silence(client, words), candidate(client, words)];
  return all.filter((sentence) => sentence !== "");
}

const keys = Object.entries(SegmentReason);

/** The name of a reason, which is a part of the names of its sentences. */
export const reasonOf = (value: number | null): string => keys.find(([, option]) => option === value)?.[0] ?? "None";

function reason({ reason: code, score, figures, confidence }: Client, { say, format }: Words): string {
  const s = (at: number): string => format.percent(figures?.criteria[at]?.s ?? 0);
  return say(`Reason_${reasonOf(code)}`, format.exact(score ?? 0), s(0), format.number(figures?.criteria[1]?.s ?? 0), format.number(confidence ?? 0, 0),
    format.percent(100 * (figures?.margin12 ?? 0)));
}

const override = ({ reason: why, until }: Override, { say, format }: Words): string => say("Score_Override", until === null ? "" : format.day(until), why);

const beneath = ({ computedSegment }: Client, { say }: Words): string => (computedSegment === null ? "" : say("Score_Beneath", nameOf(computedSegment, say)));

const pending = ({ pending: segment }: Client, { say }: Words): string => (segment === null ? "" : say("Score_Pending", nameOf(segment, say)));

const silence = ({ lapses }: Client, { say }: Words): string => (lapses === 0 ? "" : say("Score_Lapses", lapses));

const candidate = ({ isCandidate }: Client, { say }: Words): string => (isCandidate ? say("Score_Candidate") : "");
