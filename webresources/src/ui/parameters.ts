import { plain } from "./news";

/** The row of the form on which a page stands; null before it is saved for the first time. */
export function rowOf(address: string): string | null {
  const id = new URLSearchParams(address).get("id");
  return id ? plain(id) : null;
}

/** The table of that row. */
export const tableOf = (address: string): string => new URLSearchParams(address).get("typename") ?? "";
