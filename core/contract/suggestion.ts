/** What stands at the end of a message about a name that nobody knows. */
export { didYouMean } from "../../events/did_you_mean.ts";
