/** Concepts to start from; each asks for something different. */
export interface Example {
  title: string;
  hint: string;
  concept: string;
}

export const examples: readonly Example[] = [
  {
    title: 'Bakery',
    hint: 'A menu and orders',
    concept: `A site for a neighbourhood bakery. Visitors can browse the products with name, price, category and description, search them by name, and filter them by category. Customers can place orders and see their own orders. Use cornsilk for the background and sienna for the buttons.`,
  },
  {
    title: 'Hiking club',
    hint: 'Events with sign-ups',
    concept: `A website for a hiking club. Members can browse hikes with title, date, difficulty and meeting point, filter the hikes by difficulty, and register for a hike. Members can see their own registrations. Organisers can add and edit hikes.`,
  },
  {
    title: 'Book collection',
    hint: 'Collect, find again, count',
    concept: `A home for my book collection. I can add books with title, author, genre, year and pages, edit and delete books, search them by title or author, filter them by genre, and sort them by year. A dashboard shows the number of books and a chart of books by genre.`,
  },
  {
    title: 'Expenses',
    hint: 'Figures and charts',
    concept: `An expense tracker for a small business. Employees can record expenses with title, date, category and amount, and filter expenses by category and date. A dashboard shows the total amount, the average expense and charts of expenses by category and by month.`,
  },
  {
    title: 'Apartments',
    hint: 'Listings and bookings',
    concept: `A holiday apartment site. Guests can search apartments by city, filter them by price per night, and open the details of each apartment. Guests can register, log in, book an apartment, and view their own bookings. Use linen for the background and teal for the components.`,
  },
];
