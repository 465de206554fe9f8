/** A number as people type it: with a comma or a point, with spaces between the digits; NaN: not one, null: nothing. */
export function typed(text: string, tag: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f]/g, "").replace("−", "-");
  if (plain === "") return null;
  // Where the comma divides thousands, as in English, it does so before groups of three.
  const digits = tag === "en" && /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain) ? plain.replace(/,/g, "") : plain.replace(",", ".");
  return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : Number.NaN;
}
