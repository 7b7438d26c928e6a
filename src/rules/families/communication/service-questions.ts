/** What is asked of nearly every service, with answers that are examples until the owner puts in their own. */
import type { Feature, FeatureOf } from '../../../blueprint/schema.ts';

type Assistant = FeatureOf<'assistant'>;
type Question = Assistant['faq'][number];

const ask = (question: string, answer: string, words: string): Question => ({
  question,
  answer,
  words: words.split(' '),
});

const ofGoods: readonly Question[] = [
  ask(
    'How can I return a product?',
    'You can return a product within 30 days: keep it as it came, send us your order number on the Contact page, put the return label that you get on the parcel and post it. The refund is with you within five working days after it has arrived.',
    'return refund exchange back unwanted',
  ),
  ask(
    'How long does delivery take?',
    'Orders are packed on the next working day and delivered within three to five working days. Delivery is free from 50 dollars, and 4.90 dollars below that.',
    'delivery shipping deliver ship arrive dispatch postage',
  ),
  ask(
    'Where is my order?',
    'Open your orders from the menu: each shows whether it is new, paid, packed, shipped or delivered.',
    'track tracking status parcel where',
  ),
  ask(
    'How can I pay?',
    'By card at the end of the order. In this example product the payment is a test: no money moves.',
    'pay payment card invoice paypal money',
  ),
  ask(
    'Can I cancel or change an order?',
    'Yes, as long as it has not been shipped: open it among your orders and cancel it there, or write to us with the order number.',
    'cancel cancellation change withdraw',
  ),
  ask(
    'What if something arrives broken?',
    'Everything has a warranty of two years. Send us a picture and the order number on the Contact page; we replace it or give the money back.',
    'warranty guarantee broken damaged defect repair faulty',
  ),
];

const ofBookings: readonly Question[] = [
  ask(
    'How do I book?',
    'Open what you want to book, choose the date and confirm. The booking has a number and is kept among your bookings.',
    'book booking reserve reservation appointment',
  ),
  ask(
    'Can I cancel or move a booking?',
    'Yes, free of charge until 24 hours before it begins: open it among your bookings and cancel it or choose another date.',
    'cancel cancellation change move reschedule refund',
  ),
  ask(
    'How can I pay?',
    'By card when you book. In this example product the payment is a test: no money moves.',
    'pay payment card invoice money',
  ),
];

const ofEverybody: readonly Question[] = [
  ask(
    'What does it cost?',
    'Each page says its price, taxes included. Looking around and having an account cost nothing.',
    'price prices cost costs fee expensive cheap discount',
  ),
  ask(
    'When are you open?',
    'People answer Monday to Friday from 9:00 to 17:00. This assistant answers at any time.',
    'open opening hours closed weekend when',
  ),
  ask(
    'How do I reach a person?',
    'Look at the Contact page, which the footer leads to: it has a form, a telephone number and an address. I am a script and cannot pass anything on.',
    'contact phone telephone email address person agent reach speak',
  ),
];

/** By what the product does: sells, takes bookings, or neither. */
export function serviceQuestions(features: readonly Feature[], sells: boolean): Question[] {
  const isBooked = features.some(({ kind }) => kind === 'booking');
  return [...(sells ? ofGoods : []), ...(isBooked && !sells ? ofBookings : []), ...ofEverybody];
}

/** How an order is placed here, as the product really does it. */
export function orderGuide(
  features: readonly Feature[],
  goods: { label: string; path: string },
): NonNullable<Assistant['guides']>[number] {
  const hasCart = features.some(({ kind }) => kind === 'checkout');
  const steps = hasCart
    ? [
        `Choose what you want among the ${goods.label.toLowerCase()} and open it.`,
        'Press “Add to cart”. You can go on looking; the cart in the header keeps everything.',
        'Open the cart, check the quantities and go on to the checkout.',
        'Enter the delivery address and the payment details; the payment is a test.',
        'Place the order. You get a number and find the order with its state among your orders.',
      ]
    : [
        `Choose what you want among the ${goods.label.toLowerCase()} and open it to see its price.`,
        'Open your orders from the menu and press “Place order”.',
        'Choose the product and the quantity, and enter the delivery address.',
        'Save. The order has a number and is kept with its state among your orders.',
      ];
  return {
    title: 'Placing an order',
    words: ['placing', 'place', 'order', 'buy', 'purchase', 'checkout', 'complete'],
    steps,
    links: [{ label: `All ${goods.label.toLowerCase()}`, path: goods.path }],
  };
}
