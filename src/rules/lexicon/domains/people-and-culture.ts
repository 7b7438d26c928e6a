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
      '#fbf7f0 cream + #7a4310 amber ink',
    ],
    typeface: 'serif',
    corners: 'sharp',
    firstNames: 'Paper, Night, Velvet, Harbour, Long, Static, Lantern, Second',
    secondNames: 'Post, Gazette, Reel, Review, Pages, Radio, Gallery, Journal',
    nameTail: 'Collection',
    headlines: ['Browse {things} at your own pace', 'Find {things} worth your time'],
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
      '#f2f7fb sky milk + #1f5680 harbour blue',
    ],
    typeface: 'rounded',
    corners: 'round',
    firstNames: 'Common, Open, Lime Tree, Round, Good, Side Street, Long, Kindred',
    secondNames: 'Table, Circle, Commons, Neighbours, Gathering, Forum, Porch, Together',
    nameTail: 'Circle',
    headlines: ['Take part: browse the {things}', '{Things}, open to everybody'],
  }),
  defineDomain({
    key: 'sport',
    label: 'Sport and leisure',
    hints:
      'sport, hiking, hike, football, basketball, soccer, tennis, match, team, player, tournament, league, score, competition, contest, race, club, athlete, coach, fan, game ranking, leaderboard, esports, e-sports, running, cycling, climbing, swimming, chess, prize, lottery, stadium, venue, olympic, golf',
    palettes: [
      '#f3f8f3 pitch white + #1f6136 pitch green',
      '#f5f7fb ice + #1f4a86 court blue',
      '#fbf6ef clay dust + #96401c clay court',
      '#f8f5fb track white + #56348a finish violet',
    ],
    typeface: 'sans',
    corners: 'sharp',
    firstNames: 'Final, Harbour, Kick, Summit, Rapid, Copper, North, Extra',
    secondNames: 'Whistle, League, Sports, Arena, Athletic, Club, Cup, Time',
    nameTail: 'Board',
    headlines: ['Follow the {things}', '{Things}, listed and easy to check'],
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
      '#f3f8f8 glass + #1a5b63 river',
    ],
    typeface: 'sans',
    corners: 'sharp',
    firstNames: 'City, Civic, Open, Town, Riverside, Clear, District, Harbour',
    secondNames: 'Services, Desk, Portal, Hall, Register, Line, Works, Office',
    nameTail: 'Register',
    headlines: ['{Things}, openly listed', 'Look up {things} in plain words'],
  }),
  defineDomain({
    key: 'general',
    label: 'General',
    hints: 'directory, catalogue, collection, record, archive, list, registry, overview, information',
    palettes: [
      '#f7f7f4 paper + #3a4a5c slate',
      '#f5f8f6 pale mint + #2b5d50 pine',
      '#faf6f2 linen + #7a4030 chestnut',
      '#f6f6fb cool white + #45427f blue violet',
    ],
    typeface: 'sans',
    corners: 'soft',
    firstNames: 'Clear, Juniper, Harbour, Lantern, Maple, Compass, Copper, Linden',
    secondNames: 'Index, House, Works, Register, Shelf, Collection, Desk, Guide',
    nameTail: 'Collection',
    headlines: ['Find {things} quickly', '{Things} in good order'],
  }),
];
