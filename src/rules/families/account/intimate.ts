/** What somebody keeps for themselves: a diary, a budget, a password. Nobody looks after it unless the concept says who. */
const intimate =
  /^(Message|Email|Notification|Expense|Income|Budget|Note|DiaryEntry|JournalEntry|Habit|Goal|Workout|Symptom|Account|Address|BankAccount|CartItem|Password|Payslip|Diagnosis)$/;

/** @param name of the entity */
export const isIntimate = (name: string): boolean => intimate.test(name);
