/** Astro ships these as JavaScript without types. */
declare module 'astro/runtime/client/visible.prebuilt.js' {
  const script: string;
  export default script;
}

declare namespace App {
  interface Locals {
    /** What the report page shows. Only the publisher gives it; `astro build` has none. */
    report?: import('shared-types').ReportView;
  }
}
