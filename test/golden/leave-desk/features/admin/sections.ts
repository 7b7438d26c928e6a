// What administrators find in the back end beside the people.

export interface Section {
  label: string;
  path: string;
}

export const sections: readonly Section[] = [
  { label: 'Leave requests', path: '/admin/leave-requests' },
  { label: 'Public holidays', path: '/admin/public-holidays' },
  { label: 'Announcements', path: '/admin/announcements' },
];
