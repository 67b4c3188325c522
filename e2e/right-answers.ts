/** What somebody who has read the lessons of REH00006 answers to its ten questions: the place of each option. */
export const rightAnswers = [1, 2, 3, 0, 2, 1, 0, 2, 1, 3]
/** Right in seven, with slips in the second, third and fifth lesson. */
export const sevenRight = [1, 2, 3, 1, 0, 1, 0, 2, 0, 3]
