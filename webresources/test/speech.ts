import common from "../src/ui/page.1033.resx";
import commonRussian from "../src/ui/page.1049.resx";
import { words, type Words } from "../src/ui/words";

type Strings = Readonly<Record<string, string>>;

/** How a page with these strings speaks to a user of that language. */
export function speech(languageId: 1033 | 1049, english: Strings, russian: Strings): Words {
  const xrm = { Utility: { getGlobalContext: () => ({ userSettings: { languageId } }) } } as unknown as Xrm.XrmStatic;
  return words(xrm, { ...common, ...english }, { ...commonRussian, ...russian });
}

/** Text without the spaces that do not break, which languages put between digits. */
export const plainly = (text: string | null | undefined): string => (text ?? "").replace(/[\u00a0\u202f]/g, " ");
