/** Requirements that the Developer works on in one run. */
export const mostTasks = 3;
