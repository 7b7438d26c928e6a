/** Words for a field of work, and the records that figures about it are made from. */

export interface Topic {
  words: RegExp;
  /** Parts of entities' names, in order of preference. */
  entities: readonly string[];
  /** The lexicon's entity where the product has none of them. */
  standIn: string;
}

const topic = (words: RegExp, entities: string, standIn: string): Topic => ({
  words,
  entities: entities.split(' '),
  standIn,
});

export const topics: readonly Topic[] = [
  topic(
    /\b(financ\w*|revenues?|incomes?|profits?|accounting|accounts|money|spending|expenses?|budgets?|payments?)\b/,
    'Financ Transaction Payment Invoice Expense Income Budget Bill Donation Sale Order Booking Fee',
    'Transaction',
  ),
  topic(/\b(sales?|selling|turnover|orders?)\b/, 'Order Sale Deal Purchase Booking Ticket Invoice', 'Order'),
  topic(
    /\b(inventor(y|ies)|stocks?|warehous\w*|goods|materials?)\b/,
    'Inventory Stock Warehouse Material Medication Part Product',
    'InventoryItem',
  ),
  topic(
    /\b(attendance|absen\w*|working hours|time ?sheets?)\b/,
    'Attendance Timesheet Shift Leave Employee',
    'Attendance',
  ),
  topic(/\b(customers?|clients?|marketing)\b/, 'Customer Client Lead Campaign', 'Customer'),
  topic(/\b(patients?|medical|health)\b/, 'Patient Visit Appointment Record Symptom', 'Patient'),
  topic(/\b(students?|scores?|grades?|exams?|learning|academic)\b/, 'Grade Result Exam Student Enrol', 'Grade'),
  topic(/\b(employees?|staff|personnel|human resources?|hr|payroll)\b/, 'Employee Staff Salary Payslip', 'Employee'),
  topic(/\b(progress|goals?|habits?|workouts?|fitness)\b/, 'Goal Habit Workout Task Project', 'Task'),
];
