/** What people tell and ask each other. */
import { defineEntities } from '../define-entity.ts';
import { choice, date, datetime, integer, longText, parent, required, text, title } from '../fields.ts';
import { between, days, daysAfter, daysAt, inTurn, person, when } from '../generate.ts';

export const conversationEntities = defineEntities('community', [
  {
    name: 'ForumTopic',
    label: 'Topic',
    synonyms: [
      'forum topic',
      'thread',
      'discussion',
      'forum post',
      'discussion topic',
      'forum',
      'community post',
      'question and answer',
      'q&a',
      'topic',
      'board',
    ],
    description: 'A question or subject that people discuss.',
    owned: true,
    publicCreate: true,
    layout: 'table',
    fields: [
      title(),
      choice('category', 'Category', ['Help', 'Ideas', 'Show and tell', 'Local', 'Off topic']),
      text('author', 'Author'),
      integer('replies', 'Replies', { minimum: 0 }),
      date('postedOn', 'Posted on'),
      required(longText('text', 'Text')),
    ],
    generate: { author: person, replies: between(0, 64), postedOn: days(-60, 0) },
    rows: `
      title | category | text
      Which glue for a wooden chair? | Help | The rung comes loose every winter. Hide glue or something from a tube?
      A bench at every tram stop | Ideas | I counted: eleven of nineteen stops have none. Who would write to the city with me?
      My first bicycle wheel, true at last | Show and tell | Four evenings, one broken spoke and a borrowed stand.
      Where to buy seed potatoes | Local | The usual shop has closed. I need about five kilos of an early kind.
      Best thing you repaired this year | Off topic | Mine is an alarm clock from 1961.
      Sourdough rises, then collapses | Help | Kitchen at nineteen degrees, flour from the mill. Photos in the evening.
      Tool library on Saturdays? | Ideas | I have a room and shelves; we would need a list and three volunteers.
      Balcony cinema, results | Show and tell | Sheet, projector, twelve neighbours and one very interested cat.
      Road works on Mill Hill | Local | Buses are diverted until the twentieth; the stop is at the chapel.
      Words you only use at home | Off topic | We say "thunder cheese" and nobody knows why.
      Router drops out at seven | Help | Every evening, for about ten minutes. New cable made no difference.
      Swap shelf in the hallway | Ideas | Books, jars and board games. What rules work for you?
      Knitted a hat for a pillar box | Show and tell | It is officially the warmest letter box in town.
      Lost grey cat, Orchard Avenue | Local | Answers to Figaro, or does not answer at all.
      Rain songs | Off topic | One per person, please.
      How to bleed a radiator | Help | Top floor is cold, ground floor boils.
      Car-free Sunday | Ideas | Three streets, music and a long table.
      Restored door, before and after | Show and tell | Seven layers of paint. Seven!
      Swimming lane for beginners | Local | The pool asks what times would suit us.
      What are you reading aloud? | Off topic | We are on chapter nine of the dragon.
    `,
  },
  {
    name: 'Comment',
    label: 'Reply',
    pluralLabel: 'Replies',
    synonyms: ['comment', 'reply', 'answer', 'response', 'comment content', 'post comment', 'user comment'],
    description: 'What somebody says to it.',
    titleField: 'subject',
    layout: 'table',
    owned: true,
    publicCreate: true,
    fields: [
      title('subject', 'Subject'),
      required(longText('text', 'Text')),
      text('author', 'Author'),
      date('postedOn', 'Posted on'),
    ],
    parents: [
      parent('ForumTopic', 'topic', 'Topic'),
      parent('BlogPost', 'post', 'Post'),
      parent('Article', 'article', 'Article'),
      parent('NewsStory', 'story', 'Story'),
    ],
    generate: { author: person, postedOn: days(-40, 0) },
    rows: `
      subject | text
      Hide glue, definitely | It can be undone later, which you will be glad of.
      Count me in | I can take the stops on the east side.
      Beautiful work | How did you tension the last four spokes?
      Try the Saturday market | The man with the red van has three kinds.
      A sewing machine | It had swallowed a button in 1974.
      Too warm, not too cold | Mine collapses when it is left too long. Try an hour less.
      I have drills to lend | And a ladder, if somebody can carry it.
      Which projector was it? | We would like to copy this shamelessly.
      The stop has moved again | It is now in front of the bakery.
      Ours is "sofa soup" | Soup that is eaten on the sofa, obviously.
      Check the baby monitor | Same channel, same hours. It was ours.
      One in, one out | That rule has kept our shelf tidy for two years.
      The postman loves it | He took a photo yesterday.
      Seen near the chapel | Grey, proud, about half past six.
      Mine is a slow waltz | I will bring the record.
      Start at the lowest floor | And keep a towel ready.
      We did this in June | Happy to share the permission form.
      What did you use to strip it? | My door has nine layers.
      Early mornings, please | Before seven would be ideal.
      The one with the moon | Every night for a month now.
    `,
  },
  {
    name: 'Announcement',
    synonyms: [
      'notice',
      'bulletin',
      'information announcement',
      'public notice',
      'notification',
      'news announcement',
      'system announcement',
      'company announcement',
      'notification message',
    ],
    description: 'Something that everybody should know.',
    layout: 'table',
    fields: [
      title(),
      choice('audience', 'For', ['Everybody', 'Members', 'Residents', 'Staff']),
      date('publishedOn', 'Published on'),
      date('visibleUntil', 'Visible until'),
      choice('importance', 'Importance', ['Normal', 'Important', 'Urgent']),
      text('author', 'Author'),
      required(longText('text', 'Text')),
    ],
    generate: {
      audience: inTurn('Everybody, Residents, Members, Staff'),
      publishedOn: days(-45, 0),
      visibleUntil: daysAfter('publishedOn', 3, 16),
      importance: inTurn('Normal, Normal, Important, Normal, Urgent'),
      author: person,
    },
    rows: `
      title | text
      Water off on Tuesday morning | Between eight and eleven, in all houses of Linden Row. Please fill a kettle beforehand.
      New opening hours from June | We open at nine and close at seven, Saturdays at four.
      General meeting, all welcome | Report, accounts, election of two auditors, cake.
      Lift out of service | The part arrives on Thursday. Help with shopping is arranged at the desk.
      Winter timetable | The last boat leaves at twenty-one forty.
      Lost property is full | Please collect umbrellas, scarves and one tuba.
      Fire drill next week | You will hear the bell twice; meet at the lime tree.
      Summer holidays | The office is closed for two weeks, the hotline is not.
      New bins in the courtyard | Glass left, paper right, food waste in the brown one.
      Photo permission forms | Please hand them in before the class trip.
      Path closed after the storm | Use the lower gate until the trees are checked.
      Welcome to nine new members | Ask them about bees, boats and bookbinding.
      Change of bank account | Only the number printed on the new letter is valid.
      Tests in the indoor pool | Water is fine; the showers are being flushed.
      Street party permission granted | Three streets, from noon until ten.
      Server maintenance on Sunday | Pages may be slow between four and six in the morning.
      Flu vaccination in the hall | Walk in between ten and three.
      Key handover moved | To Wednesday at five, same place.
      Scholarships: apply by the 15th | Four places, one page, no fee.
      Thank you for 4,200 hours | That is how much time you gave this year.
    `,
  },
  {
    name: 'Poll',
    synonyms: [
      'survey',
      'questionnaire',
      'vote',
      'questionnaire survey',
      'opinion poll',
      'ballot',
      'form',
      'online form',
      'survey form',
      'feedback form',
      'decision',
    ],
    description: 'A question with answers to choose from.',
    publicCreate: true,
    titleField: 'question',
    layout: 'table',
    fields: [
      title('question', 'Question'),
      text('options', 'Answers'),
      integer('votes', 'Votes', { minimum: 0 }),
      date('closesOn', 'Closes on'),
      choice('status', 'Status', ['Open', 'Closed']),
      text('author', 'Asked by'),
    ],
    parents: [parent('Group', 'group', 'Group')],
    generate: {
      votes: between(4, 420),
      status: inTurn('Open, Open, Closed'),
      closesOn: when('status', { Closed: days(-60, -2) }, days(2, 30)),
      author: person,
    },
    rows: `
      question | options
      Where should the new bench stand? | Lime tree, bus stop, playground
      Which evening for the choir? | Monday, Wednesday, Thursday
      How do you come to work? | Tram, bicycle, car, on foot
      What colour for the front door? | Green, dark red, leave it
      Which book next? | The Salt Road, Orchard in Winter, Islands of Tea
      Longer opening on Fridays? | Yes, no, every second week
      Summer outing | Lake, museum, high ropes
      How satisfied are you with the canteen? | Very, mostly, hardly
      One wish for the playground | Swing, water, climbing wall
      Should the street be car-free on Sundays? | Yes, no, try it once
      Best time for the market | Morning, afternoon, evening
      Which language course is missing? | Arabic, Italian, sign language
      What slows you down most? | Meetings, messages, missing tools
      Name for the new boat | Heron, Clementine, Ada
      Potluck or caterer? | Potluck, caterer, half and half
      Do you feel safe on the path at night? | Yes, sometimes, no
      How often should the newsletter come? | Weekly, monthly, each season
      Which film opens the season? | Second Platform, Paper Lions, Mending Season
      Tea or coffee in meetings? | Tea, coffee, water is fine
      Where do you read the news? | Paper, phone, radio
    `,
  },
  {
    name: 'Message',
    synonyms: [
      'private message',
      'letter',
      'e-mail',
      'email',
      'mail',
      'chat message',
      'guestbook entry',
      'inbox message',
      'sms',
      'message record',
      'sending record',
      'card',
      'greeting card',
      'invitation',
    ],
    description: 'Words from one person to another.',
    titleField: 'subject',
    layout: 'table',
    owned: true,
    publicCreate: true,
    fields: [
      title('subject', 'Subject'),
      text('sender', 'From'),
      text('recipient', 'To'),
      datetime('sentAt', 'Sent at'),
      choice('folder', 'Folder', ['Inbox', 'Sent', 'Archive']),
      required(longText('text', 'Text')),
    ],
    generate: {
      sender: person,
      recipient: person,
      sentAt: daysAt(-20, 0, '08:12,09:47,11:05,14:31,17:20,20:02'),
      folder: inTurn('Inbox, Inbox, Sent, Archive'),
    },
    rows: `
      subject | text
      Keys for the hall | They are with the baker; please bring them back before nine.
      Lunch on Thursday? | The noodle place has six seats by the window.
      Photos from the harbour swim | You look much warmer than I felt.
      Draft for the open day | I changed the order of the stations, tell me if it works.
      Your parcel is with us | It is heavy and it rattles. Ring twice.
      Question about the lease | Is the cellar included in the eighty square metres?
      Recipe as promised | Less sugar than written, and wait for the second rise.
      Rehearsal moved | Half an hour later, same room.
      Thank you | For the lift, the umbrella and the patience.
      Minutes attached in words | We agreed on blue, the fourth of May and no speeches.
      Cat sitting in July | Twelve days, two meals, one balcony.
      Offer for the shelves | Oak or birch, delivered in three weeks.
      Train at 7:42 | Platform six. I have your ticket.
      Feedback on chapter three | The uncle should come in earlier.
      The boiler again | It hums, then it clicks, then it is cold.
      Happy birthday | May your bread rise and your trains be punctual.
      Handing over the garden | Beans need water, tomatoes need talking to.
      Two tickets left | Row nine, behind the tall man.
      Correction to yesterday | It is the 14th, not the 15th.
      Coming home | Ferry at six. Put the kettle on.
    `,
  },
  {
    name: 'Feedback',
    label: 'Feedback',
    pluralLabel: 'Feedback',
    synonyms: ['suggestion', 'opinion', 'idea', 'user feedback', 'customer feedback', 'proposal', 'wish'],
    description: 'What somebody liked or would change.',
    titleField: 'title',
    layout: 'table',
    owned: true,
    publicCreate: true,
    fields: [
      title('title', 'Subject'),
      choice('kind', 'Kind', ['Praise', 'Suggestion', 'Problem']),
      text('author', 'From'),
      choice('status', 'Status', ['New', 'Read', 'Answered', 'Done']),
      date('sentOn', 'Sent on'),
      required(longText('text', 'Text')),
    ],
    parents: [parent('Product', 'product', 'Product'), parent('Service', 'service', 'Service')],
    generate: { author: person, status: inTurn('New, Read, Answered, Done'), sentOn: days(-50, 0) },
    rows: `
      title | kind | text
      Friendly voice on the phone | Praise | She found my order without the number and made me laugh.
      A hook in the changing room | Suggestion | Coats end up on the floor.
      The search forgets my words | Problem | After going back, the field is empty.
      Best soup in weeks | Praise | Whoever added the lemon: thank you.
      Larger print on the timetable | Suggestion | My father cannot read the small column.
      Door closes too fast | Problem | It caught my pram twice.
      Quick repair | Praise | Brought at ten, mended by noon.
      Vegetarian option on Fridays | Suggestion | Something besides cheese, please.
      Letters overlap on my phone | Problem | In the list of courses, held upright.
      Kind to my son | Praise | The swimming teacher waited until he was ready.
      Bicycle stand near the entrance | Suggestion | The fence is full every morning.
      Confirmation arrived twice | Problem | Two messages, one minute apart.
      Clear signs | Praise | I found the room at once, for the first time.
      Quiet hour in the shop | Suggestion | No music on Tuesdays would help many of us.
      Wrong picture for the lamp | Problem | It shows the kettle.
      Great opening evening | Praise | The brass band was loud and perfect.
      Gift wrapping in paper | Suggestion | I would pay a little for it.
      Lights out at the back | Problem | The path behind hall two is dark.
      Well explained | Praise | I finally understand my heating bill.
      Earlier opening on Mondays | Suggestion | Half an hour would save my train.
    `,
  },
]);
