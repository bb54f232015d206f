/** Words that set a condition. Source: written for the project. */
export const CONDITION = /\b(?:if|unless|in the event of|in (?:the )?case of|should the|provided that|as long as|until)\b/i
