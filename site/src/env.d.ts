/** Astro ships these as JavaScript without types. */
declare module 'astro/runtime/client/visible.prebuilt.js' {
  const script: string;
  export default script;
}
