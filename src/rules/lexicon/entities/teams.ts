/** Teams, players and their seasons. */
import { defineEntities } from '../define-entity.ts';
import {
  choice,
  date,
  datetime,
  image,
  integer,
  longText,
  money,
  parent,
  phone,
  required,
  text,
  title,
} from '../fields.ts';
import {
  address,
  between,
  city,
  days,
  daysAt,
  inTurn,
  person,
  phrase,
  pick,
  when,
  phone as phoneNumber,
} from '../generate.ts';

const teams =
  'Harbour Rovers, Northgate United, Mill Hill Athletic, Copper Kings, Lakeside Otters, Station City, Orchard Wanderers, Fjord Falcons, Granite Bears, Meridian Lynx';

export const teamEntities = defineEntities('sport', [
  {
    name: 'Team',
    synonyms: ['sports team', 'squad', 'football team', 'basketball team', 'football data', 'crew'],
    description: 'People who play together.',
    titleField: 'name',
    layout: 'ranking',
    fields: [
      title('name', 'Name'),
      image('badge', 'Badge'),
      text('city', 'City'),
      text('coach', 'Coach'),
      integer('played', 'Played', { minimum: 0 }),
      integer('won', 'Won', { minimum: 0 }),
      integer('points', 'Points', { minimum: 0 }),
    ],
    parents: [parent('League', 'league', 'League'), parent('Club', 'club', 'Club')],
    generate: {
      badge: phrase('badge of {name}'),
      city,
      coach: person,
      played: between(14, 22),
      won: (random, values) => random.between(2, Number(values['played']) - 2),
      points: (random, values) => Number(values['won']) * 3 + random.between(0, 5),
    },
    rows: `
      name
      Harbour Rovers
      Northgate United
      Mill Hill Athletic
      Copper Kings
      Lakeside Otters
      Station City
      Orchard Wanderers
      Fjord Falcons
      Granite Bears
      Meridian Lynx
      Saltmarsh Terns
      Quarry Lane Comets
      Old Town Badgers
      Riverside Swifts
      Foundry Hammers
      Garden Suburb Foxes
      Dock Street Sharks
      Canal Side Herons
      Highland Stags
      Lighthouse Keepers
    `,
  },
  {
    name: 'Player',
    synonyms: ['athlete', 'sportsman', 'sports player', 'competitor', 'gamer', 'player information', 'player profile'],
    description: 'A person who plays.',
    titleField: 'name',
    layout: 'ranking',
    fields: [
      title('name', 'Name'),
      image('photo', 'Photo'),
      text('team', 'Team'),
      choice('position', 'Position', ['Goalkeeper', 'Defence', 'Midfield', 'Attack']),
      integer('number', 'Number', { minimum: 1, maximum: 99 }),
      integer('games', 'Games', { minimum: 0 }),
      integer('goals', 'Goals', { minimum: 0 }),
      date('bornOn', 'Date of birth'),
    ],
    parents: [parent('Team', 'team', 'Team', 'team')],
    generate: {
      name: person,
      photo: phrase('portrait of {name}'),
      team: pick(teams),
      position: inTurn('Attack, Midfield, Defence, Midfield, Goalkeeper, Attack'),
      number: between(1, 34),
      games: between(3, 140),
      goals: when(
        'position',
        { Goalkeeper: between(0, 0), Defence: between(0, 7), Attack: between(4, 58) },
        between(1, 24),
      ),
      bornOn: days(-12800, -6400),
    },
  },
  {
    name: 'Match',
    pluralLabel: 'Matches',
    synonyms: [
      'fixture',
      'sports match',
      'sports event',
      'competition match',
      'race',
      'bout',
      'sports information',
      'live score',
      'game match',
    ],
    description: 'Two sides, a day and a result.',
    titleField: 'name',
    layout: 'table',
    fields: [
      title('name', 'Match'),
      required(datetime('startsAt', 'Kick-off')),
      text('venue', 'Venue'),
      text('competition', 'Competition'),
      choice('status', 'Status', ['Scheduled', 'Live', 'Finished', 'Postponed']),
      text('result', 'Result'),
    ],
    parents: [
      parent('League', 'competition', 'League', 'competition'),
      parent('Tournament', 'competition', 'Tournament', 'competition'),
      parent('Venue', 'venue', 'Venue', 'venue'),
      parent('Team', 'home', 'Home team'),
    ],
    generate: {
      home: pick(teams),
      away: pick(
        'Saltmarsh Terns, Quarry Lane Comets, Old Town Badgers, Riverside Swifts, Foundry Hammers, Dock Street Sharks, Canal Side Herons, Highland Stags',
      ),
      name: phrase('{home} v {away}'),
      status: inTurn('Finished, Scheduled, Finished, Scheduled, Finished, Postponed'),
      startsAt: when('status', { Finished: daysAt(-50, -1, '15:00,17:30,19:45') }, daysAt(1, 40, '15:00,17:30,19:45')),
      venue: pick('Foundry Ground, Harbour Arena, Northgate Stadium, Lakeside Park'),
      competition: pick('Coastal League, City Cup, Winter Series'),
      result: when(
        'status',
        { Finished: (random) => `${random.between(0, 4)}:${random.between(0, 3)}` },
        pick(['to be played']),
      ),
    },
  },
  {
    name: 'League',
    synonyms: ['sports league', 'division table', 'season', 'series of matches', 'ladder'],
    description: 'Teams that meet over a season.',
    layout: 'table',
    titleField: 'name',
    fields: [
      title('name', 'Name'),
      choice('sport', 'Sport', ['Football', 'Basketball', 'Handball', 'Hockey', 'Volleyball']),
      text('region', 'Region'),
      integer('teams', 'Teams', { minimum: 2 }),
      text('season', 'Season'),
      text('leader', 'Leader'),
    ],
    generate: {
      region: pick('Coast, North, Valley, City, Islands'),
      teams: between(6, 20),
      season: pick('Spring, Autumn, All year, Winter'),
      leader: pick(teams),
    },
    rows: `
      name | sport
      Coastal League | Football
      Northern Premier | Football
      City Hoops A | Basketball
      City Hoops B | Basketball
      Valley Handball | Handball
      Island Hockey | Hockey
      Ice Barn Series | Hockey
      Beach Volley Circuit | Volleyball
      School League East | Football
      School League West | Football
      Works Cup League | Football
      Riverside Ladies | Handball
      Over-Fifties | Basketball
      Junior Hoops | Basketball
      Harbour Volley | Volleyball
      Canal Street League | Football
      University Shield | Hockey
      Sunday Morning League | Football
      Wheel Basketball North | Basketball
      Village Fours | Volleyball
    `,
  },
  {
    name: 'Club',
    synonyms: ['sports club', 'fitness club', 'fan club', 'hobby club', 'student club', 'society'],
    description: 'A club with its ground and colours.',
    titleField: 'name',
    fields: [
      title('name', 'Name'),
      image('badge', 'Badge'),
      choice('activity', 'Activity', ['Football', 'Rowing', 'Climbing', 'Chess', 'Tennis', 'Swimming', 'Cycling']),
      text('address', 'Address'),
      text('city', 'City'),
      integer('founded', 'Founded', { minimum: 1800, maximum: 2030 }),
      money('fee', 'Yearly fee'),
      phone('phone', 'Phone'),
      longText('description', 'Description'),
    ],
    generate: {
      address,
      city,
      founded: between(1888, 2019),
      fee: pick([4000, 6000, 9000, 12000, 18000]),
      phone: phoneNumber,
      badge: phrase('badge of {name}'),
    },
    rows: `
      name | activity | description
      Harbour Rowing Club | Rowing | Eights at dawn, coffee at eight.
      Foundry Football Club | Football | Three senior and eleven youth sides.
      North Wall Climbers | Climbing | A hall, two crags and a rescue team.
      Rook and Kettle | Chess | Thursday evenings, tea included.
      Garden Suburb Tennis | Tennis | Six clay courts and a wisteria.
      Lakeside Swimmers | Swimming | Pool in winter, lake from May.
      Spoke and Chain | Cycling | Sunday loops, no one is dropped.
      Station City FC | Football | Plays beneath the railway arches.
      Skiff Sisters | Rowing | A women's crew since 1974.
      Boulder Barn | Climbing | Mats made from old sails.
      The Sleeping Bishops | Chess | They claim to be friendly.
      Canal Tennis | Tennis | Two courts and a very long waiting list.
      Otters Water Polo | Swimming | Loud, wet, welcoming.
      Velo Valley | Cycling | Hills, hills, cake.
      Mill Hill Ladies | Football | Champions of the valley twice.
      Old Pier Rowers | Rowing | Average age sixty-eight.
      Highland Scramblers | Climbing | Weather is part of the sport.
      Castle Chess | Chess | Juniors on Saturdays.
      Winter Dippers | Swimming | Every day, below six degrees.
      Night Riders | Cycling | Lamps, vests, bakery at two.
    `,
  },
]);
