import { getDocumentProxy } from "unpdf";

/** A PDF as readers of files, of the screen aloud, and of bookmarks find it. */
export interface Pdf {
  readonly title: string;
  readonly language: string;
  readonly isTagged: boolean;
  /** What stands on each page. */
  readonly pages: readonly string[];
  readonly bookmarks: readonly string[];
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

export async function readPdf(file: Uint8Array): Promise<Pdf> {
  const pdf = await getDocumentProxy(new Uint8Array(file));
  const properties = new Map<string, unknown>(Object.entries((await pdf.getMetadata()).info));
  const marks = (await pdf.getMarkInfo()) as { Marked?: boolean } | null;
  const outline = ((await pdf.getOutline()) ?? []) as readonly Bookmark[];
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, at) => textOf(pdf, at + 1)));
  return { title: String(properties.get("Title")), language: String(properties.get("Language")), isTagged: marks?.Marked === true, pages, bookmarks: flat(outline) };
}

async function textOf(pdf: Awaited<ReturnType<typeof getDocumentProxy>>, number: number): Promise<string> {
  const { items } = await (await pdf.getPage(number)).getTextContent();
  return items.map((item) => ("str" in item ? item.str : "")).join(" ").replace(/[\s\u00a0]+/g, " ");
}

const flat = (bookmarks: readonly Bookmark[]): string[] => bookmarks.flatMap(({ title, items }) => [title, ...flat(items)]);
