/** Domains of media, community, sport and public life, and the general one. */
import { defineDomain } from '../define-domain.ts';

export const peopleAndCultureDomains = [
  defineDomain({
    key: 'media',
    label: 'Media and publishing',
    hints:
      'news, article, blog, magazine, newspaper, publishing, publish, podcast, music, song, album, movie, film, cinema, video, streaming, photo, gallery, art, artist, poem, novel, comic, story, writer, author, game, entertainment, anime, playlist, review, press, journalism, editor, wordpress, exhibition, museum',
    palettes: [
      '#faf8f5 paper + #8c2f2a press red',
      '#f7f5fa ghost lilac + #4b3a78 aubergine',
      '#f4f7f7 newsprint + #1d4f5c ink teal',
    ],
    typeface: 'serif',
    corners: 'sharp',
    firstNames: 'Paper, Night, Velvet, Harbour, Long, Static, Lantern, Second',
    secondNames: 'Post, Gazette, Reel, Review, Pages, Radio, Gallery, Journal',
    headlines: ['Stories worth your evening', 'Read, look, listen', 'Made with care, kept for good'],
    introductions: [
      '{product} collects {things} chosen by people, not by a formula. Stay as long as you like.',
      '{Things} of all kinds, and an archive that is easy to get lost in.',
      'Browse {things} by title, maker and mood.',
    ],
    points: [
      'Chosen by hand :: Somebody here loves every single entry.',
      'Makers named :: Each work says who made it and when.',
      'No clutter :: One column, good type, nothing that blinks.',
      'An archive that lasts :: Old work stays where it was.',
    ],
    about: [
      'About {product} :: {product} was founded after a very long dinner about all the good things that nobody had heard of. We decided to write them down. // Nine editors choose, argue and write. Advertising is not accepted, gifts are returned and mistakes are corrected in public.',
      'Our masthead :: {product} is made by people who read with a pencil and listen twice. // We publish little and stand behind all of it. If we got something wrong, tell us and we will say so here.',
    ],
    faq: [
      'How do you choose? :: Each editor may bring in one work a week, with a reason.',
      'Can I send in my own work? :: Yes. Write three sentences about it; we answer every letter.',
      'Who owns the texts and pictures? :: Their makers. We only show them.',
      'Do you correct mistakes? :: At once, with a note that says what was wrong.',
      'How often is there something new? :: About five times a week.',
      'May I quote you? :: Gladly, with the name of the author.',
    ],
    contact: [
      'Letters to the editors :: We read letters in the order in which they arrive and answer most of them. Corrections jump the queue.',
      'Write to the desk :: Pitches, praise and protest go to the same place. Please put your best sentence first.',
    ],
  }),
  defineDomain({
    key: 'community',
    label: 'Community',
    hints:
      'community, forum, discussion, social, social media, group, club, member, volunteer, donation, charity, campaign, event, activity, poll, survey, vote, friend, chat, message, feedback, neighbour, neighborhood, parent, association, church, dating, sharing, resident, public welfare, crowdfunding, alumni, meetup',
    palettes: [
      '#fdf7ef apricot milk + #9a3b12 brick orange',
      '#f3f7f5 mint cream + #21604f evergreen',
      '#f8f4fb lavender milk + #65357f plum',
    ],
    typeface: 'rounded',
    corners: 'round',
    firstNames: 'Common, Open, Lime Tree, Round, Good, Side Street, Long, Kindred',
    secondNames: 'Table, Circle, Commons, Neighbours, Gathering, Forum, Porch, Together',
    headlines: [
      'Good things happen between people',
      'Come as you are, bring what you have',
      'A place for everybody around here',
    ],
    introductions: [
      '{product} brings people together around {things}. Have a look at what is going on and join in.',
      'Who lives around the corner, what are they up to, and how can you help? It is all here.',
      '{Things} from the neighbourhood, open to everybody.',
    ],
    points: [
      'Real people :: We meet in person whenever we can.',
      'Kind by rule :: Disagreement is welcome, rudeness is not.',
      'Open doors :: Newcomers are greeted by name.',
      'Run by volunteers :: Every hour here is a gift.',
    ],
    about: [
      'About {product} :: {product} began with a long table on a short street. People brought chairs, then ideas, then their neighbours. // Eight volunteers keep it going. There is no office and no budget, only a shed, a kettle and a great deal of goodwill.',
      'How it started :: Somebody asked for a ladder and got three. That was the beginning of {product}. // We believe that most things get easier when you know whom to ask.',
    ],
    faq: [
      'Who can join? :: Everybody. It helps to live nearby, but it is not a condition.',
      'What does it cost? :: Nothing. Donations pay for soup and electricity.',
      'How can I help? :: With an hour, a tool or an idea. Tell us what you like doing.',
      'Are there rules? :: Be kind, be brief, turn up when you said you would.',
      'May I bring children? :: Please do.',
      'Who decides? :: Those who come to the meeting on the first Monday of the month.',
    ],
    contact: [
      'Get in touch :: The kettle is on every Thursday from five. Otherwise write, and one of us will answer after work.',
      'Knock or write :: Whether you need help or have some to give, a few lines are enough.',
    ],
  }),
  defineDomain({
    key: 'sport',
    label: 'Sport and leisure',
    hints:
      'sport, football, basketball, soccer, tennis, match, team, player, tournament, league, score, competition, contest, race, club, athlete, coach, fan, game ranking, leaderboard, esports, e-sports, running, cycling, climbing, swimming, chess, prize, lottery, stadium, venue, olympic, golf',
    palettes: [
      '#f3f8f3 pitch white + #1f6136 pitch green',
      '#f5f7fb ice + #1f4a86 court blue',
      '#fbf6ef clay dust + #96401c clay court',
    ],
    typeface: 'sans',
    corners: 'sharp',
    firstNames: 'Final, Harbour, Kick, Summit, Rapid, Copper, North, Extra',
    secondNames: 'Whistle, League, Sports, Arena, Athletic, Club, Cup, Time',
    headlines: ['Who plays, who leads, who is next', 'The season on one page', 'For people who stay until the end'],
    introductions: [
      '{product} follows {things} from the first whistle to the final table.',
      'Look up {things}, check the dates and see who is ahead.',
      'Results, people and places: all {things} in one place.',
    ],
    points: [
      'Grassroots first :: Small clubs get the same space as big ones.',
      'Results that stay :: Last season is only a click away.',
      'Clear tables :: Points, games and goals without footnotes.',
      'Fair play :: We report who won, and who lost well.',
    ],
    about: [
      'About {product} :: {product} is made by people who mark pitches, keep times and wash shirts. We wanted one page where the season can be followed without shouting. // Our reporters are volunteers, and every club may correct its own entries.',
      'Our story :: It began with a pencilled table on a clubhouse door. When rain took it for the third time, {product} was born. // We cover what is played around here, from five-a-side to rowing.',
    ],
    faq: [
      'How quickly do results appear? :: Usually on the same evening, entered by the home side.',
      'How are ties ranked? :: By points, then by the difference, then by games won.',
      'Can our club be added? :: Yes, send us name, colours and ground.',
      'Something is wrong in the table. :: Tell us the date and the right result.',
      'May I use the figures? :: Please do, and name the source.',
      'Do you show juniors? :: Teams yes, names only with permission.',
    ],
    contact: [
      'Results desk :: Scores, corrections and fixtures reach us fastest by e-mail on match day. For everything else there is the telephone.',
      'Reach the club office :: We are there on training evenings. New players are always welcome.',
    ],
  }),
  defineDomain({
    key: 'public',
    label: 'Public services',
    hints:
      'government, public service, city, citizen, municipal, permit, license, complaint, incident, emergency, facility, policy, law, regulation, smart city, community service, traffic, public transport, police, court, tax office, social security, party building, environmental protection, disaster, epidemic, pandemic, village, rural',
    palettes: [
      '#f5f7f9 civic white + #234a72 civic blue',
      '#f6f7f2 limestone + #3f5a2e park green',
      '#faf6f3 sand + #7c3328 townhall red',
    ],
    typeface: 'sans',
    corners: 'sharp',
    firstNames: 'City, Civic, Open, Town, Riverside, Clear, District, Harbour',
    secondNames: 'Services, Desk, Portal, Hall, Register, Line, Works, Office',
    headlines: [
      'Public services, plainly explained',
      'Open to everybody who lives here',
      'For everybody who lives here',
    ],
    introductions: [
      '{product} shows {things} openly: what was reported, what is being done and what is finished.',
      'Find {things} with address, hours and status, in plain language.',
      'One page for {things}, readable for everybody.',
    ],
    points: [
      'Plain language :: No forms about forms.',
      'Open status :: You see what happens and when.',
      'Accessible :: Works with keyboard, screen reader and old telephones.',
      'No account needed to look :: Information is public.',
    ],
    about: [
      'About {product} :: {product} is a service of the city for the people who live, work and visit here. It replaces four telephone numbers and a drawer full of slips. // All departments use the same list. What is finished stays visible for a year.',
      'Our task :: A city is looked after by many hands, and by the eyes of those who live in it. {product} brings them together. // We publish our answer times each quarter, also when they are not flattering.',
    ],
    faq: [
      'How long does it take? :: You get a first answer within three working days.',
      'Can I remain anonymous? :: For reports about public places, yes.',
      'Who looks at it? :: The department in charge; the entry names it.',
      'It is an emergency! :: Then call the emergency number, please, and not us.',
      'Is there help in other languages? :: At the desk, in nine languages.',
      'May I complain about an answer? :: Yes. The ombudsperson reads every letter.',
    ],
    contact: [
      'Visit the desk :: Monday to Friday from eight to four, Thursdays until seven. The entrance is step-free and numbers are drawn at the door.',
      'Call or write :: Have the number of your entry ready, if you know it. Interpreters can be added to a call.',
    ],
  }),
  defineDomain({
    key: 'general',
    label: 'General',
    hints: 'directory, catalogue, collection, record, archive, list, registry, overview, information',
    palettes: ['#f7f7f4 paper + #3a4a5c slate', '#f5f8f6 pale mint + #2b5d50 pine', '#faf6f2 linen + #7a4030 chestnut'],
    typeface: 'sans',
    corners: 'soft',
    firstNames: 'Clear, Juniper, Harbour, Lantern, Maple, Compass, Copper, Linden',
    secondNames: 'Index, House, Works, Register, Shelf, Collection, Desk, Guide',
    headlines: ['All {things} in one place', 'Look it up, keep it up to date', '{Things}, neatly kept'],
    introductions: [
      '{product} keeps {things} together, easy to find and easy to read.',
      'Browse {things}, open the details, and come back when something changes.',
      'A clear list of {things}, made for everyday use.',
    ],
    points: [
      'Clear pages :: Every entry follows the same order.',
      'Easy to read :: Good type, good contrast, no clutter.',
      'Works everywhere :: On telephones, tablets and large screens.',
      'Kept simple :: Only what is needed, and that reliably.',
    ],
    about: [
      'About {product} :: {product} was made to keep {things} in one place that everybody can use. Before, they were spread over notebooks, letters and memory. // It is looked after by a small team. New entries are checked, old ones are kept.',
      'Why it exists :: Somebody asked the same question for the fifth time, and we decided to write the answer down. // {product} grew from there, entry by entry, and it is still growing.',
    ],
    faq: [
      'Who keeps this up to date? :: A small team, with the help of everybody who notices something.',
      'How do I find something? :: Begin with the list; the most recent entries come first.',
      'I found a mistake. :: Thank you. Write to us and name the entry.',
      'Can I use it on my telephone? :: Yes, all pages fit on small screens.',
      'Is it free of charge? :: Yes.',
      'How often is it updated? :: Several times a week.',
    ],
    contact: [
      'Contact :: Questions, corrections and ideas are welcome. Please name the entry you are writing about.',
      'Write to us :: We read everything and usually answer within two days.',
    ],
  }),
];
