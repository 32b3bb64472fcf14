import { type Growth, growthOf } from "./_growth.ts";
import { growingAnswers } from "./_growing_answers.ts";
import { growingDocuments } from "./_growing_documents.ts";
import { growingObjects } from "./_growing_objects.ts";
import { growingQueues } from "./_growing_queues.ts";
import { growingTexts } from "./_growing_texts.ts";

/** All parsers and queues, with inputs that could make them slow. */
export const growers = [
  ...growingQueues,
  ...growingAnswers,
  ...growingTexts,
  ...growingDocuments,
  ...growingObjects,
];

/**
 * Gives each an input that is doubled four times, and tells of those for which time or memory grow by more than 2.5 times.
 *
 * @param only Those whose name has it.
 */
export async function findGrowth(only: string, tell: (growth: Growth) => void): Promise<readonly Growth[]> {
  const wrong: Growth[] = [];
  for (const grower of growers) {
    if (!grower.name.includes(only)) continue;
    const growth = await growthOf(grower);
    tell(growth);
    if (growth.wrong !== undefined) wrong.push(growth);
  }
  return wrong;
}
