declare module "*.resx" {
  const strings: Readonly<Record<string, string>>;
  export default strings;
}
