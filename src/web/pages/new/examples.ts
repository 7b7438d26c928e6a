/** Concepts to start from; each asks for something different. */
export interface Example {
  title: string;
  hint: string;
  concept: string;
}

export const examples: readonly Example[] = [
  {
    title: 'Bakery orders',
    hint: 'A shop with a basket',
    concept: `An order site for a neighbourhood bakery. Visitors browse breads, cakes and pastries with a price, a photo description and allergens, and filter them by kind. They put items in a basket, choose a pick-up date and place the order with their name and phone number. The baker sees all orders by pick-up date and marks them as baked or collected. Cream background, brown buttons.`,
  },
  {
    title: 'Club calendar',
    hint: 'Events with sign-ups',
    concept: `A calendar for a hiking club. Members see upcoming hikes with date, meeting point, difficulty and number of free places, and sign up for one with their name. A hike that is full takes no more sign-ups. The organiser adds, edits and cancels hikes and sees who has signed up.`,
  },
  {
    title: 'Reading list',
    hint: 'Collect, rate, find again',
    concept: `A personal reading list. I add books with title, author, genre, pages and a status: to read, reading or finished. Finished books get a rating from 1 to 5 and a short note. I search by title or author, filter by status and genre, and sort by rating. The start page shows how many books I finished and a chart of books by genre.`,
  },
  {
    title: 'Expenses',
    hint: 'Figures and charts',
    concept: `An expense dashboard for a small business. Staff record expenses with date, supplier, category, amount and who paid. The dashboard shows the total of this month, the average per expense, a bar chart of spending by category and a line chart by month. Expenses can be filtered by category and date range and exported as CSV.`,
  },
  {
    title: 'Apartment rental',
    hint: 'Listings and bookings',
    concept: `A site where people rent holiday apartments. Guests search apartments by city, price per night and number of guests, open one to see its description, amenities and reviews, and book it from one date to another. Two bookings of the same apartment must not overlap. Signed-in guests see their bookings, can cancel them, and write a review after the stay.`,
  },
];
