/** L'ancre d'une question dans `/faq`. */
export const ancreQuestion = (id: string): string => `question-${id}`
export const cheminQuestion = (id: string): string => `/faq#${encodeURIComponent(ancreQuestion(id))}`
