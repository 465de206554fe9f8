import type { Words } from "../ui/words";
import type { Finished } from "./activities";

/** A finished activity in one line: 'Meeting, June 12, 2026: Quarterly joint review'. */
export const diaryLine = ({ kind, on, subject }: Finished, { say, format }: Words): string =>
  say("Board_DiaryLine", say(`Board_Kind_${kind}`), format.day(on), subject);
