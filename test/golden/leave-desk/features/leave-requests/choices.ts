// What leave requests can be chosen from, in the order shown.

export const leaveRequestStatusOptions = ['Pending', 'Approved', 'Rejected'] as const;
