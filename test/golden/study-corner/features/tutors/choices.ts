// What tutors can be chosen from, in the order shown.

export const tutorSubjectOptions = ['Mathematics', 'Spanish', 'Physics'] as const;
