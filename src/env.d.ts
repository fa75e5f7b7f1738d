/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The view of the page that is rendered; set by the page, read by what MDX renders. */
    view: import('./views/frame/view.ts').View;
  }
}
