// Stands for the global `Deno` in all that is bundled.
export { Deno } from "#deno";
