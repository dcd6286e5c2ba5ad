/** What Forge puts in front of the message that a function of the app threw. */
const FORGE_WORDS = /^There was an error invoking the function - /;

/** An answer of the app; where it failed, the failure says what the app said, without Forge's words in front of it. */
export async function inOwnWords<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (problem) {
    if (!(problem instanceof Error) || !FORGE_WORDS.test(problem.message)) throw problem;
    throw new Error(problem.message.replace(FORGE_WORDS, ''), { cause: problem });
  }
}
