/** Something wrong with a blueprint, told so that a person can mend it. */
export interface Issue {
  /** Where, as a person reads it: `entities › Recipe › fields › title`. */
  path: string;
  /** What is wrong there. */
  message: string;
  /** What to do about it. */
  fix: string;
}

/** One line for logs and messages. */
export function printIssue(issue: Issue): string {
  return `${issue.path === '' ? 'blueprint' : issue.path}: ${issue.message} ${issue.fix}`;
}
